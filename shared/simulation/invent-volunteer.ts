import { addDays } from '../dates.ts'
import type { VolunteerFacts } from '../matching/facts.ts'
import type { Random } from '../random.ts'
import { ageBands, helpKinds, type NoGo } from '../vocabulary.ts'
import { ownExperiences } from '../volunteers.ts'
import { daysAround, someDayParts, someOf, spokenOf, told } from './invent.ts'
import { firstDay, programmeId } from './rules.ts'
import type { Tongues } from './situation.ts'
import { homeOf } from './town.ts'

/** Days counted from the first day of the year; the last day counts. */
export type Pause = { toldOn: number; from: number; until: number }

/** A volunteer who comes, or is there on the first day. */
export type ComingVolunteer = {
  facts: VolunteerFacts
  comesOn: number
  /** On this day they leave, whatever they are doing. */
  leavesOn: number
  /** Who has had no match for so many days leaves too. */
  patience: number
  pauses: readonly Pause[]
  /** A match from before the first day ends on this day; null: none. */
  busyUntil: number | null
}

const medianStay = 540
const shortestStay = 60
const medianPatience = 200
const shortestPatience = 60
const holidayToldAhead = 28
/** The summer holidays: weeks from the first day of the year. */
const summer = { first: 26, last: 32 }
const week = 7

const pausesOf = (random: Random, comesOn: number, weeks: number): Pause[] => {
  const pauses: Pause[] = []
  for (let year = 0; year * 52 < weeks; year += 1) {
    const from = (year * 52 + random.whole(summer.first, summer.last)) * week
    const until = from + random.whole(2, 4) * week - 1
    if (random.chance(0.6)) pauses.push({ toldOn: from - holidayToldAhead, from, until })
  }
  const ill = random.whole(0, Math.max(1, weeks) * week)
  const illUntil = ill + random.whole(2, 10) * week
  const isApart = pauses.every(({ toldOn, until }) => illUntil < toldOn || ill > until)
  if (random.chance(0.25) && isApart) pauses.push({ toldOn: ill, from: ill, until: illUntil })
  return pauses.filter(({ toldOn }) => toldOn > comesOn).sort((a, b) => a.toldOn - b.toldOn)
}

const noGoSets: readonly (readonly NoGo[])[] = [
  [],
  [],
  ['overnight'],
  ['overnight', 'driving'],
  ['smoking', 'overnight'],
  ['dog', 'overnight'],
  ['cat', 'smoking'],
  ['stairs', 'driving'],
  ['baby', 'overnight'],
  ['evenings'],
  ['minding', 'driving'],
]

export const inventVolunteer = (
  random: Random,
  {
    id,
    comesOn,
    weeks,
    speak,
    isThere,
  }: { id: string; comesOn: number; weeks: number; speak: Tongues; isThere: boolean },
): ComingVolunteer => {
  const day = addDays(firstDay, comesOn)
  const tell = told(day)
  const { postcode4, point } = homeOf(random, 'volunteers')
  const capacity = random.pick([1, 1, 1, 1, 2])
  const busy = random.whole(1, 270)
  const isBusy = isThere && random.chance(0.6)
  const earlier = isThere ? random.pick([0, 1, 1, 2]) : 0
  const step = (kind: 'certificate' | 'agreement' | 'training') => ({
    kind,
    askedOn: day,
    seenOn: day,
    renewOn: null,
  })
  return {
    comesOn,
    leavesOn: Math.max(0, comesOn) + Math.max(shortestStay, daysAround(random, medianStay)),
    patience: Math.max(shortestPatience, daysAround(random, medianPatience)),
    pauses: pausesOf(random, comesOn, weeks),
    busyUntil: isBusy ? busy : null,
    facts: {
      id,
      programmeId,
      status: 'available',
      gender: tell(random.chance(0.78) ? 'woman' : 'man'),
      languages: tell(spokenOf(random, speak)),
      dayParts: tell(someDayParts(random, { least: 2, most: 6, any: 0.03 })),
      hoursPerWeek: tell(random.pick([2, 2, 3, 3, 4]) * capacity),
      intervalDays: tell(random.chance(0.85) ? 7 : 14),
      promisedHours: isBusy ? 2 : 0,
      postcode4: tell(postcode4),
      point,
      minKm: tell(random.chance(0.08) ? 1 : null),
      maxKm: tell(random.pick([3, 4, 5, 5, 6, 8, null])),
      travel: [random.pick(['bicycle', 'bicycle', 'publicTransport', 'car'] as const)],
      places: tell(
        random
          .pick([['familyHome', 'outside'], ['familyHome', 'outside'], ['familyHome'], ['outside']] as const)
          .map((place) => place),
      ),
      noGos: tell([...random.pick(noGoSets)]),
      kinds: tell(someOf(random, helpKinds, 3)),
      ageBands: tell(someOf(random, ageBands, 3)),
      experiences: tell(random.chance(0.6) ? someOf(random, ownExperiences, random.whole(1, 2)) : []),
      capacity,
      openMatches: isBusy ? 1 : 0,
      roomFrom: null,
      pausedFrom: null,
      pausedUntil: null,
      restUntil: null,
      availableFrom: tell<string>(null),
      steps: [step('certificate'), step('agreement'), step('training')],
      before: {
        count: isBusy ? Math.max(1, earlier) : earlier,
        lastEndedOn: null,
        lastEndedWell: null,
      },
      talkFirst: null,
    },
  }
}
