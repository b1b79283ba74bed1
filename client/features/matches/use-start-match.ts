import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Goes on after the trial. `onDone` runs once it is saved. */
export const useStartMatch = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.start.mutationOptions({ onSuccess: () => after({ words: t('start') }, onDone) }),
  )
}
