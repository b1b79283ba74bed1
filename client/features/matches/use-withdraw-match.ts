import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Takes the proposal or the introduction back. `onDone` runs once it is saved. */
export const useWithdrawMatch = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.withdraw.mutationOptions({ onSuccess: () => after({ words: t('withdraw') }, onDone) }),
  )
}
