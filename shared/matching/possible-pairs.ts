import { kilometresBetween } from '../distance.ts'
import { isPaused, openGates } from '../volunteer-standing.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { askedOf, mayFit, type Outline, outlineOf } from './outline.ts'
import { distanceSlack, type MatchPolicy } from './policy.ts'

type Rules = { rules: ReadonlyMap<string, { policy: MatchPolicy }>; today: string }
type Numbered = { at: number; facts: VolunteerFacts }
type Outlined = Numbered & { outline: Outline }

/** Volunteers of one programme who can be asked now, by the square of the map that they live in. */
type Ground = { squares: Map<number, Outlined[]>; unknown: Outlined[]; all: Outlined[] }

const squaresPerDegree = 10
const rowOf = (degrees: number) => Math.floor(degrees * squaresPerDegree)
const columns = 1e4
const squareOf = (row: number, column: number) => row * columns + column

/** A little less than there are, so that no square is missed. */
const kilometresPerDegree = 111

const canBeAsked = ({ facts }: Numbered, { rules, today }: Rules): boolean => {
  const gates = rules.get(facts.programmeId)?.policy.gates
  return (
    gates !== undefined &&
    facts.status === 'available' &&
    facts.openMatches < facts.capacity &&
    !isPaused(facts, today) &&
    openGates(gates, facts.steps, today).length === 0
  )
}

const groundsOf = (volunteers: readonly Numbered[], rules: Rules): Map<string, Ground> => {
  const grounds = new Map<string, Ground>()
  for (const one of volunteers) {
    if (!canBeAsked(one, rules)) continue
    const { programmeId, point } = one.facts
    const ground: Ground = grounds.get(programmeId) ?? { squares: new Map(), unknown: [], all: [] }
    grounds.set(programmeId, ground)
    const outlined = { ...one, outline: outlineOf(one.facts) }
    ground.all.push(outlined)
    if (point === null) {
      ground.unknown.push(outlined)
      continue
    }
    const square = squareOf(rowOf(point.lat), rowOf(point.lon))
    const own = ground.squares.get(square)
    if (own === undefined) ground.squares.set(square, [outlined])
    else own.push(outlined)
  }
  return grounds
}

const around = (ground: Ground, { point }: RequestFacts, kilometres: number): Outlined[][] => {
  if (point === null || kilometres === Infinity) return [ground.all]
  const high = kilometres / kilometresPerDegree
  const wide = high / Math.cos((Math.min(89, Math.abs(point.lat) + high) * Math.PI) / 180)
  const found: Outlined[][] = [ground.unknown]
  for (let row = rowOf(point.lat - high); row <= rowOf(point.lat + high); row += 1)
    for (let column = rowOf(point.lon - wide); column <= rowOf(point.lon + wide); column += 1)
      found.push(ground.squares.get(squareOf(row, column)) ?? [])
  return found
}

/**
 * Returns the function that gives, for one request, the volunteers who might fit it, in their own order: everybody whom
 * no hard limit excludes is among them, and some more.
 */
export const possiblePairs = (
  volunteers: readonly Numbered[],
  rules: Rules,
): ((request: RequestFacts) => Numbered[]) => {
  const grounds = groundsOf(volunteers, rules)
  return (request) => {
    const ground = grounds.get(request.programmeId)
    const policy = rules.rules.get(request.programmeId)?.policy
    if (ground === undefined || policy === undefined) return []
    const asked = askedOf(request, policy)
    const most = (policy.maximumKm ?? Infinity) + distanceSlack
    const isNear = ({ point, postcode4, maxKm }: VolunteerFacts) =>
      request.point === null ||
      point === null ||
      postcode4.value === request.postcode4.value ||
      kilometresBetween(request.point, point) <= Math.min(most, (maxKm.value ?? Infinity) + distanceSlack)
    const found: Outlined[] = []
    for (const square of around(ground, request, most))
      for (const one of square) if (mayFit(asked, one.outline) && isNear(one.facts)) found.push(one)
    return found.sort((a, b) => a.at - b.at)
  }
}
