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

/** Sorts pairs by row, keeping their order. Only pairs that `keep` says yes to; double pairs are harmless and stay. */
export const arcsOf = (
  rows: number,
  columns: number,
  { row, column, worth }: Pairs,
  keep: (pair: number) => boolean,
): Arcs => {
  const start = new Int32Array(rows + 1)
  const kept = new Uint8Array(row.length)
  for (let pair = 0; pair < row.length; pair += 1) {
    if (!keep(pair)) continue
    kept[pair] = 1
    const at = (row[pair] ?? 0) + 1
    start[at] = (start[at] ?? 0) + 1
  }
  for (let at = 0; at < rows; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
  const next = start.slice(0, rows)
  const count = start[rows] ?? 0
  const arcs = { rows, columns, start, column: new Int32Array(count), worth: new Float64Array(count) }
  for (let pair = 0; pair < row.length; pair += 1) {
    if (kept[pair] === 0) continue
    const from = row[pair] ?? 0
    const to = next[from] ?? 0
    next[from] = to + 1
    arcs.column[to] = column[pair] ?? 0
    arcs.worth[to] = worth[pair] ?? 0
  }
  return arcs
}
