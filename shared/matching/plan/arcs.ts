/** Pairs in three columns of equal length: pair `i` may join `row[i]` and `column[i]`, and is worth `worth[i]`. */
export type Pairs = {
  row: ArrayLike<number>
  column: ArrayLike<number>
  worth: ArrayLike<number>
}

/** The same pairs sorted by row: those of row `i` stand at `start[i]` up to `start[i + 1]`, in the order they came. */
export type Arcs = {
  rows: number
  columns: number
  start: Int32Array
  column: Int32Array
  worth: Float64Array
  /** How many pairs each column has. */
  inColumn: Int32Array
}

/** Where each group starts when groups of these sizes stand one after the other; the last entry is the whole. */
const startsOf = (sizes: Int32Array): Int32Array => {
  const start = new Int32Array(sizes.length + 1)
  for (let at = 0; at < sizes.length; at += 1) start[at + 1] = (start[at] ?? 0) + (sizes[at] ?? 0)
  return start
}

const countOf = (groups: number, group: ArrayLike<number>): Int32Array => {
  const sizes = new Int32Array(groups)
  for (let pair = 0; pair < group.length; pair += 1) {
    const at = group[pair] ?? 0
    sizes[at] = (sizes[at] ?? 0) + 1
  }
  return sizes
}

/** Sorts pairs by row, keeping their order. Double pairs are harmless and stay. */
export const arcsOf = (rows: number, columns: number, { row, column, worth }: Pairs): Arcs => {
  const start = startsOf(countOf(rows, row))
  const arcs: Arcs = {
    rows,
    columns,
    start,
    column: new Int32Array(row.length),
    worth: new Float64Array(row.length),
    inColumn: countOf(columns, column),
  }
  const next = start.slice(0, rows)
  for (let pair = 0; pair < row.length; pair += 1) {
    const from = row[pair] ?? 0
    const to = next[from] ?? 0
    next[from] = to + 1
    arcs.column[to] = column[pair] ?? 0
    arcs.worth[to] = worth[pair] ?? 0
  }
  return arcs
}

/** The same arcs seen from the other side: columns become rows. */
export const turned = ({ rows, columns, start, column, worth, inColumn }: Arcs): Arcs => {
  const back: Arcs = {
    rows: columns,
    columns: rows,
    start: startsOf(inColumn),
    column: new Int32Array(column.length),
    worth: new Float64Array(column.length),
    inColumn: new Int32Array(rows),
  }
  const next = back.start.slice(0, columns)
  for (let row = 0; row < rows; row += 1) {
    const end = start[row + 1] ?? 0
    const first = start[row] ?? 0
    back.inColumn[row] = end - first
    for (let arc = first; arc < end; arc += 1) {
      const to = next[column[arc] ?? 0] ?? 0
      next[column[arc] ?? 0] = to + 1
      back.column[to] = row
      back.worth[to] = worth[arc] ?? 0
    }
  }
  return back
}
