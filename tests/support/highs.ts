import loadHighs, { type Highs } from 'highs'
import type { BareInstance } from '#shared/matching/plan/bare.ts'
import type { WeekInstance, WeekValues } from '#shared/matching/plan/week.ts'

let loaded: Promise<Highs> | undefined

/** The solver HiGHS, compiled to WebAssembly: the peer our plans are held against. */
export const highs = (): Promise<Highs> => (loaded ??= loadHighs())

/** A linear programme column by column: what a column is worth, how much of it there may be, where it counts. */
type Column = { worth: number; most: number; entries: readonly (readonly [row: number, times: number])[] }
type Row = { least: number; most: number }

/** The greatest worth that the rows allow. HiGHS works in floating point; our programmes have whole optima. */
const greatestWorth = (solver: Highs, columns: readonly Column[], rows: readonly Row[]): number => {
  if (columns.length === 0) return 0
  const starts = new Int32Array(columns.length + 1)
  for (const [index, { entries }] of columns.entries())
    starts[index + 1] = (starts[index] ?? 0) + entries.length
  const entries = columns.flatMap((column) => column.entries)
  return solver.withModel(
    {
      numCols: columns.length,
      numRows: rows.length,
      colCost: Float64Array.from(columns, ({ worth }) => -worth),
      colLower: new Float64Array(columns.length),
      colUpper: Float64Array.from(columns, ({ most }) => most),
      rowLower: Float64Array.from(rows, ({ least }) => least),
      rowUpper: Float64Array.from(rows, ({ most }) => most),
      matrix: {
        format: 'csc',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: Int32Array.from(entries, ([row]) => row),
        values: Float64Array.from(entries, ([, times]) => times),
      },
    },
    (model) => {
      model.options.set('output_flag', false)
      model.run()
      return Math.round(0 - model.getObjectiveValue())
    },
  )
}

/** The best total of a bare instance, by HiGHS. */
export const bareTotalByHighs = (
  solver: Highs,
  { requests, capacities, edges, unassigned }: BareInstance,
): number => {
  const columns = Array.from({ length: edges.row.length }, (_, edge): Column => {
    const row = edges.row[edge] ?? 0
    const column = edges.column[edge] ?? 0
    const entries = [[row, 1] as const, [requests + column, 1] as const]
    return { worth: (edges.worth[edge] ?? 0) - unassigned, most: 1, entries }
  })
  const rows = [
    ...Array.from({ length: requests }, () => ({ least: 0, most: 1 })),
    ...capacities.map((capacity) => ({ least: 0, most: capacity })),
  ]
  return requests * unassigned + greatestWorth(solver, columns, rows)
}

/** The three values of the best week, by HiGHS: each level with the levels above held where they are. */
export const weekValuesByHighs = (
  solver: Highs,
  { waiting, volunteers, pairs }: WeekInstance,
): WeekValues => {
  const requests = waiting.length
  const held: number[] = []
  const rows = () => [
    ...waiting.map(() => ({ least: 0, most: 1 })),
    ...volunteers.map(() => ({ least: 0, most: 0 })),
    ...held.map((value) => ({ least: value, most: value })),
  ]
  const first = requests + volunteers.length
  const uses = (request: number, volunteer: number, worths: readonly number[]): Column => ({
    worth: worths[held.length] ?? 0,
    most: 1,
    entries: [
      ...(request < 0 ? [] : [[request, 1] as const]),
      [requests + volunteer, request < 0 ? -1 : 1] as const,
      ...held.map((_, level) => [first + level, worths[level] ?? 0] as const),
    ],
  })
  const columns = () => [
    ...Array.from({ length: pairs.row.length }, (_, pair) => {
      const request = pairs.row[pair] ?? 0
      return uses(request, pairs.column[pair] ?? 0, [waiting[request] ?? 0, pairs.worth[pair] ?? 0, 0])
    }),
    ...volunteers.flatMap(({ places, taken }, volunteer) =>
      Array.from({ length: places }, (_, k) => uses(-1, volunteer, [0, 0, -(2 * (taken + k) + 1)])),
    ),
  ]
  for (let level = 0; level < 3; level += 1) held.push(greatestWorth(solver, columns(), rows()))
  const [helped = 0, fit = 0, load = 0] = held
  return { helped, fit, load: 0 - load }
}
