import { type Arcs, arcsOf } from '#shared/matching/plan/arcs.ts'
import { type BareInstance, bareArcs, solveBare, solveBareArcs } from '#shared/matching/plan/bare.ts'
import { solveLevels } from '#shared/matching/plan/solve-levels.ts'
import { verifyBare } from '#shared/matching/plan/verify-bare.ts'
import { verifyWeek } from '#shared/matching/plan/verify-week.ts'
import { highs } from '../support/highs.ts'
import { equalToHighs, highsMilliseconds } from './plan-peers.ts'
import { asWeek, atRandom, dense, inTowns, type Shape } from './plan-instances.ts'
import { allOf, atMost, type Bench, fasterBy, type Say } from './report.ts'
import { type Timing, timed } from './timing.ts'

const ample = (pick: number) => 1 + Math.floor(pick * 3)
const single = () => 1

const slack2k: Shape = { seed: 11, requests: 2000, volunteers: 10_000, capacities: ample }
const slack5k: Shape = { seed: 12, requests: 5000, volunteers: 20_000, capacities: ample }
const over5k: Shape = { seed: 13, requests: 5000, volunteers: 2000, capacities: ample }
const tight5k: Shape = { seed: 14, requests: 5000, volunteers: 5000, capacities: single }
const random5k: Shape = { seed: 15, requests: 5000, volunteers: 5000, capacities: single }

/** How many calls were made and how many of them were proven. */
const calls = { made: 0, proven: 0 }
const count = (isProven: boolean) => {
  calls.made += 1
  if (isProven) calls.proven += 1
}

type Timed = { arcs: Arcs; solve: Timing; certificate: Timing; whole: Timing }

/** The single-level form: solve, and the pass that checks the proof, in turn. */
const timeBare = (instance: BareInstance): Timed => {
  const prepared = bareArcs(instance)
  const { arcs } = prepared
  const { unassigned } = instance
  const plan = solveBareArcs(prepared, unassigned)
  const { solve, certificate, whole } = timed({
    solve: () => void solveBareArcs(prepared, unassigned),
    certificate: () => count(verifyBare(arcs, instance, plan)),
    whole: () => count(solveBare(instance) !== null),
  })
  return { arcs, solve, certificate, whole }
}

const timeWeek = (instance: BareInstance): { solve: Timing; certificate: Timing } => {
  const week = asWeek(instance, 77)
  const arcs = arcsOf(week.waiting.length, week.volunteers.length, week.pairs)
  const plan = solveLevels(week, arcs)
  return timed({
    solve: () => void solveLevels(week, arcs),
    certificate: () => count(verifyWeek(week, plan, arcs)),
  })
}

/** One instance: the single level with its gate, and the three levels beside it. */
const figures = (say: Say, figure: string, name: string, instance: BareInstance, gate: number | null) => {
  const { arcs, solve, certificate, whole } = timeBare(instance)
  const size = `${name} (${arcs.rows} × ${arcs.columns}, ${arcs.worth.length} pairs)`
  const against = { figure, ours: solve.median, peer: certificate.median }
  say(
    atMost({ ...against, what: `solve to certificate, ms, ${size}; first ${solve.first.toFixed(1)}`, gate }),
  )
  say(
    atMost({
      ...against,
      what: `pairs checked and sorted, solved and proven, to certificate, ms, ${size}`,
      ours: whole.median,
      gate: null,
    }),
  )
  const week = timeWeek(instance)
  say(
    atMost({
      figure,
      what: `three levels: solve to their certificate, ms, ${size}; first ${week.solve.first.toFixed(1)}`,
      ours: week.solve.median,
      peer: week.certificate.median,
      gate: null,
    }),
  )
  return solve
}

/**
 * P1 exact, P2 ample room, P3 just enough room, P4 too little room, P5 everybody with everybody. The gates time the
 * single-level form; the certificate pass reads every pair once, in the same process.
 */
export const bench: Bench = async (say) => {
  const solver = await highs()
  const slack = inTowns(slack2k)
  const solve = figures(say, 'P2', 'ample room', slack, 3)
  say(
    fasterBy({
      figure: 'P2',
      what: 'HiGHS (WebAssembly, model building included) to ours, ms, ample room',
      ours: solve.median,
      peer: highsMilliseconds(solver, slack),
      gate: 500,
    }),
  )
  figures(say, 'P2', 'ample room', inTowns(slack5k), 3)
  figures(say, 'P3', 'just enough room', inTowns(tight5k), null)
  figures(say, 'P3', 'just enough room, no towns', atRandom(random5k), null)
  figures(say, 'P4', 'too little room', inTowns(over5k), 20)
  for (const size of [1000, 2000]) figures(say, 'P5', 'everybody with everybody', dense(16, size), null)
  const { asked, equal } = equalToHighs(solver)
  say(allOf('P1', 'random small instances whose best total is that of HiGHS, both forms', equal, asked))
  say(allOf('P1', 'plans measured here whose proof held', calls.proven, calls.made))
}
