import { type WayName, wayNames } from '#shared/simulation/choose.ts'
import { quantile } from '#shared/simulation/outcome.ts'
import type { Simulated } from '#shared/simulation/spread.ts'
import { situationTitles, wayTitles } from './simulation-tables.ts'
import { circle, line, path, picture, text } from './svg.ts'

const width = 860
const left = 250
const right = width - 70
const rowHeight = 24
const panelHead = 40
const panelHeight = panelHead + wayNames.length * rowHeight + 30

const scale = (from: readonly [number, number], to: readonly [number, number]) => (value: number) =>
  to[0] + ((value - from[0]) / Math.max(1e-9, from[1] - from[0])) * (to[1] - to[0])

/** Whole steps of 1, 2 or 5 times a power of ten, about six of them. */
const ticks = (least: number, most: number): number[] => {
  const rough = Math.max(1, (most - least) / 6)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough
  const first = Math.ceil(least / step)
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, at) => (first + at) * step)
}

const hidden = 'The figures stand in the tables of simulation.md.'

/** Per situation and way one dot for each year, and the median as an upright line. */
export const helpedPlot = (all: readonly Simulated[]): string =>
  picture(
    {
      width,
      height: all.length * panelHeight + 10,
      title: 'Families helped in each year',
      description: hidden,
    },
    all.flatMap(({ situation, years }, panel) => {
      const top = panel * panelHeight + 10
      const bottom = top + panelHead + wayNames.length * rowHeight
      const values = years.flatMap(({ ways }) => wayNames.map((way) => ways[way].helped))
      const range = [Math.min(...values) - 3, Math.max(...values) + 3] as const
      const x = scale(range, [left, right])
      return [
        text(16, top + 16, `${situationTitles[situation]}: families helped, a dot for each year`, 'title'),
        ...ticks(...range).flatMap((tick) => [
          line([x(tick), top + panelHead - 12], [x(tick), bottom], 'grid'),
          text(x(tick), bottom + 16, String(tick), 'middle small'),
        ]),
        ...wayNames.flatMap((way, at) => {
          const y = top + panelHead + at * rowHeight
          const helped = years.map(({ ways }) => ways[way].helped)
          const median = x(quantile(helped, 0.5) ?? 0)
          return [
            text(left - 14, y + 4, wayTitles[way], 'end'),
            ...helped.map((value) => circle(x(value), y, 4, `dot ${way}`)),
            line([median, y - 9], [median, y + 9], 'median'),
          ]
        }),
      ]
    }),
  )

const chartHeight = 260
const legendWays: readonly WayName[] = ['nearest', 'shortlist', 'plan']

/** Per situation: of the families that came in the first half year, how many had a first visit after so many weeks. */
export const waitingPlot = (all: readonly Simulated[]): string =>
  picture(
    {
      width,
      height: all.length * chartHeight + 10,
      title: 'Of 100 families, how many had a first visit after so many weeks',
      description: hidden,
    },
    all.flatMap(({ situation, years }, panel) => {
      const top = panel * chartHeight + 10
      const weeks = Math.max(1, (years[0]?.ways.plan.helpedWithin.length ?? 1) - 1)
      const x = scale([0, weeks], [60, width - 250])
      const y = scale([0, 100], [top + chartHeight - 50, top + 40])
      const meanAt = (way: WayName, week: number) =>
        (100 * years.reduce((sum, { ways }) => sum + (ways[way].helpedWithin[week] ?? 0), 0)) / years.length
      return [
        text(16, top + 16, `${situationTitles[situation]}: of 100 families, with a first visit`, 'title'),
        ...[0, 25, 50, 75, 100].flatMap((tick) => [
          line([x(0), y(tick)], [x(weeks), y(tick)], 'grid'),
          text(x(0) - 8, y(tick) + 4, String(tick), 'end small'),
        ]),
        ...ticks(0, weeks).map((tick) => text(x(tick), y(0) + 18, String(tick), 'middle small')),
        text(x(weeks / 2), y(0) + 36, 'weeks after asking', 'middle small'),
        ...legendWays.flatMap((way, at) => [
          path(
            Array.from({ length: weeks + 1 }, (_, week) => [x(week), y(meanAt(way, week))] as const),
            `curve ${way}`,
          ),
          line([width - 230, top + 60 + at * 26], [width - 190, top + 60 + at * 26], `curve ${way}`),
          text(width - 180, top + 64 + at * 26, wayTitles[way], 'small'),
        ]),
      ]
    }),
  )
