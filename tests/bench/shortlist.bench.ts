import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '#db/db.ts'
import { everybodyToMatch } from '#server/matching/image-queries.ts'
import { findRequestToMatch, type RequestToMatch } from '#server/matching/request-queries.ts'
import { weighCandidates } from '#server/matching/weigh-candidates.ts'
import { policyInForce } from '#server/organisation/policies.ts'
import { whyNot } from '#shared/matching/why-not.ts'
import { shortlistOf, type Weighing } from '#shared/matching/shortlist.ts'
import { growVolunteers } from './grow.ts'
import { fairTimes, p95, timesOf } from './latency.ts'
import { sayProcedure } from './procedure.ts'
import { allOf, atMost, type Bench, type Say } from './report.ts'
import { type BenchWorld, makeBenchWorld, today } from './shortlist-world.ts'

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
const spread = ({ organisation, waiting }: BenchWorld, count: number): Promise<RequestToMatch[]> =>
  organisation.store.read(async (tx) => {
    const requests: RequestToMatch[] = []
    for (let at = 0; at < count; at += 1)
      requests.push(await requestOf(tx, waiting[Math.floor((at * waiting.length) / count)]?.id ?? ''))
    return requests
  })

const most = { S1: { milliseconds: 5, ofLoadAll: 1 / 15 }, S2: { milliseconds: 25, ofLoadAll: 1 / 12 } }

type Measure = { figure: keyof typeof most; people: string; gated: boolean }

/** The candidates call on the clock, against loading everybody; and the *why not* call against the same. */
const sayTimes = async (say: Say, world: BenchWorld, { figure, people, gated }: Measure): Promise<void> => {
  const [ours, peer, others] = [candidates(world), loadAll(world), whyNotOf(world)]
  const requests = await spread(world, 350)
  await timesOf(requests.slice(0, 50), ours)
  const taken = await timesOf(requests.slice(50), ours)
  // Everybody of 100,000 takes seconds each time: where nothing hangs on it, a few of those are enough.
  const few = await spread(world, gated ? 25 : 10)
  await timesOf(few.slice(0, 5), peer)
  const all = await timesOf(few.slice(5), peer)
  const { milliseconds, ofLoadAll } = most[figure]
  const { clock, times } = fairTimes(taken)
  const what = `candidates among ${people} volunteers, database included, p95`
  const against = { figure, peer: milliseconds, gate: gated ? 1 : null }
  say(atMost({ ...against, what: `${what} in ms ${clock}, against ${milliseconds} ms`, ours: p95(times) }))
  const other = { ...against, gate: null, ours: p95(taken.wall) }
  if (times !== taken.wall) say(atMost({ ...other, what: `${what} in ms on the wall, machine busy` }))
  say(
    atMost({
      figure,
      what: `${what} in ms of processor time, against loading everybody’s facts and the truth over all`,
      ours: p95(taken.processor),
      peer: p95(all.processor),
      gate: gated ? ofLoadAll : null,
    }),
  )
  if (!gated) return
  const why = await timesOf(few.slice(5), others)
  say(
    atMost({
      figure: 'why-not',
      what: `everybody else of ${people} with the nearest changes, p95 in ms, against loading all and the truth over all`,
      ours: p95(why.processor),
      peer: p95(all.processor),
      gate: null,
    }),
  )
}

const sayExact = async (say: Say, world: BenchWorld): Promise<void> => {
  const [ours, peer] = [candidates(world), loadAll(world)]
  const plain = ({ id, verdict, factors }: Weighing) => ({ id, verdict, factors })
  const asked = await spread(world, 60)
  let same = 0
  for (const request of asked)
    if (isDeepStrictEqual((await ours(request)).map(plain), (await peer(request)).map(plain))) same += 1
  const what = 'requests with the same people, order and factors as without a prefilter'
  say(allOf('S4', what, same, asked.length))
}

const tenfold = 10

export const bench: Bench = async (say) => {
  const world = await makeBenchWorld({ volunteers: 10_000, searching: 2000 })
  try {
    await sayTimes(say, world, { figure: 'S1', people: '10,000', gated: true })
    await sayExact(say, world)
    await sayProcedure(say, world, candidates(world))
    await growVolunteers(world, tenfold)
    await sayTimes(say, world, { figure: 'S2', people: '100,000', gated: false })
  } finally {
    await world.close()
  }
}
