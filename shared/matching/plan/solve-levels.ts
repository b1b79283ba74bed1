import type { Arcs } from './arcs.ts'
import { Frontier, none, triples, type Triples } from './frontier.ts'
import type { WeekInstance, WeekPlan } from './week.ts'

/** What is known while the plan grows, request by request. */
type State = {
  arcs: Arcs
  rank: Float64Array
  places: Float64Array
  taken: Float64Array
  /** Per request its volunteer, and the worth of that pair. */
  volunteerOf: Int32Array
  worthOf: Float64Array
  /** How many new matches each volunteer has in the plan, and who they are: a chain through the requests. */
  given: Int32Array
  firstOf: Int32Array
  next: Int32Array
  previous: Int32Array
  price: Triples
}

/** One search: how far each volunteer is, from which request and by what worth it was reached. */
type Search = {
  distance: Triples
  from: Int32Array
  byWorth: Float64Array
  /** The search in which a volunteer was last seen. */
  seen: Int32Array
  frontier: Frontier
  /** Volunteers whose distance is final, in order. */
  settled: number[]
  /** The cheapest end so far: a volunteer with a free place, or a request that stays open. */
  best: [number, number, number]
  endVolunteer: number
  endRequest: number
}

const leave = (state: State, request: number): void => {
  const volunteer = state.volunteerOf[request] ?? none
  const before = state.previous[request] ?? none
  const after = state.next[request] ?? none
  if (before === none) state.firstOf[volunteer] = after
  else state.next[before] = after
  if (after !== none) state.previous[after] = before
  state.given[volunteer] = (state.given[volunteer] ?? 0) - 1
  state.volunteerOf[request] = none
}

const join = (state: State, request: number, volunteer: number, worth: number): void => {
  const after = state.firstOf[volunteer] ?? none
  state.next[request] = after
  state.previous[request] = none
  if (after !== none) state.previous[after] = request
  state.firstOf[volunteer] = request
  state.given[volunteer] = (state.given[volunteer] ?? 0) + 1
  state.volunteerOf[request] = volunteer
  state.worthOf[request] = worth
}

/** Looks at every volunteer this request could go to, when it stands at (a, b, c) before their price. */
const scan = (
  state: State,
  search: Search,
  round: number,
  request: number,
  a: number,
  b: number,
  c: number,
) => {
  const { arcs, price, given, places, taken } = state
  const { distance, from, byWorth, seen, frontier, best } = search
  const end = arcs.start[request + 1] ?? 0
  for (let arc = arcs.start[request] ?? 0; arc < end; arc += 1) {
    const volunteer = arcs.column[arc] ?? 0
    const first = a + (price.a[volunteer] ?? 0)
    if (first > best[0]) continue
    const worth = arcs.worth[arc] ?? 0
    const second = b - worth + (price.b[volunteer] ?? 0)
    const third = c + (price.c[volunteer] ?? 0)
    if (first === best[0] && (second > best[1] || (second === best[1] && third >= best[2]))) continue
    if (seen[volunteer] === round) {
      const far = first - (distance.a[volunteer] ?? 0) || second - (distance.b[volunteer] ?? 0)
      if (far > 0 || (far === 0 && third >= (distance.c[volunteer] ?? 0))) continue
    }
    seen[volunteer] = round
    distance.a[volunteer] = first
    distance.b[volunteer] = second
    distance.c[volunteer] = third
    from[volunteer] = request
    byWorth[volunteer] = worth
    const count = given[volunteer] ?? 0
    if (count > 0) frontier.rise(volunteer)
    if (count >= (places[volunteer] ?? 0)) continue
    // A free place costs no more than what it adds to the load; the price never exceeds that.
    const endThird = third - (price.c[volunteer] ?? 0) + 2 * ((taken[volunteer] ?? 0) + count) + 1
    const endSecond = second - (price.b[volunteer] ?? 0)
    const endFirst = first - (price.a[volunteer] ?? 0)
    const gain = best[0] - endFirst || best[1] - endSecond || best[2] - endThird
    if (gain <= 0) continue
    best[0] = endFirst
    best[1] = endSecond
    best[2] = endThird
    search.endVolunteer = volunteer
    search.endRequest = none
  }
}

/** Everybody who is with this volunteer might stay open or go elsewhere, and so make room. */
const pass = (state: State, search: Search, round: number, volunteer: number): void => {
  const { distance, best } = search
  const { price } = state
  for (
    let request = state.firstOf[volunteer] ?? none;
    request !== none;
    request = state.next[request] ?? none
  ) {
    const a = (distance.a[volunteer] ?? 0) - (price.a[volunteer] ?? 0)
    const b = (distance.b[volunteer] ?? 0) - (price.b[volunteer] ?? 0) + (state.worthOf[request] ?? 0)
    const c = (distance.c[volunteer] ?? 0) - (price.c[volunteer] ?? 0)
    const open = a + (state.rank[request] ?? 0)
    if ((best[0] - open || best[1] - b || best[2] - c) > 0) {
      best[0] = open
      best[1] = b
      best[2] = c
      search.endVolunteer = none
      search.endRequest = request
    }
    scan(state, search, round, request, a, b, c)
  }
}

const isNearer = (search: Search, volunteer: number): boolean => {
  const { distance, best } = search
  const gap =
    (distance.a[volunteer] ?? 0) - best[0] ||
    (distance.b[volunteer] ?? 0) - best[1] ||
    (distance.c[volunteer] ?? 0) - best[2]
  return gap < 0
}

/** Prices rise by what the settled volunteers are nearer than the end, so that the way found costs nothing more. */
const raisePrices = ({ price }: State, { settled, distance, best }: Search): void => {
  for (const volunteer of settled) {
    price.a[volunteer] = (price.a[volunteer] ?? 0) + best[0] - (distance.a[volunteer] ?? 0)
    price.b[volunteer] = (price.b[volunteer] ?? 0) + best[1] - (distance.b[volunteer] ?? 0)
    price.c[volunteer] = (price.c[volunteer] ?? 0) + best[2] - (distance.c[volunteer] ?? 0)
  }
}

/** Everybody on the way moves one volunteer further, from the end back to the request that came in. */
const shift = (state: State, search: Search): void => {
  let volunteer = search.endVolunteer
  if (search.endRequest !== none) {
    volunteer = state.volunteerOf[search.endRequest] ?? none
    if (volunteer !== none) leave(state, search.endRequest)
  }
  while (volunteer !== none) {
    const request = search.from[volunteer] ?? none
    const before = state.volunteerOf[request] ?? none
    if (before !== none) leave(state, request)
    join(state, request, volunteer, search.byWorth[volunteer] ?? 0)
    volunteer = before
  }
}

const place = (state: State, search: Search, round: number, request: number): void => {
  search.frontier.clear()
  search.settled.length = 0
  search.best = [state.rank[request] ?? 0, 0, 0]
  search.endVolunteer = none
  search.endRequest = request
  scan(state, search, round, request, 0, 0, 0)
  for (;;) {
    const volunteer = search.frontier.first()
    if (volunteer === none || !isNearer(search, volunteer)) break
    search.frontier.takeFirst()
    search.settled.push(volunteer)
    pass(state, search, round, volunteer)
  }
  raisePrices(state, search)
  shift(state, search)
}

/**
 * Successive shortest augmenting paths in costs of three levels, longest waiting first: each request finds the cheapest
 * way to a place, where others may move on or (never longer waiting than itself) stay open. Equal ends: the first found,
 * in the order of requests and of their pairs.
 */
export const solveLevels = ({ waiting, volunteers }: WeekInstance, arcs: Arcs): WeekPlan => {
  const { rows, columns } = arcs
  const distance = triples(columns)
  const state: State = {
    arcs,
    rank: Float64Array.from(waiting),
    places: Float64Array.from(volunteers, ({ places }) => places),
    taken: Float64Array.from(volunteers, ({ taken }) => taken),
    volunteerOf: new Int32Array(rows).fill(none),
    worthOf: new Float64Array(rows),
    given: new Int32Array(columns),
    firstOf: new Int32Array(columns).fill(none),
    next: new Int32Array(rows).fill(none),
    previous: new Int32Array(rows).fill(none),
    price: triples(columns),
  }
  state.price.c.set(state.taken.map((taken) => 2 * taken + 1))
  // Nobody can pay for a place that is not there: it costs more than any family waits.
  const never = state.rank.reduce((most, rank) => Math.max(most, rank), 0) + 1
  state.price.a.set(state.places.map((places) => (places === 0 ? never : 0)))
  const search: Search = {
    distance,
    from: new Int32Array(columns).fill(none),
    byWorth: new Float64Array(columns),
    seen: new Int32Array(columns).fill(none),
    frontier: new Frontier(distance),
    settled: [],
    best: [0, 0, 0],
    endVolunteer: none,
    endRequest: none,
  }
  const longestFirst = Int32Array.from(waiting.keys()).sort(
    (one, other) => (state.rank[other] ?? 0) - (state.rank[one] ?? 0) || one - other,
  )
  for (const [round, request] of longestFirst.entries()) place(state, search, round, request)
  return planOf(state)
}

const planOf = ({ rank, volunteerOf, worthOf, given, taken, price }: State): WeekPlan => {
  const values = { helped: 0, fit: 0, load: 0 }
  for (const [request, volunteer] of volunteerOf.entries()) {
    if (volunteer === none) continue
    values.helped += rank[request] ?? 0
    values.fit += worthOf[request] ?? 0
  }
  for (const [volunteer, count] of given.entries()) {
    const before = taken[volunteer] ?? 0
    values.load += (before + count) ** 2 - before ** 2
  }
  return {
    assigned: Array.from(volunteerOf, (volunteer) => (volunteer === none ? null : volunteer)),
    values,
    prices: { helped: price.a, fit: price.b, load: price.c },
  }
}
