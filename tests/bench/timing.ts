/** Milliseconds: the first call apart, because the engine has not compiled it yet. */
export type Timing = { median: number; least: number; most: number; first: number }

/** The processor's clock is too coarse for less than this, so short works are timed several at once. */
const leastMilliseconds = 20

const onTheWall = (work: () => void): number => {
  const from = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - from) / 1e6
}

/** Milliseconds of processor time per call: what others do on this machine meanwhile does not count. */
const onTheProcessor = (work: () => void, calls: number): number => {
  const from = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000 / calls
}

export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * How long works take: all warmed up first, then timed in turn (A, B, A, B), so that a busy minute of the machine
 * meets each of them.
 */
export const timed = <Name extends string>(
  works: Record<Name, () => void>,
  { warmUps = 30, times = 15 } = {},
): Record<Name, Timing> => {
  const names = Object.keys(works) as Name[]
  const firsts = names.map((name) => onTheWall(works[name]))
  for (const name of names) for (let turn = 1; turn < warmUps; turn += 1) works[name]()
  const calls = names.map((name) => Math.ceil(leastMilliseconds / onTheWall(works[name])))
  const taken = names.map((): number[] => [])
  for (let turn = 0; turn < times; turn += 1)
    for (const [index, name] of names.entries())
      taken[index]?.push(onTheProcessor(works[name], calls[index] ?? 1))
  return Object.fromEntries(
    names.map((name, index): [string, Timing] => {
      const all = taken[index] ?? []
      const timing = {
        median: medianOf(all),
        least: Math.min(...all),
        most: Math.max(...all),
        first: firsts[index] ?? Number.NaN,
      }
      return [name, timing]
    }),
  ) as Record<Name, Timing>
}
