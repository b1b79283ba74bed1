import type { RequestFacts, VolunteerFacts } from './facts.ts'
import type { PlannedWeek, Week, WeekPair, WeekWorld } from './week.ts'
import { weekRequest, weekVolunteer, weighPairs } from './week.ts'

/**
 * One thing that could be otherwise, by index in the week; `at` null: somebody or something that comes on top. A request
 * that becomes null is put on hold: it asks for nobody.
 */
export type WeekChange =
  | { kind: 'volunteer'; at: number | null; after: VolunteerFacts }
  | { kind: 'request'; at: number | null; after: RequestFacts | null }

const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  at < items.length ? items.map((one, index) => (index === at ? item : one)) : [...items, item]

/** In the order in which the pairs of a whole week stand, so that ties fall as they would if it were so. */
const inOrder = (pairs: readonly WeekPair[]): WeekPair[] =>
  [...pairs].sort((a, b) => a.request - b.request || a.volunteer - b.volunteer)

const numbered = <Facts>(all: readonly Facts[]) => all.map((facts, at) => ({ at, facts }))

/** The week as it would be. Only what the change touches is weighed again; nothing that was there is written to. */
export const changedWeek = (week: Week, world: WeekWorld, change: WeekChange): Week => {
  if (change.kind === 'volunteer') {
    const at = change.at ?? week.volunteers.length
    const others = (pairs: readonly WeekPair[]) => pairs.filter(({ volunteer }) => volunteer !== at)
    const own = weighPairs(numbered(world.requests), [{ at, facts: change.after }], world)
    return {
      ...week,
      volunteers: replaced(week.volunteers, at, weekVolunteer(change.after)),
      pairs: inOrder([...others(week.pairs), ...own.pairs]),
      borderline: inOrder([...others(week.borderline), ...own.borderline]),
    }
  }
  const at = change.at ?? week.requests.length
  const others = (pairs: readonly WeekPair[]) => pairs.filter(({ request }) => request !== at)
  const { after } = change
  const own =
    after === null
      ? { pairs: [], borderline: [] }
      : weighPairs([{ at, facts: after }], numbered(world.volunteers), world)
  return {
    ...week,
    requests: after === null ? week.requests : replaced(week.requests, at, weekRequest(after)),
    pairs: inOrder([...others(week.pairs), ...own.pairs]),
    borderline: inOrder([...others(week.borderline), ...own.borderline]),
  }
}

type Helped = { request: number; volunteer: number }

/** What is otherwise in another plan, by index. */
export type PlanDifference = {
  /** Open in the first plan and helped in the second, by whom. */
  helped: Helped[]
  /** Helped in the first, by whom, and open in the second. */
  left: Helped[]
  moved: { request: number; from: number; to: number }[]
}

/** The difference between two plans of weeks with the same indices; `onHold` is no longer asked for and in no part. */
export const planDifference = (
  before: Pick<PlannedWeek, 'assigned'>,
  after: Pick<PlannedWeek, 'assigned'>,
  onHold: number | null = null,
): PlanDifference => {
  const difference: PlanDifference = { helped: [], left: [], moved: [] }
  const count = Math.max(before.assigned.length, after.assigned.length)
  for (let request = 0; request < count; request += 1) {
    if (request === onHold) continue
    const from = before.assigned[request] ?? null
    const to = after.assigned[request] ?? null
    if (from === to) continue
    if (from === null && to !== null) difference.helped.push({ request, volunteer: to })
    else if (from !== null && to === null) difference.left.push({ request, volunteer: from })
    else if (from !== null && to !== null) difference.moved.push({ request, from, to })
  }
  return difference
}

/** Whom somebody could be asked for, or who could be asked, on the border included: who is gained and who is lost. */
export const candidateDifference = (
  before: Week,
  after: Week,
  who: { kind: WeekChange['kind']; at: number },
): { gained: number[]; lost: number[] } => {
  const others = ({ pairs, borderline }: Week) =>
    [...pairs, ...borderline].flatMap(({ request, volunteer }) => {
      if (who.kind === 'volunteer') return volunteer === who.at ? [request] : []
      return request === who.at ? [volunteer] : []
    })
  const [was, is] = [new Set(others(before)), new Set(others(after))]
  const byIndex = (a: number, b: number) => a - b
  return {
    gained: [...is].filter((one) => !was.has(one)).sort(byIndex),
    lost: [...was].filter((one) => !is.has(one)).sort(byIndex),
  }
}
