import type { ContactEntry } from '#shared/contact-form.ts'
import { useMe } from './data.ts'
import { useKept, usePhone } from './phone-context.tsx'

/** Noting, completing and taking back: kept on the phone first, sent at once when the server can be reached. */
export const useNoting = () => {
  const { room } = usePhone()
  const { data: me } = useMe()
  const kept = useKept()
  const volunteerId = me?.id ?? kept?.volunteerId ?? ''
  return {
    note: async (matchId: string, entry: ContactEntry): Promise<string> => {
      const momentId = crypto.randomUUID()
      await room.note(volunteerId, momentId, matchId, entry)
      void room.sendNow()
      return momentId
    },
    /** Keeps it on the phone; it leaves with `send`, or with whatever is sent next. */
    complete: (
      moment: { id: string; matchId: string; version: number },
      entry: ContactEntry,
    ): Promise<void> => room.complete(volunteerId, moment, entry),
    send: (): void => void room.sendNow(),
    takeBack: async (moment: { id: string; matchId: string }): Promise<void> => {
      await room.takeBack(volunteerId, moment)
      void room.sendNow()
    },
  }
}
