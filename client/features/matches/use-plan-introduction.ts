import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Sets the day of the introduction. `onDone` runs once it is saved. */
export const usePlanIntroduction = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.planIntroduction.mutationOptions({ onSuccess: () => after({ words: t('plan') }, onDone) }),
  )
}
