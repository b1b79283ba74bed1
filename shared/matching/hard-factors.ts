import type { AgeBand } from '../vocabulary.ts'
import { distanceFactors } from './distance-factors.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { blocks, type Factor, met, notKnown, ofFamily, ofVolunteer } from './factors.ts'
import { languageFactors } from './language-factors.ts'
import { noGoFactors } from './no-go-factors.ts'
import type { MatchPolicy } from './policy.ts'
import { standingFactors } from './standing-factors.ts'
import { rhythmFactors, timeFactors } from './time-factors.ts'

type Pair = { request: RequestFacts; volunteer: VolunteerFacts; policy: MatchPolicy; today: string }

const place = ({ request, volunteer, policy }: Pair): Factor[] => {
  const wished = request.place.value
  const offered = volunteer.places.value
  const home = ofFamily(request.place)
  if (wished !== null && !policy.places.includes(wished))
    return [
      blocks('place', { wished, possible: policy.places }, request.place, ofVolunteer(volunteer.places)),
    ]
  if (offered === null || offered.length === 0)
    return [notKnown('place', { wished, possible: null }, volunteer.places, home)]
  const possible = policy.places.filter((one) => offered.includes(one))
  const isMet =
    wished === null
      ? possible.length === policy.places.length && possible.length > 0
      : possible.includes(wished)
  if (isMet) return [met('place', { wished, possible }, volunteer.places, home)]
  return wished === null && possible.length > 0
    ? [notKnown('place', { wished, possible }, request.place, ofVolunteer(volunteer.places))]
    : [blocks('place', { wished, possible }, volunteer.places, home)]
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
  const children = ofFamily(request.children)
  if (request.helped === 'parent') return []
  const family = supportedBands(request)
  if (family === null) return [notKnown('ages', { family: [], likes }, request.children)]
  if (likes === null || likes.length === 0)
    return [notKnown('ages', { family, likes: null }, volunteer.ageBands, children)]
  const act = family.some((band) => likes.includes(band)) ? met : blocks
  return [act('ages', { family, likes }, volunteer.ageBands, children)]
}

const neededGender = ({ request, volunteer }: Pair): Factor[] => {
  const wished = request.wishedGender.value
  if (wished === null || !request.genderIsNeeded) return []
  const data = { wished, gender: volunteer.gender.value }
  if (data.gender === null)
    return [notKnown('genderNeeded', data, volunteer.gender, ofFamily(request.wishedGender))]
  const act = data.gender === wished ? met : blocks
  return [act('genderNeeded', data, request.wishedGender, ofVolunteer(volunteer.gender))]
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
    ...rhythmFactors(request, volunteer),
    ...languageFactors(request, volunteer),
    ...distanceFactors(request, volunteer, policy),
    ...neededGender(pair),
    ...place(pair),
    ...supportedChild(pair),
    ...noGoFactors(request, volunteer, policy),
    ...standingFactors(pair),
  ]
}
