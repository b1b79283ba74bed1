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

/** Sorts pairs by row; within a row they keep their order. Double pairs are harmless and stay. */
export const arcsOf = (rows: number, columns: number, { row, column, worth }: Pairs): Arcs => {
  const start = startsOf(countOf(rows, row))
  const arcs: Arcs = {
    rows,
    columns,
    start,
    column: new Int32Array(row.length),
    worth: new Float64Array(row.length),
    isBestFirst: false,
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

/**
 * Puts the arcs of each row best first, in place; equal worths keep their order. A merge sort of each row by itself:
 * rows are short and lie together in memory, so this is many times quicker than sorting all arcs at once.
 */
export const bestFirst = (arcs: Arcs): Arcs => {
  const { rows, start, column, worth } = arcs
  let longest = 0
  for (let row = 0; row < rows; row += 1)
    longest = Math.max(longest, (start[row + 1] ?? 0) - (start[row] ?? 0))
  const columnAside = new Int32Array(longest)
  const worthAside = new Float64Array(longest)
  for (let row = 0; row < rows; row += 1) {
    const first = start[row] ?? 0
    const end = start[row + 1] ?? 0
    for (let width = 1; width < end - first; width *= 2)
      for (let low = first; low + width < end; low += 2 * width) {
        const middle = low + width
        const high = Math.min(middle + width, end)
        if ((worth[middle - 1] ?? 0) >= (worth[middle] ?? 0)) continue
        for (let index = 0; index < width; index += 1) {
          columnAside[index] = column[low + index] ?? 0
          worthAside[index] = worth[low + index] ?? 0
        }
        let left = 0
        let right = middle
        for (let to = low; left < width; to += 1)
          if (right < high && (worth[right] ?? 0) > (worthAside[left] ?? 0)) {
            column[to] = column[right] ?? 0
            worth[to] = worth[right] ?? 0
            right += 1
          } else {
            column[to] = columnAside[left] ?? 0
            worth[to] = worthAside[left] ?? 0
            left += 1
          }
      }
  }
  arcs.isBestFirst = true
  return arcs
}
