import { setImmediate as nextTurn } from 'node:timers/promises'
import { arrivalsOf } from '#shared/simulation/arrivals.ts'
import type { WayName } from '#shared/simulation/choose.ts'
import { outcomeOf } from '#shared/simulation/outcome.ts'
import { runYear } from '#shared/simulation/run-year.ts'
import {
  resized,
  type Situation,
  type SituationName,
  situationNames,
  situations,
} from '#shared/simulation/situation.ts'
import type { Simulated, YearInWays } from '#shared/simulation/spread.ts'
import type { Command } from './command.ts'
import { writeSimulationReport } from './simulation-report.ts'
import { simulationTables } from './simulation-tables.ts'

const usage =
  'simulate [--situation NAME] [--seed N] [--years N] [--weeks N] [--families N] [--volunteers N] [--report FOLDER] [--json]'

/** Thrown when somebody pressed Ctrl+C. */
class SimulationStopped extends Error {
  constructor() {
    super('Stopped. Nothing is printed or written of a simulation that did not come to its end.')
  }
}

type Options = ReadonlyMap<string, string | true>
type Asked = {
  names: SituationName[]
  seed: number
  years: number
  weeks: number
  families: number | null
  volunteers: number | null
  report: string | null
}

const known = new Set(['situation', 'seed', 'years', 'weeks', 'families', 'volunteers', 'report', 'json'])
const limits = { seed: [0, 2 ** 31], years: [1, 1000], weeks: [1, 520], people: [1, 20_000] } as const

/** A whole number between these two, what stands for it when it was not given, or undefined when it is none. */
const numberOf = <Missing>(
  options: Options,
  name: string,
  [least, most]: readonly [number, number],
  missing: Missing,
): number | Missing | undefined => {
  const text = options.get(name)
  if (text === undefined) return missing
  const value = text === true ? Number.NaN : Number(text)
  return Number.isSafeInteger(value) && value >= least && value <= most ? value : undefined
}

const read = (words: readonly string[], options: Options): Asked | null => {
  const situation = options.get('situation') ?? 'all'
  const names = situation === 'all' ? [...situationNames] : situationNames.filter((one) => one === situation)
  const report = options.get('report') ?? null
  const seed = numberOf(options, 'seed', limits.seed, 1)
  const years = numberOf(options, 'years', limits.years, report === null ? 1 : 20)
  const weeks = numberOf(options, 'weeks', limits.weeks, 52)
  const families = numberOf(options, 'families', limits.people, null)
  const volunteers = numberOf(options, 'volunteers', limits.people, null)
  const isStrange = words.length > 0 || [...options.keys()].some((name) => !known.has(name))
  if (isStrange || names.length === 0 || report === true) return null
  if (seed === undefined || years === undefined || weeks === undefined) return null
  if (families === undefined || volunteers === undefined) return null
  return { names, seed, years, weeks, families, volunteers, report }
}

/** One year, matched in each way; `pause` comes between two ways and may throw. */
const yearInWays = async (
  situation: Situation,
  { seed, weeks }: Pick<Asked, 'seed' | 'weeks'>,
  pause: () => Promise<void>,
): Promise<YearInWays> => {
  const arrivals = arrivalsOf(situation, seed, weeks)
  const live = async (way: WayName) => {
    await pause()
    return outcomeOf(runYear(arrivals, way))
  }
  return {
    seed,
    ways: {
      nearest: await live('nearest'),
      shortlist: await live('shortlist'),
      shortlistWeekly: await live('shortlistWeekly'),
      plan: await live('plan'),
      planDaily: await live('planDaily'),
    },
  }
}

const simulate = async (
  { names, seed, years, weeks, families, volunteers }: Asked,
  progress: (line: string) => void,
): Promise<Simulated[]> => {
  let isStopped = false
  const stop = () => (isStopped = true)
  process.once('SIGINT', stop)
  const pause = async () => {
    await nextTurn()
    if (isStopped) throw new SimulationStopped()
  }
  try {
    const all: Simulated[] = []
    for (const name of names) {
      const situation = resized(situations[name], { families, volunteers })
      const lived: YearInWays[] = []
      for (let year = 0; year < years; year += 1) {
        progress(`${name}: year ${year + 1} of ${years}`)
        lived.push(await yearInWays(situation, { seed: seed + year, weeks }, pause))
      }
      all.push({ situation: name, years: lived })
    }
    return all
  } finally {
    progress('')
    process.off('SIGINT', stop)
  }
}

export const simulateCommand: Command = {
  name: 'simulate',
  usage: 'simulate [--seed N] [--weeks N] [--report FOLDER]',
  does: 'lives invented years of arrivals, matched in several ways, and tells what each came to',
  run: async ({ words, options, json, print, progress }) => {
    const asked = read(words, options)
    if (asked === null) {
      print(`Usage: ${usage}`)
      print(`Situations: ${situationNames.join(', ')}, or all.`)
      return 2
    }
    const simulated = await simulate(asked, progress)
    const { seed, years, weeks, report } = asked
    if (report !== null) await writeSimulationReport(report, simulated, { seed, years, weeks })
    print(json ? JSON.stringify({ seed, years, weeks, situations: simulated }) : simulationTables(simulated))
    return 0
  },
}
