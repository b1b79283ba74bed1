import type { Language } from '../vocabulary.ts'

/** What people of one side speak, each with its share; the shares add up to 1. */
export type Tongues = readonly { share: number; languages: readonly Language[] }[]

/** What a town looks like at the start, and who comes in 52 weeks. */
export type Situation = {
  /** Families that wait on the first day. */
  waiting: number
  /** Families that ask in 52 weeks. */
  families: number
  /** Volunteers on the first day; more than half of them have a match. */
  volunteers: number
  /** Volunteers who come in 52 weeks. */
  newVolunteers: number
  familiesSpeak: Tongues
  volunteersSpeak: Tongues
  chances: Chances
}

/** Parts of 1, by how well the pair fits. */
type ByFit = { fitsWell: number; fits: number }

/** Chance of a no from either side before the first visit, and of a trial that fails. */
export type Chances = { declined: ByFit; failed: ByFit }

const whateverTheFit: Chances = {
  declined: { fitsWell: 0.2, fits: 0.2 },
  failed: { fitsWell: 0.1, fits: 0.1 },
}

/** As many noes in all as above, when half of the pairs fit well. */
const betterFitHolds: Chances = {
  declined: { fitsWell: 0.1, fits: 0.3 },
  failed: { fitsWell: 0.05, fits: 0.15 },
}

const familiesSpeak: Tongues = [
  { share: 0.5, languages: ['nl'] },
  { share: 0.1, languages: ['nl', 'en'] },
  { share: 0.08, languages: ['nl', 'ar'] },
  { share: 0.07, languages: ['nl', 'tr'] },
  { share: 0.07, languages: ['ar'] },
  { share: 0.06, languages: ['ti'] },
  { share: 0.06, languages: ['uk', 'en'] },
  { share: 0.06, languages: ['pl'] },
]

const volunteersSpeak: Tongues = [
  { share: 0.45, languages: ['nl'] },
  { share: 0.32, languages: ['nl', 'en'] },
  { share: 0.08, languages: ['nl', 'ar'] },
  { share: 0.05, languages: ['nl', 'tr'] },
  { share: 0.04, languages: ['nl', 'ti'] },
  { share: 0.03, languages: ['nl', 'uk', 'en'] },
  { share: 0.03, languages: ['nl', 'pl'] },
]

/** Four in ten families speak no Dutch; one volunteer in ten speaks their language, and could help others as well. */
const familiesSpeakOther: Tongues = [
  { share: 0.35, languages: ['nl'] },
  { share: 0.25, languages: ['nl', 'ar'] },
  { share: 0.25, languages: ['ar'] },
  { share: 0.15, languages: ['ti'] },
]

const volunteersRarelySpeakOther: Tongues = [
  { share: 0.6, languages: ['nl'] },
  { share: 0.3, languages: ['nl', 'en'] },
  { share: 0.07, languages: ['nl', 'ar'] },
  { share: 0.03, languages: ['nl', 'ti'] },
]

export const situationNames = ['enough', 'scarce', 'language', 'fitMatters'] as const
export type SituationName = (typeof situationNames)[number]

const scarce: Situation = {
  waiting: 60,
  families: 400,
  volunteers: 140,
  newVolunteers: 80,
  familiesSpeak,
  volunteersSpeak,
  chances: whateverTheFit,
}
const enough: Situation = { ...scarce, waiting: 30, volunteers: 300, newVolunteers: 180 }

/** The situations that are looked at, for a town where 400 families ask in a year. */
export const situations: Record<SituationName, Situation> = {
  enough,
  scarce,
  language: {
    ...enough,
    waiting: 60,
    familiesSpeak: familiesSpeakOther,
    volunteersSpeak: volunteersRarelySpeakOther,
  },
  fitMatters: { ...scarce, chances: betterFitHolds },
}

/** The same situation in a town of another size. Null keeps what it says. */
export const resized = (
  situation: Situation,
  { families, volunteers }: { families: number | null; volunteers: number | null },
): Situation => {
  const asMany = (families ?? situation.families) / situation.families
  const helpers = (volunteers ?? Math.round(situation.volunteers * asMany)) / situation.volunteers
  return {
    ...situation,
    families: families ?? situation.families,
    waiting: Math.round(situation.waiting * asMany),
    volunteers: Math.round(situation.volunteers * helpers),
    newVolunteers: Math.round(situation.newVolunteers * helpers),
  }
}
