import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '#db/db.ts'
import { everybodyToMatch } from '#server/matching/image-queries.ts'
import { readWeek, readWorld } from '#server/matching/read-week.ts'
import { findRequestToMatch, type RequestToMatch } from '#server/matching/request-queries.ts'
import { weighCandidates } from '#server/matching/weigh-candidates.ts'
import { policyInForce } from '#server/organisation/policies.ts'
import { whyNot } from '#shared/matching/why-not.ts'
import { shortlistOf, type Weighing } from '#shared/matching/shortlist.ts'
import { planWeek } from '#shared/matching/week.ts'
import { allOf, atMost, type Bench, type Say } from './report.ts'
import { medianOf } from './timing.ts'
import { type BenchWorld, makeBenchWorld, today } from './shortlist-world.ts'

type Times = { processor: number[]; wall: number[] }

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** Milliseconds of each call apart, on the processor and on the wall. */
const timesOf = async <Item>(
  items: readonly Item[],
  call: (item: Item) => Promise<unknown>,
): Promise<Times> => {
  const times: Times = { processor: [], wall: [] }
  for (const item of items) {
    const [from, used] = [process.hrtime.bigint(), process.cpuUsage()]
    await call(item)
    const { user, system } = process.cpuUsage(used)
    times.processor.push((user + system) / 1000)
    times.wall.push(Number(process.hrtime.bigint() - from) / 1e6)
  }
  return times
}

const requestOf = async (tx: Tx, id: string) => {
  const request = await findRequestToMatch(tx, id)
  if (request === undefined) throw new Error(`Request ${id} is gone.`)
  return request
}

/** The product's own function: policy and volunteers out of the database, for a request that was opened. */
const candidates =
  ({ organisation }: BenchWorld) =>
  (request: RequestToMatch): Promise<Weighing[]> =>
    organisation.store.read(
      async (tx) => (await weighCandidates(tx, { request, weights: null, today })).candidates,
    )

/** The plain way: everybody's facts, by the fastest road to them, and the truth over all of them. */
const loadAll =
  ({ organisation }: BenchWorld) =>
  ({ facts }: RequestToMatch): Promise<Weighing[]> =>
    organisation.store.read(async (tx) => {
      const { policy } = await policyInForce(tx, facts.programmeId)
      const everybody = await everybodyToMatch(tx)
      return shortlistOf(
        facts,
        everybody.map((one) => one.facts),
        policy,
        today,
        policy.weights,
      )
    })

const whyNotOf =
  ({ organisation }: BenchWorld) =>
  ({ facts }: RequestToMatch) =>
    organisation.store.read(async (tx) => {
      const { policy } = await policyInForce(tx, facts.programmeId)
      const everybody = await everybodyToMatch(tx)
      return whyNot(
        facts,
        everybody.map((one) => one.facts),
        policy,
        today,
      )
    })

/** Every so many, so that a few stand for all. */
const spread = ({ organisation, requestIds }: BenchWorld, count: number): Promise<RequestToMatch[]> =>
  organisation.store.read(async (tx) => {
    const requests: RequestToMatch[] = []
    for (let at = 0; at < count; at += 1)
      requests.push(await requestOf(tx, requestIds[Math.floor((at * requestIds.length) / count)] ?? ''))
    return requests
  })

const mostMilliseconds = 5
const mostOfLoadAll = 1 / 15

const sayShortlist = async (say: Say, world: BenchWorld): Promise<void> => {
  const [ours, peer, others] = [candidates(world), loadAll(world), whyNotOf(world)]
  const ids = await spread(world, 350)
  await timesOf(ids.slice(0, 50), ours)
  const { processor, wall } = await timesOf(ids.slice(50), ours)
  const few = await spread(world, 25)
  await timesOf(few.slice(0, 5), peer)
  const all = await timesOf(few.slice(5), peer)
  say(
    atMost({
      figure: 'S1',
      what: 'candidates among 10,000 volunteers, database included: p95 in ms of processor time, against 5 ms',
      ours: p95(processor),
      peer: mostMilliseconds,
      gate: 1,
    }),
  )
  say(
    atMost({
      figure: 'S1',
      what: 'the same, against loading everybody’s facts and the truth over all',
      ours: p95(processor),
      peer: p95(all.processor),
      gate: mostOfLoadAll,
    }),
  )
  say(
    atMost({
      figure: 'S1-wall',
      what: 'the same, p95 in ms on the wall, with whatever else the machine does, against 5 ms',
      ours: p95(wall),
      peer: mostMilliseconds,
      gate: null,
    }),
  )
  const asked = await spread(world, 60)
  let same = 0
  for (const id of asked) {
    const plain = (one: Weighing) => ({ id: one.id, verdict: one.verdict, factors: one.factors })
    const [own, naive] = [(await ours(id)).map(plain), (await peer(id)).map(plain)]
    if (isDeepStrictEqual(own, naive)) same += 1
  }
  say(
    allOf(
      'S4',
      'requests with the same people, order and factors as without a prefilter',
      same,
      asked.length,
    ),
  )
  const why = await timesOf(few.slice(5), others)
  say(
    atMost({
      figure: 'why-not',
      what: 'everybody else with the nearest changes, p95 in ms, against loading all and the truth over all',
      ours: p95(why.processor),
      peer: p95(all.processor),
      gate: null,
    }),
  )
}

const mostOfLoading = 3

/** The whole road of the weekly plan against its loading alone, in turn, on the same data. */
const sayPlan = async (say: Say, { organisation }: BenchWorld): Promise<void> => {
  const turns = [1, 2, 3, 4, 5, 6]
  const load = () => organisation.store.read((tx) => readWorld(tx, today))
  const whole = () =>
    organisation.store.read(async (tx) => {
      const plan = planWeek((await readWeek(tx, today)).week)
      if (plan === null) throw new Error('The plan has no proof.')
    })
  await whole()
  const taken: { load: number[]; whole: number[] } = { load: [], whole: [] }
  for (const turn of turns) {
    taken.load.push(...(await timesOf([turn], load)).processor)
    taken.whole.push(...(await timesOf([turn], whole)).processor)
  }
  say(
    atMost({
      figure: 'P6',
      what: 'load, pairs, plan and certificate in ms, against loading requests and volunteers alone',
      ours: medianOf(taken.whole),
      peer: medianOf(taken.load),
      gate: mostOfLoading,
    }),
  )
}

export const bench: Bench = async (say) => {
  const world = await makeBenchWorld({ volunteers: 10_000, searching: 2000 })
  try {
    await sayShortlist(say, world)
    await sayPlan(say, world)
  } finally {
    await world.close()
  }
}
