import { findRequestToMatch } from '#server/matching/request-queries.ts'
import { waitingRequests } from '#server/matching/queue-queries.ts'
import { readWeek } from '#server/matching/read-week.ts'
import { volunteersToMatch } from '#server/matching/volunteer-queries.ts'
import { planWeek } from '#shared/matching/week.ts'
import { allOf, atMost, type Bench } from './report.ts'
import { makeBenchWorld, today } from './shortlist-world.ts'
import { medianOf } from './timing.ts'

const turns = 5

/** Milliseconds of processor time. */
const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** P6: the week from the database to the proven plan, against only loading what it is made of; in turn. */
export const bench: Bench = async (say) => {
  const world = await makeBenchWorld({ volunteers: 10_000, searching: 2000 })
  let proven = 0
  const load = () =>
    world.organisation.store.read(async (tx) => {
      for (const { id } of await waitingRequests(tx, today)) await findRequestToMatch(tx, id)
      await volunteersToMatch(tx, null)
    })
  let size = ''
  const whole = () =>
    world.organisation.store.read(async (tx) => {
      const { week } = await readWeek(tx, today)
      const planned = planWeek(week)
      if (planned !== null) proven += 1
      size = `${week.requests.length} × ${week.volunteers.length}, ${week.pairs.length} pairs`
    })
  const [ours, peer]: [number[], number[]] = [[], []]
  await whole()
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(await timeOf(whole))
    peer.push(await timeOf(load))
  }
  await world.close()
  say(
    atMost({
      figure: 'P6',
      what: `load, pairs, plan and proof to loading alone, ms, ${size}`,
      ours: medianOf(ours),
      peer: medianOf(peer),
      gate: 3,
    }),
  )
  say(allOf('P1', 'weeks out of the database whose proof held', proven, turns + 1))
}
