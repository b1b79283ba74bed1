import { type Arcs, arcsOf } from './arcs.ts'
import { greatestSum, type WeekInstance, type WeekPlan } from './week.ts'

/** Adds whole numbers of one sign or the other, and knows whether every step was exact. */
const exactSum = () => {
  let sum = 0
  let magnitude = 0
  return {
    add: (value: number) => {
      sum += value
      magnitude += Math.abs(value)
    },
    value: () => sum,
    isExact: () => magnitude <= 2 * greatestSum,
  }
}

type Sums = Record<'helped' | 'fit' | 'load', ReturnType<typeof exactSum>>
const sums = (): Sums => ({ helped: exactSum(), fit: exactSum(), load: exactSum() })

/** What the prices say about the volunteers: the worth of their places above what those places cost in evenness. */
const addVolunteers = (bound: Sums, { volunteers }: WeekInstance, { prices }: WeekPlan): boolean =>
  volunteers.every(({ places, taken }, volunteer) => {
    const helped = prices.helped[volunteer] ?? Number.NaN
    const fit = prices.fit[volunteer] ?? Number.NaN
    const load = prices.load[volunteer] ?? Number.NaN
    if (!Number.isSafeInteger(helped) || !Number.isSafeInteger(fit) || !Number.isSafeInteger(load))
      return false
    const isWorthAll = helped > 0 || (helped === 0 && fit > 0)
    const isWorthNone = helped < 0 || (helped === 0 && fit < 0)
    // The k-th place costs 2k − 1; with nothing at stake above, those cheaper than the price are worth their difference.
    const worthIt = Math.min(places, Math.max(0, Math.floor(load / 2) - taken))
    const count = isWorthAll ? places : isWorthNone ? 0 : worthIt
    bound.helped.add(-helped * count)
    bound.fit.add(-fit * count)
    bound.load.add(-load * count)
    bound.load.add((taken + count) ** 2 - taken ** 2)
    return true
  })

/**
 * What each request costs at least at these prices (level by level: not helped, fit forgone, load), in one pass over the
 * arcs; and beside it what the plan gives. False when the plan uses a pair that does not exist.
 */
const addRequests = (
  bound: Sums,
  reached: Sums,
  { waiting }: WeekInstance,
  { start, column, worth }: Arcs,
  { assigned, prices }: WeekPlan,
): boolean =>
  waiting.every((rank, request) => {
    const taker = assigned[request] ?? -1
    let [helped, fit, load] = [rank, 0, 0]
    let given = Number.NEGATIVE_INFINITY
    const end = start[request + 1] ?? 0
    for (let arc = start[request] ?? 0; arc < end; arc += 1) {
      const volunteer = column[arc] ?? 0
      const gain = worth[arc] ?? 0
      if (volunteer === taker && gain > given) given = gain
      const first = prices.helped[volunteer] ?? 0
      if (first > helped) continue
      const second = (prices.fit[volunteer] ?? 0) - gain
      const third = prices.load[volunteer] ?? 0
      if (first === helped && (second > fit || (second === fit && third >= load))) continue
      ;[helped, fit, load] = [first, second, third]
    }
    bound.helped.add(helped)
    bound.fit.add(fit)
    bound.load.add(load)
    if (taker === -1) reached.helped.add(rank)
    else reached.fit.add(-given)
    return taker === -1 || given > Number.NEGATIVE_INFINITY
  })

/** How many new matches each volunteer gets; null when somebody gets more than there are places. */
const addLoads = (reached: Sums, { volunteers }: WeekInstance, { assigned }: WeekPlan): boolean => {
  const given = new Int32Array(volunteers.length)
  for (const volunteer of assigned) if (volunteer !== null) given[volunteer] = (given[volunteer] ?? 0) + 1
  return volunteers.every(({ places, taken }, volunteer) => {
    const count = given[volunteer] ?? 0
    reached.load.add((taken + count) ** 2 - taken ** 2)
    return count <= places
  })
}

/**
 * Whether the plan may be carried out and is proven best in all three levels. It trusts nothing but the instance: it adds
 * up what the plan gives, and what no plan can exceed at the plan's prices; in whole numbers, level by level. Only when
 * both are equal three times is the plan the best one.
 */
export const verifyWeek = (
  instance: WeekInstance,
  plan: WeekPlan,
  arcs: Arcs = arcsOf(instance.waiting.length, instance.volunteers.length, instance.pairs),
): boolean => {
  const { waiting } = instance
  if (plan.assigned.length !== waiting.length) return false
  const bound = sums()
  const reached = sums()
  const isSound =
    addVolunteers(bound, instance, plan) &&
    addRequests(bound, reached, instance, arcs, plan) &&
    addLoads(reached, instance, plan)
  if (!isSound) return false
  const ranks = waiting.reduce((sum, rank) => sum + rank, 0)
  return (
    [bound, reached].every(({ helped, fit, load }) => [helped, fit, load].every((one) => one.isExact())) &&
    bound.helped.value() === reached.helped.value() &&
    bound.fit.value() === reached.fit.value() &&
    bound.load.value() === reached.load.value() &&
    plan.values.helped === ranks - reached.helped.value() &&
    plan.values.fit === -reached.fit.value() &&
    plan.values.load === reached.load.value()
  )
}
