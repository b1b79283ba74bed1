import { type WayName, wayNames } from '#shared/simulation/choose.ts'
import type { Outcome } from '#shared/simulation/outcome.ts'
import type { SituationName } from '#shared/simulation/situation.ts'
import {
  differenceIn,
  type Figure,
  type Simulated,
  type Spread,
  spreadIn,
} from '#shared/simulation/spread.ts'
import { markdownTable } from './markdown-table.ts'

export const situationTitles: Record<SituationName, string> = {
  enough: 'Enough volunteers',
  scarce: 'Scarce volunteers',
  language: 'Few who speak the language',
  fitMatters: 'Scarce, and a better fit holds more often',
}

export const wayTitles: Record<WayName, string> = {
  nearest: 'first come, nearest',
  shortlist: 'first of the shortlist',
  shortlistWeekly: 'first of the shortlist, Mondays',
  plan: 'weekly plan, Mondays',
  planDaily: 'plan, each working day',
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)).toString()

/** "median (least to most)"; one number when there is one year. */
const spreadText = (spread: Spread, digits: number): string => {
  if (spread === null) return 'none'
  const [median, least, most] = [spread.median, spread.least, spread.most].map((one) => round(one, digits))
  return least === most ? `${median}` : `${median} (${least} to ${most})`
}

const signed = (value: number, digits: number) =>
  value > 0 ? `+${round(value, digits)}` : round(value, digits)
const differenceText = (spread: Spread, digits: number): string =>
  spread === null
    ? 'none'
    : `${signed(spread.median, digits)} (${signed(spread.least, digits)} to ${signed(spread.most, digits)})`

type Row = { title: string; figure: Figure; digits: number }
const row = (title: string, figure: Figure, digits = 0): Row => ({ title, figure, digits })

const hundred = 100
const outOf = (part: number, whole: number) => (whole === 0 ? null : (hundred * part) / whole)
const fitsWellOutOf100 = ({ fit, proposals }: Outcome) => outOf(fit.fitsWell, proposals)

const rows: readonly Row[] = [
  row('families that came', ({ came }) => came),
  row('helped', ({ helped }) => helped),
  row('still waiting at the end', ({ waiting }) => waiting),
  row('never helped: stopped waiting', ({ gone }) => gone),
  row('weeks until the first visit, median', ({ waitsOfHelped }) => waitsOfHelped.median, 1),
  row('… for one in ten longer than', ({ waitsOfHelped }) => waitsOfHelped.ninetieth, 1),
  row('… longest', ({ waitsOfHelped }) => waitsOfHelped.longest, 1),
  row('weeks that who still waits has waited, median', ({ waitsOfWaiting }) => waitsOfWaiting.median, 1),
  row('… longest', ({ waitsOfWaiting }) => waitsOfWaiting.longest, 1),
  row('volunteers with room for 4 weeks or more', ({ volunteers }) => volunteers.withRoom),
  row('of them never asked', ({ volunteers }) => volunteers.neverAsked),
  row('of them 0 matches begun', ({ volunteers }) => volunteers.matches.none),
  row('of them 1 match begun', ({ volunteers }) => volunteers.matches.one),
  row('of them 2 or more begun', ({ volunteers }) => volunteers.matches.more),
  row('left: too long without a match', ({ volunteers }) => volunteers.leftWithoutMatch),
  row('proposals', ({ proposals }) => proposals),
  row('of each 100: _past goed_ (the others _past_)', fitsWellOutOf100),
  row('kilometres, median', ({ medianKilometres }) => medianKilometres, 1),
  row('a no before the first visit', ({ declined }) => declined),
  row('failed in the trial', ({ failedInTrial }) => failedInTrial),
  row('proposals on the first Monday', ({ proposalsOnFirstDay }) => proposalsOnFirstDay),
]

const figuresTable = (simulated: Simulated): string =>
  markdownTable(
    ['', ...wayNames.map((way) => wayTitles[way])],
    rows.map(({ title, figure, digits }) => [
      title,
      ...wayNames.map((way) => spreadText(spreadIn(simulated, way, figure), digits)),
    ]),
  )

const compared = [
  ['shortlist', 'nearest'],
  ['plan', 'nearest'],
  ['plan', 'shortlist'],
  ['plan', 'shortlistWeekly'],
  ['planDaily', 'shortlist'],
] as const

const comparedRows: readonly Row[] = [
  row('helped', ({ helped }) => helped),
  row('median weeks', ({ waitsOfHelped }) => waitsOfHelped.median, 1),
  row('never asked', ({ volunteers }) => volunteers.neverAsked),
  row('_past goed_ of 100', fitsWellOutOf100),
  row('first Monday', ({ proposalsOnFirstDay }) => proposalsOnFirstDay),
]

/** Year by year with the same people; ↑ and ↓ count the years in which it is higher and lower. */
const differencesTable = (simulated: Simulated): string =>
  markdownTable(
    ['the same years', ...comparedRows.map(({ title }) => title)],
    compared.map(([way, other]) => [
      `${wayTitles[way]} − ${wayTitles[other]}`,
      ...comparedRows.map(({ figure, digits }) => {
        const { spread, higher, lower } = differenceIn(simulated, [way, other], figure)
        return `${differenceText(spread, digits)}; ↑ ${higher}, ↓ ${lower}`
      }),
    ]),
  )

/** The figures of one situation, as Markdown. */
export const situationTables = (simulated: Simulated): string =>
  simulated.years.length === 1
    ? figuresTable(simulated)
    : [figuresTable(simulated), differencesTable(simulated)].join('\n\n')

/** All situations, each under its name. */
export const simulationTables = (all: readonly Simulated[]): string =>
  all.map((one) => `### ${situationTitles[one.situation]}\n\n${situationTables(one)}`).join('\n\n')
