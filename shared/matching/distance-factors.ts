import { distanceBandOf, kilometresBetween, samePostcodeKilometres } from '../distance.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import {
  blocks,
  type Factor,
  met,
  notKnown,
  ofFamily,
  ofVolunteer,
  speaksAgainst,
  speaksFor,
  warns,
} from './factors.ts'
import { distanceSlack, type MatchPolicy } from './policy.ts'

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

/** Not too far and not too near: the volunteer's own limits and the programme's, with the slack of a postcode. */
export const distanceFactors = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
): Factor[] => {
  const kilometres = kilometresOf(request, volunteer)
  const home = ofFamily(request.postcode4)
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
    return [
      request.point === null
        ? notKnown('distance', data, request.postcode4, ofVolunteer(volunteer.postcode4))
        : notKnown('distance', data, volunteer.postcode4, home),
    ]
  const band = distanceBandOf(kilometres)
  if (kilometres > farthest) {
    const beyond = kilometres - farthest
    const limit = own <= programme ? ('own' as const) : ('programme' as const)
    const act = beyond <= distanceSlack ? warns : blocks
    return [act('distance', { ...data, band, beyond, limit }, volunteer.maxKm, home)]
  }
  if (kilometres < nearest) {
    const beyond = nearest - kilometres
    const limit = ownMinimum >= programmeMinimum ? ('ownMinimum' as const) : ('programmeMinimum' as const)
    const act = beyond <= distanceSlack ? warns : blocks
    return [act('distance', { ...data, band, beyond, limit }, volunteer.minKm, home)]
  }
  return [met('distance', { ...data, band }, volunteer.postcode4, home)]
}

/**
 * A secret address: who lives around the corner is asked only after a talk, since being seen there may give it away; for
 * everybody else it helps when they can meet in another place than the family's home.
 */
export const hiddenAddressFactors = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  policy: MatchPolicy,
): Factor[] => {
  if (!request.addressHidden) return []
  const kilometres = kilometresOf(request, volunteer)
  const isNear = kilometres !== null && distanceBandOf(kilometres) === 'near'
  const wished = request.place.value
  const elsewhere =
    wished === null
      ? policy.places.some((place) => place !== 'familyHome' && volunteer.places.value?.includes(place))
      : wished !== 'familyHome'
  const act = isNear ? warns : elsewhere ? speaksFor : speaksAgainst
  return [act('hiddenAddress', { elsewhere, isNear }, volunteer.places, ofFamily(request.place))]
}
