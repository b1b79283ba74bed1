import type { ContactEntry } from '#shared/contact-form.ts'
import type { Instant } from '#shared/dates.ts'
import type { RefusalCode } from '#shared/refusals.ts'

/** One thing to send. Once it was tried it never changes any more: the server may have it already. */
export type Waiting = {
  /** The command's id; of a log it is the id of the contact moment as well. */
  commandId: string
  momentId: string
  /** Which volunteer wrote it: nobody else's session may send it. */
  volunteerId: string
  at: Instant
  tried: boolean
  /** Why the server said no: it stays until the volunteer has looked at it. */
  refused: RefusalCode | null
} & Act

export type Act =
  | { act: 'log'; matchId: string; entry: ContactEntry }
  | { act: 'change'; matchId: string; version: number; entry: ContactEntry }
  | { act: 'undo'; matchId: string }

/** In the order of writing: a change comes after its log. */
export const inOrder = (entries: Iterable<Waiting>): Waiting[] =>
  [...entries].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))

/** The contact moment as the phone knows it, after everything that waits: null when it was taken back. */
export const waitingEntryOf = (
  entries: readonly Waiting[],
  momentId: string,
): ContactEntry | null | undefined => {
  let known: ContactEntry | null | undefined
  for (const waiting of entries)
    if (waiting.momentId === momentId && waiting.refused === null)
      known = waiting.act === 'undo' ? null : waiting.entry
  return known
}

const nagAfterMilliseconds = 3 * 86_400_000

/** Whether something waits so long that the volunteer should be told. */
export const waitsTooLong = (entries: readonly Waiting[], now: Date): boolean =>
  entries.some(({ at }) => now.getTime() - Date.parse(at) >= nagAfterMilliseconds)
