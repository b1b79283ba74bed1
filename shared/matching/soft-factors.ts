import { addDays, daysBetween } from '../dates.ts'
import { gateFacts } from '../volunteer-standing.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { type Factor, notKnown, speaksAgainst, speaksFor, warns } from './factors.ts'
import { type MatchPolicy, oldTimesDays, soonDays } from './policy.ts'

const hours = ({ hoursPerWeek: asked }: RequestFacts, volunteer: VolunteerFacts): Factor[] => {
  const { hoursPerWeek, promisedHours } = volunteer
  const free = hoursPerWeek.value === null ? null : Math.max(0, hoursPerWeek.value - promisedHours)
  if (asked.value === null) return [notKnown('hours', { asked: null, free }, asked)]
  if (free === null) return [notKnown('hours', { asked: asked.value, free }, hoursPerWeek)]
  return [(free >= asked.value ? speaksFor : warns)('hours', { asked: asked.value, free }, hoursPerWeek)]
}

const oldTimes = ({ dayParts }: VolunteerFacts, today: string): Factor[] =>
  dayParts.value !== null && dayParts.notedOn !== null && daysBetween(dayParts.notedOn, today) > oldTimesDays
    ? [notKnown('timeIsOld', { notedOn: dayParts.notedOn }, dayParts)]
    : []

/** Dutch is what most people share here; a family's other language is worth more, so lacking it is said. */
const ownLanguage = (request: RequestFacts, volunteer: VolunteerFacts): Factor[] => {
  const own = request.languages.value?.filter((one) => one !== 'nl') ?? []
  const spoken = volunteer.languages.value ?? []
  const isEnough = request.languages.value?.some((one) => spoken.includes(one)) ?? false
  return isEnough && own.length > 0 && !own.some((one) => spoken.includes(one))
    ? [speaksAgainst('ownLanguage', { shared: [], missing: own }, volunteer.languages)]
    : []
}

const likedGender = (request: RequestFacts, { gender }: VolunteerFacts): Factor[] => {
  const wished = request.wishedGender.value
  if (wished === null || request.genderIsNeeded) return []
  if (gender.value === null) return [notKnown('gender', { wished, gender: null }, gender)]
  const act = gender.value === wished ? speaksFor : speaksAgainst
  return [act('gender', { wished, gender: gender.value }, request.wishedGender)]
}

const ages = ({ helped, children }: RequestFacts, { ageBands }: VolunteerFacts): Factor[] => {
  if (helped !== 'parent') return []
  if (children.value === null) return [notKnown('ages', { family: [], likes: ageBands.value }, children)]
  const family = children.value.map(({ band }) => band)
  if (family.length === 0) return []
  if (ageBands.value === null || ageBands.value.length === 0)
    return [notKnown('ages', { family, likes: null }, ageBands)]
  const likes = ageBands.value
  const act = family.every((band) => likes.includes(band)) ? speaksFor : speaksAgainst
  return [act('ages', { family, likes }, ageBands)]
}

const kinds = ({ kinds: asked }: RequestFacts, { kinds: likes }: VolunteerFacts): Factor[] => {
  if (asked.value === null || asked.value.length === 0) return []
  if (likes.value === null || likes.value.length === 0)
    return [notKnown('kinds', { shared: [], asked: asked.value, likes: null }, likes)]
  const liked = likes.value
  const shared = asked.value.filter((kind) => liked.includes(kind))
  const act = shared.length > 0 ? speaksFor : speaksAgainst
  return [act('kinds', { shared, asked: asked.value, likes: liked }, likes)]
}

/** Only what both sides told for this purpose: children at home, and finding one's way in a new language. */
const experience = (request: RequestFacts, { experiences }: VolunteerFacts): Factor[] => {
  const own = experiences.value ?? []
  const factors: Factor[] = []
  if (own.includes('ownChildren') && (request.children.value?.length ?? 0) > 0)
    factors.push(speaksFor('ownExperience', { experience: 'ownChildren' }, experiences))
  if (own.includes('migration') && request.kinds.value?.includes('language'))
    factors.push(speaksFor('ownExperience', { experience: 'migration' }, experiences))
  return factors
}

const history = (
  request: RequestFacts,
  { id, before, restUntil }: VolunteerFacts,
  today: string,
): Factor[] => {
  const factors: Factor[] = []
  const told = { source: 'match', notedOn: before.lastEndedOn } as const
  if (before.count > 0) factors.push(speaksFor('earlierMatches', { count: before.count }, told))
  const isResting = restUntil !== null && restUntil >= today
  if (isResting) factors.push(warns('rest', { until: restUntil }, told))
  if (!isResting && before.lastEndedOn !== null && before.lastEndedWell === true)
    factors.push(speaksFor('rested', { days: daysBetween(before.lastEndedOn, today), endedWell: true }, told))
  const pair = request.earlier
    .filter(({ volunteerId }) => volunteerId === id)
    .sort((a, b) => b.on.localeCompare(a.on))[0]
  if (pair !== undefined)
    factors.push(
      (pair.outcome === 'endedWell' ? speaksFor : warns)(
        'earlierPair',
        { outcome: pair.outcome, on: pair.on, reasons: pair.reasons },
        { source: 'match', notedOn: pair.on },
      ),
    )
  return factors
}

const weight = ({ weight: asked }: RequestFacts, { before }: VolunteerFacts): Factor[] => {
  const earlier = before.count
  if (asked.value === null) return earlier > 0 ? [] : [notKnown('weight', { weight: null, earlier }, asked)]
  if (asked.value !== 'heavy') return []
  return [(earlier > 0 ? speaksFor : warns)('weight', { weight: 'heavy', earlier }, asked)]
}

const starts = (volunteer: VolunteerFacts, today: string): Factor[] => {
  const { availableFrom, pausedFrom, pausedUntil } = volunteer
  const soon = addDays(today, soonDays)
  const factors: Factor[] = []
  const from = availableFrom.value
  if (from !== null && from > today)
    factors.push((from <= soon ? speaksAgainst : warns)('availableFrom', { on: from }, availableFrom))
  if (pausedFrom !== null && pausedFrom > today && pausedFrom <= soon)
    factors.push(warns('pauseAhead', { from: pausedFrom, until: pausedUntil }))
  return factors
}

const certificate = ({ steps }: VolunteerFacts, policy: MatchPolicy, today: string): Factor[] => {
  const fact = gateFacts(policy.gates, steps, today).find(({ gate }) => gate === 'certificate')
  return fact?.state === 'met' &&
    fact.until !== null &&
    fact.until <= addDays(today, policy.certificateWarningDays)
    ? [speaksAgainst('certificateEnds', { on: fact.until }, { source: 'screening', notedOn: fact.on })]
    : []
}

/** Everything that ranks, warns or asks for a talk, but never excludes. */
export const softFactorsOf = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
  today: string,
): Factor[] => [
  ...ownLanguage(request, volunteer),
  ...likedGender(request, volunteer),
  ...ages(request, volunteer),
  ...kinds(request, volunteer),
  ...experience(request, volunteer),
  ...history(request, volunteer, today),
  ...weight(request, volunteer),
  ...hours(request, volunteer),
  ...starts(volunteer, today),
  ...certificate(volunteer, policy, today),
  ...oldTimes(volunteer, today),
  ...(volunteer.talkFirst === null ? [] : [warns('talkFirst', volunteer.talkFirst)]),
]
