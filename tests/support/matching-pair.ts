import { type Fact, type RequestFacts, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'

export const today = '2026-11-23'
export const programmeId = '00000000-0000-4000-8000-000000000001'

/** A fact that somebody told a few weeks ago. */
export const known = <Value>(value: Value): Fact<Value> => ({ value, source: 'self', notedOn: '2026-11-03' })

const seen = { askedOn: null, seenOn: '2026-01-10', renewOn: null }

/** A request that `goodVolunteer` fits well: tests change one fact of either and say what must follow. */
export const plainRequest: RequestFacts = {
  id: 'request',
  programmeId,
  waitingSince: '2026-10-19',
  helped: 'parent',
  supportedAge: null,
  dayParts: known(0b11),
  hoursPerWeek: known(2),
  intervalDays: known(7),
  kinds: known(['talk']),
  languages: known(['nl', 'ar']),
  ownLanguages: unknownFact,
  postcode4: known('3511'),
  point: { lat: 52.09, lon: 5.12 },
  place: known('familyHome'),
  addressHidden: false,
  children: known([{ band: '0-3', count: 1 }]),
  homeFacts: { dog: known(false) },
  wishedGender: unknownFact,
  genderIsNeeded: false,
  weight: known('light'),
  experiences: unknownFact,
  givesBack: known(true),
  notMatchedWith: [],
  earlier: [],
}

export const goodVolunteer: VolunteerFacts = {
  id: 'volunteer',
  programmeId,
  status: 'available',
  gender: known('woman'),
  languages: known(['nl', 'ar']),
  dayParts: known(0b1),
  hoursPerWeek: known(2),
  intervalDays: known(7),
  promisedHours: 0,
  postcode4: known('3512'),
  point: { lat: 52.092, lon: 5.125 },
  minKm: unknownFact,
  maxKm: known(5),
  travel: [],
  places: known(['familyHome', 'outside']),
  noGos: known([]),
  kinds: known(['talk']),
  ageBands: known(['0-3', '4-11']),
  experiences: known([]),
  capacity: 1,
  openMatches: 0,
  roomFrom: null,
  pausedFrom: null,
  pausedUntil: null,
  restUntil: null,
  availableFrom: unknownFact,
  steps: [
    { kind: 'certificate', ...seen },
    { kind: 'training', ...seen },
    { kind: 'agreement', ...seen },
  ],
  before: { count: 0, lastEndedOn: null, lastEndedWell: null },
  talkFirst: null,
}
