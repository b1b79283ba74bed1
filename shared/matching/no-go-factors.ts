import type { NoGo } from '../vocabulary.ts'
import { type Fact, type RequestFacts, unknownFact, type VolunteerFacts } from './facts.ts'
import { blocks, type Factor, notKnown } from './factors.ts'
import type { MatchPolicy } from './policy.ts'

/** "No evenings" limits the week itself (`time-factors.ts`); the others are facts of a home or a task. */
const asFacts = [
  'dog',
  'cat',
  'smoking',
  'stairs',
  'minding',
  'baby',
  'severalChildren',
  'overnight',
  'driving',
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

/** What is known about one fact of this home and task: as told, else as it follows from ages and place. */
const homeFact = (request: RequestFacts, noGo: NoGoFact): Fact<boolean> => {
  const direct = request.homeFacts[noGo]
  if (direct !== undefined && direct.value !== null) return direct
  if (noGo === 'baby') return told(hasBaby(request), request.children)
  if (noGo === 'severalChildren') return told(hasSeveral(request), request.children)
  if (noGo === 'ownHome')
    return told(request.place.value === null ? null : request.place.value === 'volunteerHome', request.place)
  return direct ?? unknownFact
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
    return [...programme, notKnown('noGo', { noGo: null, ask: 'volunteer' }, volunteer.noGos)]
  const own = asFacts
    .filter((noGo) => limits.includes(noGo))
    .flatMap((noGo) => {
      const fact = homeFact(request, noGo)
      if (fact.value === true) return [blocks('noGo', { noGo, ask: null }, volunteer.noGos)]
      // What the programme never does is not asked of a family.
      const isAsked = fact.value === null && !programmeNoGos.includes(noGo)
      return isAsked ? [notKnown('noGo', { noGo, ask: 'family' }, fact)] : []
    })
  return [...programme, ...own]
}
