import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'
import { useWithdrawNote } from './use-withdraw-note.ts'

/** Adds a note; the toast takes it back. */
export const useAddNote = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  const withdraw = useWithdrawNote()
  return useMutation(
    api.matches.addNote.mutationOptions({
      onSuccess: ({ noteId }, { matchId }) => {
        const undo = () => withdraw.mutate({ commandId: crypto.randomUUID(), matchId, noteId })
        return after({ words: t('note'), undo }, onDone)
      },
    }),
  )
}
