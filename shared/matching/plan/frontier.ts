/** Marks "nobody" in an array of indices. */
export const none = -1

/**
 * Three whole numbers per volunteer, compared in order: the cost in families not helped, in fit, in load. They are never
 * added into one number.
 */
export type Triples = { a: Float64Array; b: Float64Array; c: Float64Array }
export const triples = (length: number): Triples => ({
  a: new Float64Array(length),
  b: new Float64Array(length),
  c: new Float64Array(length),
})

/** A binary heap of volunteers by their distance; `place` is where each stands in it, or none. */
export class Frontier {
  private readonly items: Int32Array
  private readonly place: Int32Array
  private readonly distance: Triples
  size = 0

  constructor(distance: Triples) {
    this.distance = distance
    this.items = new Int32Array(distance.a.length)
    this.place = new Int32Array(distance.a.length).fill(none)
  }

  private isBefore(one: number, other: number): boolean {
    const { a, b, c } = this.distance
    const first = (a[one] ?? 0) - (a[other] ?? 0)
    if (first !== 0) return first < 0
    const second = (b[one] ?? 0) - (b[other] ?? 0)
    if (second !== 0) return second < 0
    const third = (c[one] ?? 0) - (c[other] ?? 0)
    return third === 0 ? one < other : third < 0
  }

  /** Puts a volunteer in, or moves one that came nearer. */
  rise(volunteer: number): void {
    let at = this.place[volunteer] ?? none
    if (at === none) {
      at = this.size
      this.size += 1
    }
    while (at > 0) {
      const above = (at - 1) >> 1
      const other = this.items[above] ?? 0
      if (!this.isBefore(volunteer, other)) break
      this.items[at] = other
      this.place[other] = at
      at = above
    }
    this.items[at] = volunteer
    this.place[volunteer] = at
  }

  /** The nearest, without taking it out. */
  first(): number {
    return this.size === 0 ? none : (this.items[0] ?? none)
  }

  takeFirst(): void {
    const gone = this.items[0] ?? 0
    this.place[gone] = none
    this.size -= 1
    if (this.size === 0) return
    const last = this.items[this.size] ?? 0
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= this.size) break
      const right = below + 1
      if (right < this.size && this.isBefore(this.items[right] ?? 0, this.items[below] ?? 0)) below = right
      const other = this.items[below] ?? 0
      if (!this.isBefore(other, last)) break
      this.items[at] = other
      this.place[other] = at
      at = below
    }
    this.items[at] = last
    this.place[last] = at
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.place[this.items[at] ?? 0] = none
    this.size = 0
  }
}
