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
 * Ties: the first seat, then its first arc. Returns the column of each seat (-1 open) and what all of them are worth
 * together; `price` holds the proof.
 */
export const solveOneLevel = ({
  arcs,
  owner,
  places,
  price,
}: Search): { columnOf: Int32Array; worth: number } => {
  const { start, column: columnAt, worth: worthAt, columns, isBestFirst } = arcs
  const seats = owner.length
  const columnOf = new Int32Array(seats).fill(none)
  const worthOf = new Float64Array(seats)
  // Where the seats of a column stand, and where each seat stands among them.
  const bench = new Int32Array(columns + 1)
  for (let column = 0; column < columns; column += 1)
    bench[column + 1] = (bench[column] ?? 0) + (places[column] ?? 0)
  const sitter = new Int32Array(bench[columns] ?? 0)
  const chairOf = new Int32Array(seats)
  const left = places.slice()

  const distance = new Float64Array(columns)
  const from = new Int32Array(columns)
  const by = new Int32Array(columns)
  // Searches are counted from 1; 0 is never seen. Only full columns wait, so never more than there are seats.
  const seen = new Int32Array(columns)
  const looked = new Int32Array(arcs.rows)
  const heap = new Int32Array(Math.min(columns, seats))
  const heapAt = new Int32Array(columns)
  const heapFar = new Float64Array(heap.length)
  const settled = new Int32Array(Math.min(columns, seats))

  for (let search = 1; search <= seats; search += 1) {
    // The cheapest end so far: a column with a free place and how it was reached, or a seat that stays open.
    let best = 0
    let endColumn = none
    let endArc = 0
    let endSeat = search - 1
    let waiting = 0
    let done = 0
    let stop = none
    let chair = 0
    let lastChair = 1
    let seat = endSeat
    let base = 0
    for (;;) {
      // One seat looks at its columns; `base` is how far it is.
      const row = owner[seat] ?? 0
      // Seats of one row all pay the same, so the first of them to be reached has seen everything.
      const end = looked[row] === search ? 0 : (start[row + 1] ?? 0)
      looked[row] = search
      let limit = best - base
      for (let arc = start[row] ?? 0; arc < end; arc += 1) {
        const column = columnAt[arc] ?? 0
        const worth = worthAt[arc] ?? 0
        if (isBestFirst && -worth >= limit) break
        const cost = (price[column] ?? 0) - worth
        if (cost >= limit) continue
        if ((left[column] ?? 0) > 0) {
          limit = cost
          best = base + cost
          endColumn = column
          endArc = arc
          endSeat = seat
          continue
        }
        const far = base + cost
        let at = waiting
        if (seen[column] === search) {
          if (far >= (distance[column] ?? 0)) continue
          at = heapAt[column] ?? 0
        } else {
          seen[column] = search
          waiting += 1
        }
        from[column] = seat
        by[column] = arc
        distance[column] = far
        while (at > 0) {
          const above = (at - 1) >> 1
          const other = heap[above] ?? 0
          const otherFar = heapFar[above] ?? 0
          if (otherFar <= far) break
          heap[at] = other
          heapFar[at] = otherFar
          heapAt[other] = at
          at = above
        }
        heap[at] = column
        heapFar[at] = far
        heapAt[column] = at
      }
      // The next seat of the column that is passed; else the next nearest column.
      chair += 1
      if (chair >= lastChair) {
        if (waiting === 0) break
        stop = heap[0] ?? 0
        if ((heapFar[0] ?? 0) >= best) break
        settled[done] = stop
        done += 1
        waiting -= 1
        if (waiting > 0) {
          const last = heap[waiting] ?? 0
          const lastFar = heapFar[waiting] ?? 0
          let at = 0
          for (;;) {
            let below = 2 * at + 1
            if (below >= waiting) break
            const right = below + 1
            if (right < waiting && (heapFar[right] ?? 0) < (heapFar[below] ?? 0)) below = right
            const otherFar = heapFar[below] ?? 0
            if (otherFar >= lastFar) break
            const other = heap[below] ?? 0
            heap[at] = other
            heapFar[at] = otherFar
            heapAt[other] = at
            at = below
          }
          heap[at] = last
          heapFar[at] = lastFar
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
    let column = columnOf[endSeat] ?? none
    let place = chairOf[endSeat] ?? 0
    columnOf[endSeat] = endColumn
    if (endColumn !== none) {
      left[endColumn] = (left[endColumn] ?? 0) - 1
      const chair = (bench[endColumn] ?? 0) + (left[endColumn] ?? 0)
      sitter[chair] = endSeat
      chairOf[endSeat] = chair
      worthOf[endSeat] = worthAt[endArc] ?? 0
    }
    while (column !== none) {
      const mover = from[column] ?? 0
      const before = columnOf[mover] ?? none
      const chair = chairOf[mover] ?? 0
      sitter[place] = mover
      chairOf[mover] = place
      columnOf[mover] = column
      worthOf[mover] = worthAt[by[column] ?? 0] ?? 0
      column = before
      place = chair
    }
  }
  let worth = 0
  for (let seat = 0; seat < seats; seat += 1)
    if ((columnOf[seat] ?? none) !== none) worth += worthOf[seat] ?? 0
  return { columnOf, worth }
}
