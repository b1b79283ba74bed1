import type { Arcs } from './arcs.ts'

const none = -1

/** Who searches: `rows` seats, where seat `i` has the arcs of row `owner[i]`; each seat gets one column or stays open. */
export type Search = {
  arcs: Arcs
  owner: Int32Array
  /** How many seats a column can hold. */
  places: Int32Array
  /** Per column what one more place is worth at the start: 0, or for a column without places more than anybody gains. */
  price: Float64Array
}

/**
 * Successive shortest augmenting paths for one level: the seats get columns so that the sum of worths is greatest, and a
 * seat stays open rather than take a worth of 0 or less. Each seat searches by Dijkstra's algorithm over columns, with
 * prices that keep all ways at 0 or more. What makes it quick: a column with a free place is an end and never a stop on
 * the way (its price is 0), and nothing that is as far as the best end so far is looked at again.
 * Ties: the first seat, then its first arc. Returns the column of each seat (-1 open); `price` holds the proof.
 */
export const solveOneLevel = ({ arcs, owner, places, price }: Search): Int32Array => {
  const { start, column: columnAt, worth: worthAt, columns } = arcs
  const seats = owner.length
  const columnOf = new Int32Array(seats).fill(none)
  const worthOf = new Float64Array(seats)
  // Where the seats of a column stand, and where each seat stands among them.
  const bench = new Int32Array(columns + 1)
  for (let column = 0; column < columns; column += 1)
    bench[column + 1] = (bench[column] ?? 0) + (places[column] ?? 0)
  const sitter = new Int32Array(bench[columns] ?? 0)
  const chairOf = new Int32Array(seats)
  const used = new Int32Array(columns)

  const distance = new Float64Array(columns)
  const from = new Int32Array(columns)
  const byWorth = new Float64Array(columns)
  const seen = new Int32Array(columns).fill(none)
  const heap = new Int32Array(columns)
  const heapAt = new Int32Array(columns).fill(none)
  const settled = new Int32Array(columns)

  for (let root = 0; root < seats; root += 1) {
    let best = 0
    let endColumn = none
    let endSeat = root
    let waiting = 0
    let done = 0
    let stop = none
    let chair = 0
    let lastChair = 1
    let seat = root
    let base = 0
    for (;;) {
      // One seat looks at its columns; `base` is how far it is.
      const row = owner[seat] ?? 0
      const end = start[row + 1] ?? 0
      for (let arc = start[row] ?? 0; arc < end; arc += 1) {
        const column = columnAt[arc] ?? 0
        const worth = worthAt[arc] ?? 0
        const far = base - worth + (price[column] ?? 0)
        if (far >= best) continue
        if (seen[column] === root && far >= (distance[column] ?? 0)) continue
        from[column] = seat
        byWorth[column] = worth
        distance[column] = far
        if ((used[column] ?? 0) < (places[column] ?? 0)) {
          seen[column] = root
          best = far
          endColumn = column
          continue
        }
        let at = seen[column] === root ? (heapAt[column] ?? 0) : waiting
        if (seen[column] !== root) {
          seen[column] = root
          waiting += 1
        }
        while (at > 0) {
          const above = (at - 1) >> 1
          const other = heap[above] ?? 0
          if ((distance[other] ?? 0) <= far) break
          heap[at] = other
          heapAt[other] = at
          at = above
        }
        heap[at] = column
        heapAt[column] = at
      }
      // The next seat of the column that is passed; else the next nearest column.
      chair += 1
      if (chair >= lastChair) {
        if (waiting === 0) break
        stop = heap[0] ?? 0
        if ((distance[stop] ?? 0) >= best) break
        settled[done] = stop
        done += 1
        waiting -= 1
        if (waiting > 0) {
          const last = heap[waiting] ?? 0
          const lastFar = distance[last] ?? 0
          let at = 0
          for (;;) {
            let below = 2 * at + 1
            if (below >= waiting) break
            const right = below + 1
            if (right < waiting && (distance[heap[right] ?? 0] ?? 0) < (distance[heap[below] ?? 0] ?? 0))
              below = right
            const other = heap[below] ?? 0
            if ((distance[other] ?? 0) >= lastFar) break
            heap[at] = other
            heapAt[other] = at
            at = below
          }
          heap[at] = last
          heapAt[last] = at
        }
        chair = bench[stop] ?? 0
        lastChair = bench[stop + 1] ?? 0
      }
      seat = sitter[chair] ?? 0
      base = (distance[stop] ?? 0) + (worthOf[seat] ?? 0) - (price[stop] ?? 0)
      if (base < best) {
        best = base
        endColumn = none
        endSeat = seat
      }
    }
    for (let index = 0; index < done; index += 1) {
      const column = settled[index] ?? 0
      price[column] = (price[column] ?? 0) + best - (distance[column] ?? 0)
    }
    // Everybody on the way moves one column further, from the end back to the seat that came in.
    let column = endColumn
    let place = 0
    if (column === none) {
      column = columnOf[endSeat] ?? none
      place = chairOf[endSeat] ?? 0
      columnOf[endSeat] = none
    } else {
      place = (bench[column] ?? 0) + (used[column] ?? 0)
      used[column] = (used[column] ?? 0) + 1
    }
    while (column !== none) {
      const mover = from[column] ?? 0
      const before = columnOf[mover] ?? none
      const left = chairOf[mover] ?? 0
      sitter[place] = mover
      chairOf[mover] = place
      columnOf[mover] = column
      worthOf[mover] = byWorth[column] ?? 0
      column = before
      place = left
    }
  }
  return columnOf
}
