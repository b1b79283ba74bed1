import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Takes one's own note back. `onDone` runs once it is saved. */
export const useWithdrawNote = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.withdrawNote.mutationOptions({ onSuccess: () => after({ words: t('noteGone') }, onDone) }),
  )
}
