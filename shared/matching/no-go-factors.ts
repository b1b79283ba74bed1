import { taskFacts } from '../intake.ts'
import type { NoGo } from '../vocabulary.ts'
import { type Fact, type RequestFacts, unknownFact, type VolunteerFacts } from './facts.ts'
import { blocks, type Factor, met, notKnown, ofFamily, ofVolunteer } from './factors.ts'
import type { MatchPolicy } from './policy.ts'

/** What there is at the family's home: it only matters to who comes there. */
const ofTheHome = ['dog', 'cat', 'smoking', 'stairs'] as const satisfies readonly NoGo[]

/** "No evenings" limits the week itself (`time-factors.ts`); the others are facts of a home or a task. */
const asFacts = [
  ...ofTheHome,
  ...taskFacts,
  'baby',
  'severalChildren',
  'ownHome',
] as const satisfies readonly NoGo[]
type NoGoFact = (typeof asFacts)[number]

const told = (value: boolean | null, { source, notedOn }: Fact<unknown>): Fact<boolean> => ({
  value,
  source,
  notedOn,
})

const hasBaby = ({ children }: RequestFacts) =>
  children.value?.some(({ band }) => band === '0-3' || band === 'expecting') ?? null

/** More than one child: by the counts where they are known, by the number of bands where they are not. */
const hasSeveral = ({ children }: RequestFacts): boolean | null => {
  const born = children.value?.filter(({ band }) => band !== 'expecting')
  if (born === undefined) return null
  const least = born.reduce((sum, { count }) => sum + (count ?? 1), 0)
  if (least > 1) return true
  return born.some(({ count }) => count === null) ? null : false
}

/** How many children there are; null when somebody still has to count. */
const childCount = ({ children }: RequestFacts): number | null => {
  const born = children.value?.filter(({ band }) => band !== 'expecting')
  return born === undefined || born.some(({ count }) => count === null)
    ? null
    : born.reduce((sum, { count }) => sum + (count ?? 0), 0)
}

const isOfTheHome = (noGo: NoGoFact) => (ofTheHome as readonly NoGo[]).includes(noGo)

const workOut = (request: RequestFacts, noGo: NoGoFact): Fact<boolean> => {
  const { place } = request
  if (isOfTheHome(noGo) && place.value !== null && place.value !== 'familyHome') return told(false, place)
  const direct = request.homeFacts[noGo]
  if (direct !== undefined && direct.value !== null) return direct
  if (noGo === 'baby') return told(hasBaby(request), request.children)
  if (noGo === 'severalChildren') return told(hasSeveral(request), request.children)
  if (noGo === 'ownHome') return told(place.value === null ? null : place.value === 'volunteerHome', place)
  return direct ?? unknownFact
}

const worked = new WeakMap<RequestFacts, Map<NoGoFact, Fact<boolean>>>()

/**
 * What is known about one fact of this home and task: as told, else as it follows from ages and place. Worked out once:
 * a request is weighed against many volunteers, and facts are never changed in place.
 */
const homeFact = (request: RequestFacts, noGo: NoGoFact): Fact<boolean> => {
  const known = worked.get(request) ?? new Map(asFacts.map((one) => [one, workOut(request, one)]))
  worked.set(request, known)
  return known.get(noGo) ?? unknownFact
}

/** Facts that are known to be so in this home or task: whoever has one of them as a limit cannot come. */
export const heldNoGos = (request: RequestFacts): NoGo[] =>
  asFacts.filter((noGo) => homeFact(request, noGo).value === true)

/** The volunteer's own limits, and the programme's, against the facts of this home and task. */
export const noGoFactors = (
  request: RequestFacts,
  volunteer: VolunteerFacts,
  { programmeNoGos }: MatchPolicy,
): Factor[] => {
  const limits = volunteer.noGos.value
  const programme = asFacts
    .filter((noGo) => programmeNoGos.includes(noGo))
    .flatMap((noGo) => {
      const fact = homeFact(request, noGo)
      return fact.value === true ? [blocks('programmeNoGo', { noGo }, fact)] : []
    })
  if (limits === null)
    return [
      ...programme,
      notKnown('noGo', { noGo: null, ask: 'volunteer', holds: null, children: null }, volunteer.noGos),
    ]
  const own: Factor[] = []
  for (const noGo of asFacts) {
    const isLimit = limits.includes(noGo)
    const fact = homeFact(request, noGo)
    // A dog that nobody minds is worth saying; an ordinary task that nobody minds is not.
    if (!isLimit && (fact.value !== true || !isOfTheHome(noGo) || programmeNoGos.includes(noGo))) continue
    // What the programme never does is not asked of a family.
    if (fact.value === null && programmeNoGos.includes(noGo)) continue
    const children = noGo === 'severalChildren' ? childCount(request) : null
    const data = { noGo, ask: null, holds: fact.value, children }
    own.push(
      fact.value === null
        ? notKnown('noGo', { ...data, ask: 'family' }, fact, ofVolunteer(volunteer.noGos))
        : (fact.value && isLimit ? blocks : met)('noGo', data, volunteer.noGos, ofFamily(fact)),
    )
  }
  return [...programme, ...own]
}
