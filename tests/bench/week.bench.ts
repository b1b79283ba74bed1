import { readWeek, readWorld } from '#server/matching/read-week.ts'
import { planWeek } from '#shared/matching/week.ts'
import { timesOf } from './latency.ts'
import { allOf, atMost, type Bench } from './report.ts'
import { makeBenchWorld, today } from './shortlist-world.ts'
import { medianOf } from './timing.ts'

const warmUps = 3
const turns = 9
const most = 3

/**
 * P6: the week from the database to its proven plan, against only loading what it is made of, in turn: the open requests
 * and all volunteers, each by the fastest road that the product has to them.
 */
export const bench: Bench = async (say) => {
  const world = await makeBenchWorld({ volunteers: 10_000, searching: 2000 })
  const { store } = world.organisation
  let [proven, made, size] = [0, 0, '']
  const load = () => store.read((tx) => readWorld(tx, today))
  const whole = () =>
    store.read(async (tx) => {
      const { week } = await readWeek(tx, today)
      made += 1
      if (planWeek(week) !== null) proven += 1
      size = `${week.requests.length} × ${week.volunteers.length}, ${week.pairs.length} pairs`
    })
  const [ours, peer]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < warmUps; turn += 1) await whole()
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(...(await timesOf([turn], whole)).processor)
    peer.push(...(await timesOf([turn], load)).processor)
  }
  await world.close()
  const what = `load, pairs, plan and proof to loading alone, ms of processor time, ${size}`
  say(atMost({ figure: 'P6', what, ours: medianOf(ours), peer: medianOf(peer), gate: most }))
  say(allOf('P1', 'weeks out of the database whose proof held', proven, made))
}
