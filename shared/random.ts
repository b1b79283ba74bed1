/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** At least 0, less than 1. */
  next: () => number
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  /** True in that part of the cases. */
  chance: (part: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  shuffled: <Item>(items: readonly Item[]) => Item[]
  /** An id in the form of a UUID. */
  id: () => string
  /** Another stream, that stays the same when this one is asked more or less. */
  branch: (name: string) => Random
}

const mix = (text: string, start: number): number => {
  let hash = start >>> 0
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** A generator of 32 bits (mulberry32): quick, and good enough to spread invented people. */
export const makeRandom = (seed: number): Random => {
  let state = seed >>> 0
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return (value ^ (value >>> 14)) >>> 0
  }
  const hex = () => bits().toString(16).padStart(8, '0')
  const random: Random = {
    next: () => bits() / 2 ** 32,
    whole: (least, most) => least + Math.floor((bits() / 2 ** 32) * (most - least + 1)),
    chance: (part) => bits() / 2 ** 32 < part,
    pick: (items) => {
      const item = items[random.whole(0, items.length - 1)]
      if (item === undefined) throw new Error('There is nothing to pick from.')
      return item
    },
    shuffled: (items) => {
      const left = [...items]
      for (let last = left.length - 1; last > 0; last--) {
        const other = random.whole(0, last)
        const [a, b] = [left[last], left[other]]
        if (a !== undefined && b !== undefined) [left[last], left[other]] = [b, a]
      }
      return left
    },
    id: () => {
      const all = `${hex()}${hex()}${hex()}${hex()}`
      return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-8${all.slice(17, 20)}-${all.slice(20, 32)}`
    },
    branch: (name) => makeRandom(mix(name, seed ^ 0x9e3779b9)),
  }
  return random
}
