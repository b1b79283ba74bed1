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
}

/** Sorts pairs by row, keeping their order. Double pairs are harmless and stay. */
export const arcsOf = (rows: number, columns: number, { row, column, worth }: Pairs): Arcs => {
  const count = row.length
  const start = new Int32Array(rows + 1)
  for (let pair = 0; pair < count; pair += 1) {
    const at = (row[pair] ?? 0) + 1
    start[at] = (start[at] ?? 0) + 1
  }
  for (let at = 0; at < rows; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
  const next = start.slice(0, rows)
  const arcs = { rows, columns, start, column: new Int32Array(count), worth: new Float64Array(count) }
  for (let pair = 0; pair < count; pair += 1) {
    const from = row[pair] ?? 0
    const to = next[from] ?? 0
    next[from] = to + 1
    arcs.column[to] = column[pair] ?? 0
    arcs.worth[to] = worth[pair] ?? 0
  }
  return arcs
}

/** The same arcs seen from the other side: columns become rows. */
export const turned = ({ rows, columns, start, column, worth }: Arcs): Arcs => {
  const row = new Int32Array(column.length)
  for (let at = 0; at < rows; at += 1) row.fill(at, start[at], start[at + 1])
  return arcsOf(columns, rows, { row: column, column: row, worth })
}
