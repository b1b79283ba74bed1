import { earthKilometres, type Point } from '../distance.ts'
import { isPaused, openGates } from '../volunteer-standing.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { askedOf, mayFit, type Outline, outlineOf } from './outline.ts'
import { distanceSlack, type MatchPolicy } from './policy.ts'

type Rules = { rules: ReadonlyMap<string, { policy: MatchPolicy }>; today: string }
type Numbered = { at: number; facts: VolunteerFacts }
type Outlined = Numbered & { outline: Outline; spot: Spot | null; reach: number }

/** Volunteers of one programme who can be asked now, by the square of the map that they live in. */
type Ground = { squares: Map<number, Outlined[]>; unknown: Outlined[]; all: Outlined[] }

/** A place on a ball of radius 1, so that near and far are told apart without any goniometry. */
type Spot = { x: number; y: number; z: number }

const spotOf = ({ lat, lon }: Point): Spot => {
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) }
}

/** Straight through the ball, squared. */
const apart = (a: Spot, b: Spot): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2

/** How far apart, as `apart` says it, two places may be for so many kilometres; a little more, so that nobody is missed. */
const reachOf = (kilometres: number): number =>
  kilometres >= 1000 ? Infinity : (2 * Math.sin((kilometres + 0.01) / (2 * earthKilometres))) ** 2

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
    const { programmeId, point, maxKm } = one.facts
    const ground: Ground = grounds.get(programmeId) ?? { squares: new Map(), unknown: [], all: [] }
    grounds.set(programmeId, ground)
    const outlined = {
      at: one.at,
      facts: one.facts,
      outline: outlineOf(one.facts),
      spot: point === null ? null : spotOf(point),
      reach: reachOf((maxKm.value ?? Infinity) + distanceSlack),
    }
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
    const home = request.point === null ? null : spotOf(request.point)
    const reach = reachOf(most)
    const isNear = (one: Outlined) =>
      home === null ||
      one.spot === null ||
      apart(home, one.spot) <= Math.min(reach, one.reach) ||
      one.facts.postcode4.value === request.postcode4.value
    const found: Outlined[] = []
    for (const square of around(ground, request, most))
      for (const one of square) if (mayFit(asked, one.outline) && isNear(one)) found.push(one)
    return found.sort((a, b) => a.at - b.at)
  }
}
