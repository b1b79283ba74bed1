import { addMilliseconds, type Instant } from '#shared/dates.ts'

/** Somebody's story, told from its beginning: it waits for each moment and then acts. */
export type Life = () => Promise<void>

type Sleeper = { at: Instant; order: number; wake: () => void }

const firstOf = (sleepers: readonly Sleeper[]) =>
  sleepers.reduce<Sleeper | undefined>(
    (first, one) =>
      first === undefined || one.at < first.at || (one.at === first.at && one.order < first.order)
        ? one
        : first,
    undefined,
  )

export type Play = {
  clock: { now: Instant }
  /** Waits until it is that moment; a moment that has passed is now. */
  until: (at: Instant) => Promise<void>
  /**
   * Plays all lives in the order of time, one act at a time, until `end`. Whoever waits for a later moment waits for
   * ever: what lies ahead has not happened.
   */
  perform: (lives: readonly Life[], end: Instant, onMoment?: (now: Instant) => void) => Promise<void>
}

/** A movable clock and the lives that wait for it. */
export const makePlay = (start: Instant): Play => {
  const clock = { now: start }
  let sleepers: Sleeper[] = []
  let order = 0
  let fallAsleep: () => void = () => {}

  const until = (at: Instant) =>
    new Promise<void>((wake) => {
      order += 1
      sleepers.push({ at, order, wake })
      fallAsleep()
    })

  /** Lets one life act until it waits again or ends. */
  const letAct = (begin: () => void) =>
    new Promise<void>((resolve) => {
      fallAsleep = resolve
      begin()
    })

  const perform: Play['perform'] = async (lives, end, onMoment = () => {}) => {
    const faults: unknown[] = []
    for (const life of lives)
      await letAct(() => {
        life().then(
          () => fallAsleep(),
          (fault: unknown) => {
            faults.push(fault)
            fallAsleep()
          },
        )
      })
    for (;;) {
      if (faults.length > 0) throw faults[0]
      const next = firstOf(sleepers)
      if (next === undefined || next.at > end) break
      sleepers = sleepers.filter((one) => one !== next)
      // Two acts never share an instant, so that every list of what happened has one order.
      clock.now = next.at > clock.now ? next.at : addMilliseconds(clock.now, 1000)
      onMoment(clock.now)
      await letAct(next.wake)
    }
    clock.now = end
  }
  return { clock, until, perform }
}
