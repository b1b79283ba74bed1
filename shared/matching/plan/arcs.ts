/** Pairs in three columns of equal length: pair `i` may join `row[i]` and `column[i]`, and is worth `worth[i]`. */
export type Pairs = {
  row: ArrayLike<number>
  column: ArrayLike<number>
  worth: ArrayLike<number>
}

/** The same pairs sorted by row: those of row `i` stand at `start[i]` up to `start[i + 1]`. */
export type Arcs = {
  rows: number
  columns: number
  start: Int32Array
  column: Int32Array
  worth: Float64Array
  /** Whether the arcs of each row stand by worth, the greatest first. */
  isBestFirst: boolean
}

/** Where each group starts when groups of these sizes stand one after the other; the last entry is the whole. */
const startsOf = (sizes: Int32Array): Int32Array => {
  const start = new Int32Array(sizes.length + 1)
  for (let at = 0; at < sizes.length; at += 1) start[at + 1] = (start[at] ?? 0) + (sizes[at] ?? 0)
  return start
}

/** How many pairs each row or column has. */
export const countOf = (groups: number, group: ArrayLike<number>): Int32Array => {
  const sizes = new Int32Array(groups)
  for (let pair = 0; pair < group.length; pair += 1) {
    const at = group[pair] ?? 0
    sizes[at] = (sizes[at] ?? 0) + 1
  }
  return sizes
}

/** Sorts pairs by row; within a row they keep their order, or take that of `order`. Double pairs are harmless and stay. */
export const arcsOf = (
  rows: number,
  columns: number,
  { row, column, worth }: Pairs,
  order: Int32Array | null = null,
): Arcs => {
  const start = startsOf(countOf(rows, row))
  const arcs: Arcs = {
    rows,
    columns,
    start,
    column: new Int32Array(row.length),
    worth: new Float64Array(row.length),
    isBestFirst: order !== null,
  }
  const next = start.slice(0, rows)
  for (let turn = 0; turn < row.length; turn += 1) {
    const pair = order === null ? turn : (order[turn] ?? 0)
    const from = row[pair] ?? 0
    const to = next[from] ?? 0
    next[from] = to + 1
    arcs.column[to] = column[pair] ?? 0
    arcs.worth[to] = worth[pair] ?? 0
  }
  return arcs
}

const digits = 2 ** 16

/** The pairs by worth, the greatest first; equal worths keep their order. A radix sort: worths are whole numbers. */
export const bestFirst = (worth: ArrayLike<number>): Int32Array => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let pair = 0; pair < worth.length; pair += 1) {
    least = Math.min(least, worth[pair] ?? 0)
    most = Math.max(most, worth[pair] ?? 0)
  }
  let order = new Int32Array(worth.length)
  for (let pair = 0; pair < worth.length; pair += 1) order[pair] = pair
  for (let unit = 1; unit <= most - least; unit *= digits) {
    const digit = new Int32Array(worth.length)
    for (let pair = 0; pair < worth.length; pair += 1)
      digit[pair] = Math.floor((most - (worth[pair] ?? 0)) / unit) % digits
    const next = startsOf(countOf(digits, digit))
    const sorted = new Int32Array(worth.length)
    for (let turn = 0; turn < worth.length; turn += 1) {
      const pair = order[turn] ?? 0
      const to = next[digit[pair] ?? 0] ?? 0
      next[digit[pair] ?? 0] = to + 1
      sorted[to] = pair
    }
    order = sorted
  }
  return order
}
