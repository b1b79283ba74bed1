import type { DistanceBand } from '../distance.ts'
import type { DayPartMask } from '../day-parts.ts'
import type { OwnExperience, VolunteerGate, VolunteerState } from '../volunteers.ts'
import type { AgeBand, HelpKind, Language, NoGo, Place, WishedGender } from '../vocabulary.ts'
import type { FactSource, PairOutcome } from './facts.ts'

/** What each factor compared: the data of both sides, never a sentence. */
export type FactorData = {
  status: { status: VolunteerState }
  programme: Record<string, never>
  notMatchedWith: Record<string, never>
  programmeNoGo: { noGo: NoGo }
  /**
   * `noGo` null: the volunteer's own limits were never asked. `ask`: who can tell. `holds`: whether it is so in this home
   * or task; null when nobody told. `children`: how many there are, where that is what is compared.
   */
  noGo: {
    noGo: NoGo | null
    ask: 'family' | 'volunteer' | null
    holds: boolean | null
    children: number | null
  }
  place: { wished: Place | null; possible: Place[] | null }
  ages: { family: AgeBand[]; likes: AgeBand[] | null }
  gender: { wished: WishedGender; gender: WishedGender | null }
  genderNeeded: { wished: WishedGender; gender: WishedGender | null }
  language: { shared: Language[]; family: Language[] | null; volunteer: Language[] | null }
  ownLanguage: { shared: Language[]; missing: Language[] }
  /** The help is for a child under 16: can the volunteer talk with the parents too? */
  familyLanguage: { shared: Language[]; family: Language[] }
  gate: { gate: VolunteerGate; state: 'asked' | 'open' | 'expired' }
  gates: { gates: VolunteerGate[] }
  certificateEnds: { on: string }
  full: { open: number; capacity: number }
  paused: { until: string | null }
  pauseAhead: { from: string; until: string | null }
  rest: { until: string }
  rested: { days: number; endedWell: boolean | null }
  availableFrom: { on: string }
  distance: {
    band: DistanceBand | null
    kilometres: number | null
    maximum: number | null
    minimum: number | null
    /** Kilometres beyond the limit that was passed, and whose limit that is. */
    beyond: number | null
    limit: 'own' | 'programme' | 'ownMinimum' | 'programmeMinimum' | null
  }
  /** The address is secret. `elsewhere`: they can meet without it; `isNear`: lives around the corner. */
  hiddenAddress: { elsewhere: boolean; isNear: boolean }
  time: { shared: DayPartMask; family: DayPartMask | null; volunteer: DayPartMask | null }
  timeIsOld: { notedOn: string }
  /** Days between two visits: as asked, and the shortest that the volunteer keeps up. */
  rhythm: { asked: number | null; least: number | null }
  hours: { asked: number | null; free: number | null }
  load: { open: number; capacity: number }
  weight: { weight: 'heavy' | null; earlier: number }
  kinds: { shared: HelpKind[]; asked: HelpKind[] | null; likes: HelpKind[] | null }
  /** `wished`: the family asked for it; else it follows from what they ask help with. */
  ownExperience: { experience: OwnExperience; wished: boolean }
  /** What it is stays in the family's file. */
  givesBack: Record<string, never>
  earlierMatches: { count: number }
  earlierPair: { outcome: PairOutcome; on: string; reasons: string[] }
  talkFirst: { coordinator: string | null }
}
export type FactorCode = keyof FactorData

/**
 * What a factor can do. `hard` against: excluded, nobody can overrule it. `guard` against: only with a reason.
 * `soft`: ranks. `unknown`: one side is not known; it never counts as a fit.
 */
export type FactorKind = 'hard' | 'soft' | 'guard' | 'unknown'
export type FactorSign = '+' | '–' | '?'

type Told = { source: FactSource | null; notedOn: string | null }
/** The fact of the other side that it was compared with. */
export type OtherSide = Told & { side: 'family' | 'volunteer' }

/** One thing that was compared, with who told it and when; where two facts were compared, that of the other side too. */
export type FactorOf<Code extends FactorCode> = {
  code: Code
  kind: FactorKind
  sign: FactorSign
  data: FactorData[Code]
  source: FactSource | null
  notedOn: string | null
  other: OtherSide | null
}
export type Factor = { [Code in FactorCode]: FactorOf<Code> }[FactorCode]

/** The factor with that code, or undefined. */
export const factorWith = <Code extends FactorCode>(
  factors: readonly Factor[],
  code: Code,
): FactorOf<Code> | undefined =>
  factors.find((factor): factor is Extract<Factor, { code: Code }> => factor.code === code) as
    FactorOf<Code> | undefined

export const isBlocking = ({ kind, sign }: Factor): boolean => kind === 'hard' && sign === '–'
export const needsReason = ({ kind, sign }: Factor): boolean => kind === 'guard' && sign === '–'

const untold: Told = { source: null, notedOn: null }

/** A fact as the other side of a comparison; null when nobody told it. */
const otherSide =
  (side: OtherSide['side']) =>
  ({ source, notedOn }: Told): OtherSide | null =>
    source === null && notedOn === null ? null : { side, source, notedOn }
export const ofFamily = otherSide('family')
export const ofVolunteer = otherSide('volunteer')

type Make = <Code extends FactorCode>(
  code: Code,
  data: FactorData[Code],
  told?: Told,
  other?: OtherSide | null,
) => FactorOf<Code>

const maker =
  (kind: FactorKind, sign: FactorSign): Make =>
  (code, data, told = untold, other = null) => ({
    code,
    kind,
    sign,
    data,
    source: told.source,
    notedOn: told.notedOn,
    other,
  })

/** Makers of factors, named by what they do to the pair. */
export const met = maker('hard', '+')
export const blocks = maker('hard', '–')
export const speaksFor = maker('soft', '+')
export const speaksAgainst = maker('soft', '–')
export const warns = maker('guard', '–')
export const notKnown = maker('unknown', '?')
