export type Times = { processor: number[]; wall: number[] }

export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** Milliseconds of each call apart, on the processor and on the wall. */
export const timesOf = async <Item>(
  items: readonly Item[],
  call: (item: Item) => Promise<unknown>,
): Promise<Times> => {
  const times: Times = { processor: [], wall: [] }
  for (const item of items) {
    const [from, used] = [process.hrtime.bigint(), process.cpuUsage()]
    await call(item)
    const { user, system } = process.cpuUsage(used)
    times.processor.push((user + system) / 1000)
    times.wall.push(Number(process.hrtime.bigint() - from) / 1e6)
  }
  return times
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

/** Work in one process takes as long on the wall as on the processor, unless others stood in its way. */
const mostOnTheWall = 1.1

/** The time that counts: on the wall when the machine was quiet, else on the processor; with the word for it. */
export const fairTimes = ({ processor, wall }: Times): { clock: string; times: number[] } =>
  sum(wall) <= sum(processor) * mostOnTheWall
    ? { clock: 'on the wall', times: wall }
    : { clock: 'of processor time (the machine was busy)', times: processor }
