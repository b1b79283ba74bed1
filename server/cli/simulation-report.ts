import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Simulated } from '#shared/simulation/spread.ts'
import { helpedPlot, waitingPlot } from './simulation-plots.ts'
import { simulationTables } from './simulation-tables.ts'

const [begin, end] = ['<!-- figures: begin -->', '<!-- figures: end -->']
const emptyPage = `# A year of matching, simulated\n\n${begin}\n${end}\n`

/** What stands between the two marks is made anew; the words around it stay. */
const withFigures = (page: string, figures: string): string => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from === -1 || to < from)
    throw new Error(`simulation.md has no place for the figures (${begin} … ${end}).`)
  return `${page.slice(0, from + begin.length)}\n\n${figures}\n\n${page.slice(to)}`
}

/** Writes `simulation.md` (the figures in it) and its two plots. Throws one sentence when it cannot. */
export const writeSimulationReport = async (
  folder: string,
  simulated: readonly Simulated[],
  { seed, years, weeks }: { seed: number; years: number; weeks: number },
): Promise<void> => {
  const file = join(folder, 'simulation.md')
  const page = await readFile(file, 'utf8').catch(() => emptyPage)
  const made = `Made by \`samenspel simulate --seed ${seed} --years ${years} --weeks ${weeks} --report\`. Each cell: the median of ${years} years (least to most).`
  const whole = withFigures(
    page,
    [
      made,
      '![Families helped](simulation/helped.svg)',
      '![Weeks until the first visit](simulation/waiting.svg)',
      simulationTables(simulated),
    ].join('\n\n'),
  )
  try {
    await mkdir(join(folder, 'simulation'), { recursive: true })
    await writeFile(join(folder, 'simulation', 'helped.svg'), helpedPlot(simulated))
    await writeFile(join(folder, 'simulation', 'waiting.svg'), waitingPlot(simulated))
    await writeFile(file, whole)
  } catch (fault) {
    throw new Error(`The report cannot be written in ${folder}.`, { cause: fault })
  }
}
