import { daysBetween } from '../dates.ts'
import type { OwnExperience } from '../volunteers.ts'
import { hiddenAddressFactors } from './distance-factors.ts'
import type { Fact, RequestFacts, VolunteerFacts } from './facts.ts'
import { type Factor, notKnown, ofFamily, ofVolunteer, speaksAgainst, speaksFor, warns } from './factors.ts'
import { softLanguageFactors } from './language-factors.ts'
import { perVolunteer } from './per-volunteer.ts'
import { type MatchPolicy, oldTimesDays } from './policy.ts'
import { softStandingFactors } from './standing-factors.ts'

const hours = ({ hoursPerWeek: asked }: RequestFacts, volunteer: VolunteerFacts): Factor[] => {
  const { hoursPerWeek, promisedHours } = volunteer
  const free = hoursPerWeek.value === null ? null : Math.max(0, hoursPerWeek.value - promisedHours)
  if (asked.value === null)
    return [notKnown('hours', { asked: null, free }, asked, ofVolunteer(hoursPerWeek))]
  const data = { asked: asked.value, free }
  if (free === null) return [notKnown('hours', data, hoursPerWeek, ofFamily(asked))]
  return [(free >= asked.value ? speaksFor : warns)('hours', data, hoursPerWeek, ofFamily(asked))]
}

const oldTimes = perVolunteer(({ dayParts }, _policy, today): Factor[] =>
  dayParts.value !== null && dayParts.notedOn !== null && daysBetween(dayParts.notedOn, today) > oldTimesDays
    ? [notKnown('timeIsOld', { notedOn: dayParts.notedOn }, dayParts)]
    : [],
)

const likedGender = (request: RequestFacts, { gender }: VolunteerFacts): Factor[] => {
  const wished = request.wishedGender.value
  if (wished === null || request.genderIsNeeded) return []
  const data = { wished, gender: gender.value }
  if (gender.value === null) return [notKnown('gender', data, gender, ofFamily(request.wishedGender))]
  const act = gender.value === wished ? speaksFor : speaksAgainst
  return [act('gender', data, request.wishedGender, ofVolunteer(gender))]
}

const ages = ({ helped, children }: RequestFacts, { ageBands }: VolunteerFacts): Factor[] => {
  if (helped !== 'parent') return []
  if (children.value === null)
    return [notKnown('ages', { family: [], likes: ageBands.value }, children, ofVolunteer(ageBands))]
  const family = children.value.map(({ band }) => band)
  if (family.length === 0) return []
  if (ageBands.value === null || ageBands.value.length === 0)
    return [notKnown('ages', { family, likes: null }, ageBands, ofFamily(children))]
  const likes = ageBands.value
  const act = family.every((band) => likes.includes(band)) ? speaksFor : speaksAgainst
  return [act('ages', { family, likes }, ageBands, ofFamily(children))]
}

const kinds = ({ kinds: asked }: RequestFacts, { kinds: likes }: VolunteerFacts): Factor[] => {
  if (asked.value === null || asked.value.length === 0) return []
  if (likes.value === null || likes.value.length === 0)
    return [notKnown('kinds', { shared: [], asked: asked.value, likes: null }, likes, ofFamily(asked))]
  const liked = likes.value
  const shared = asked.value.filter((kind) => liked.includes(kind))
  const act = shared.length > 0 ? speaksFor : speaksAgainst
  return [act('kinds', { shared, asked: asked.value, likes: liked }, likes, ofFamily(asked))]
}

/**
 * Shared experience: what the family asked for, each with its own yes, no or not known; else only what follows from what
 * both sides told for this purpose: children at home, and finding one's way in a new language.
 */
const experience = (request: RequestFacts, { experiences }: VolunteerFacts): Factor[] => {
  const wished = request.experiences.value ?? []
  const own = experiences.value
  const asked = wished.map((one) => {
    const data = { experience: one, wished: true }
    const wish = ofFamily(request.experiences)
    if (own === null) return notKnown('ownExperience', data, experiences, wish)
    return (own.includes(one) ? speaksFor : speaksAgainst)('ownExperience', data, experiences, wish)
  })
  const follows = (one: OwnExperience, fact: Fact<unknown>) =>
    own?.includes(one) && !wished.includes(one)
      ? [speaksFor('ownExperience', { experience: one, wished: false }, experiences, ofFamily(fact))]
      : []
  return [
    ...asked,
    ...((request.children.value?.length ?? 0) > 0 ? follows('ownChildren', request.children) : []),
    ...(request.kinds.value?.includes('language') ? follows('migration', request.kinds) : []),
  ]
}

/** Wederkerigheid: what a family likes to do for others helps, whoever comes; so not having asked is said. */
const givesBack = ({ givesBack: told }: RequestFacts): Factor[] => {
  if (told.value === null) return [notKnown('givesBack', {}, told)]
  return told.value ? [speaksFor('givesBack', {}, told)] : []
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
  const matches =
    earlier > 0 ? { side: 'volunteer' as const, source: 'match' as const, notedOn: before.lastEndedOn } : null
  return [(earlier > 0 ? speaksFor : warns)('weight', { weight: 'heavy', earlier }, asked, matches)]
}

/** Everything that ranks, warns or asks for a talk, but never excludes. */
export const softFactorsOf = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
  today: string,
): Factor[] => [
  ...softLanguageFactors(request, volunteer),
  ...hiddenAddressFactors(request, volunteer, policy),
  ...likedGender(request, volunteer),
  ...ages(request, volunteer),
  ...kinds(request, volunteer),
  ...experience(request, volunteer),
  ...history(request, volunteer, today),
  ...weight(request, volunteer),
  ...hours(request, volunteer),
  ...softStandingFactors(volunteer, policy, today),
  ...oldTimes(volunteer, policy, today),
  ...givesBack(request),
  ...(volunteer.talkFirst === null ? [] : [warns('talkFirst', volunteer.talkFirst)]),
]
