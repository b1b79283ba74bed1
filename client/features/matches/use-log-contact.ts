import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Writes down a contact moment that the volunteer told about; the toast takes it back. */
export const useLogContact = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  const undoing = useMutation(
    api.contact.undoOnBehalf.mutationOptions({ onSuccess: () => after({ words: t('logGone') }) }),
  )
  return useMutation(
    api.contact.logOnBehalf.mutationOptions({
      onSuccess: (_, { commandId: id }) => {
        const undo = () => undoing.mutate({ commandId: crypto.randomUUID(), id })
        return after({ words: t('log'), undo }, onDone)
      },
    }),
  )
}
