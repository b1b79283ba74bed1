import { distanceBandOf, kilometresBetween, samePostcodeKilometres } from '../distance.ts'
import { gateFacts, isPaused } from '../volunteer-standing.ts'
import type { AgeBand } from '../vocabulary.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { blocks, type Factor, met, notKnown, warns } from './factors.ts'
import { noGoFactors } from './no-go-factors.ts'
import { distanceSlack, type MatchPolicy } from './policy.ts'
import { timeFactors } from './time-factors.ts'

type Pair = { request: RequestFacts; volunteer: VolunteerFacts; policy: MatchPolicy; today: string }

const standing = ({ request, volunteer, policy, today }: Pair): Factor[] => {
  const { status, programmeId, openMatches, capacity, pausedUntil, steps } = volunteer
  const factors: Factor[] = []
  if (programmeId !== request.programmeId) factors.push(blocks('programme', {}))
  if (status !== 'available') factors.push(blocks('status', { status }))
  const gates = gateFacts(policy.gates, steps, today)
  for (const { gate, state, on } of gates)
    if (state !== 'met') factors.push(blocks('gate', { gate, state }, { source: 'screening', notedOn: on }))
  if (gates.length > 0 && gates.every(({ state }) => state === 'met'))
    factors.push(
      met('gates', { gates: gates.map(({ gate }) => gate) }, { source: 'screening', notedOn: null }),
    )
  if (openMatches >= capacity)
    factors.push(blocks('full', { open: openMatches, capacity }, { source: 'match', notedOn: null }))
  if (isPaused(volunteer, today)) factors.push(blocks('paused', { until: pausedUntil }))
  const apart = request.notMatchedWith.find(({ volunteerId }) => volunteerId === volunteer.id)
  if (apart !== undefined)
    factors.push(blocks('notMatchedWith', {}, { source: 'talk', notedOn: apart.notedOn }))
  return factors
}

const place = ({ request, volunteer, policy }: Pair): Factor[] => {
  const wished = request.place.value
  const offered = volunteer.places.value
  if (wished !== null && !policy.places.includes(wished))
    return [blocks('place', { wished, possible: policy.places }, request.place)]
  if (offered === null || offered.length === 0)
    return [notKnown('place', { wished, possible: null }, volunteer.places)]
  const possible = policy.places.filter((one) => offered.includes(one))
  const isMet =
    wished === null
      ? possible.length === policy.places.length && possible.length > 0
      : possible.includes(wished)
  if (isMet) return [met('place', { wished, possible }, volunteer.places)]
  return wished === null && possible.length > 0
    ? [notKnown('place', { wished, possible }, request.place)]
    : [blocks('place', { wished, possible }, volunteer.places)]
}

/** Age bands the supported child may be in; null when nothing is known about it. */
const supportedBands = ({ supportedAge, children }: RequestFacts): AgeBand[] | null => {
  const family = children.value?.map(({ band }) => band) ?? []
  const narrowed = (possible: AgeBand[]) => {
    const both = possible.filter((band) => family.includes(band))
    return both.length > 0 ? both : possible
  }
  if (supportedAge === 'under12') return narrowed(['0-3', '4-11'])
  if (supportedAge === '12-15') return ['12-17']
  if (supportedAge === '16+') return narrowed(['12-17', '18+'])
  return family.length > 0 ? family : null
}

/** Only when the child is who the visits are for; for a parent's own question ages rank (`soft-factors.ts`). */
const supportedChild = ({ request, volunteer }: Pair): Factor[] => {
  const likes = volunteer.ageBands.value
  if (request.helped === 'parent') return []
  const family = supportedBands(request)
  if (family === null) return [notKnown('ages', { family: [], likes }, request.children)]
  if (likes === null || likes.length === 0)
    return [notKnown('ages', { family, likes: null }, volunteer.ageBands)]
  return family.some((band) => likes.includes(band))
    ? [met('ages', { family, likes }, volunteer.ageBands)]
    : [blocks('ages', { family, likes }, volunteer.ageBands)]
}

const neededGender = ({ request, volunteer }: Pair): Factor[] => {
  const wished = request.wishedGender.value
  if (wished === null || !request.genderIsNeeded) return []
  const data = { wished, gender: volunteer.gender.value }
  if (data.gender === null) return [notKnown('genderNeeded', data, volunteer.gender)]
  return [(data.gender === wished ? met : blocks)('genderNeeded', data, request.wishedGender)]
}

const language = ({ request, volunteer }: Pair): Factor[] => {
  const family = request.languages.value
  const own = volunteer.languages.value
  if (family === null || family.length === 0)
    return [notKnown('language', { shared: [], family: null, volunteer: own }, request.languages)]
  if (own === null || own.length === 0)
    return [notKnown('language', { shared: [], family, volunteer: null }, volunteer.languages)]
  const shared = family.filter((one) => own.includes(one))
  const data = { shared, family, volunteer: own }
  return [(shared.length > 0 ? met : blocks)('language', data, volunteer.languages)]
}

/** Kilometres between the two homes as the crow flies; null when one of the places is not known. */
export const kilometresOf = (
  request: Pick<RequestFacts, 'postcode4' | 'point'>,
  volunteer: Pick<VolunteerFacts, 'postcode4' | 'point'>,
): number | null => {
  const { value: home } = request.postcode4
  if (home !== null && home === volunteer.postcode4.value) return samePostcodeKilometres
  return request.point === null || volunteer.point === null
    ? null
    : kilometresBetween(request.point, volunteer.point)
}

const distance = ({ request, volunteer, policy }: Pair): Factor[] => {
  const kilometres = kilometresOf(request, volunteer)
  const own = volunteer.maxKm.value ?? Infinity
  const programme = policy.maximumKm ?? Infinity
  const ownMinimum = volunteer.minKm.value ?? 0
  const programmeMinimum = policy.minimumKm ?? 0
  const farthest = Math.min(own, programme)
  const nearest = Math.max(ownMinimum, programmeMinimum)
  const maximum = farthest === Infinity ? null : farthest
  const minimum = nearest === 0 ? null : nearest
  const data = { band: null, kilometres, maximum, minimum, beyond: null, limit: null }
  if (kilometres === null)
    return [notKnown('distance', data, request.point === null ? request.postcode4 : volunteer.postcode4)]
  const band = distanceBandOf(kilometres)
  if (kilometres > farthest) {
    const beyond = kilometres - farthest
    const limit = own <= programme ? ('own' as const) : ('programme' as const)
    const act = beyond <= distanceSlack ? warns : blocks
    return [act('distance', { ...data, band, beyond, limit }, volunteer.maxKm)]
  }
  if (kilometres < nearest) {
    const beyond = nearest - kilometres
    const limit = ownMinimum >= programmeMinimum ? ('ownMinimum' as const) : ('programmeMinimum' as const)
    const act = beyond <= distanceSlack ? warns : blocks
    return [act('distance', { ...data, band, beyond, limit }, volunteer.minKm)]
  }
  return [met('distance', { ...data, band }, volunteer.postcode4)]
}

/** Everything that may exclude: each a fit, a block, a border or not known. */
export const hardFactorsOf = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
  today: string,
): Factor[] => {
  const pair = { request, volunteer, policy, today }
  return [
    ...timeFactors(request, volunteer),
    ...language(pair),
    ...distance(pair),
    ...neededGender(pair),
    ...place(pair),
    ...supportedChild(pair),
    ...noGoFactors(request, volunteer, policy),
    ...standing(pair),
  ]
}
