import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Pauses the match. `onDone` runs once it is saved. */
export const usePauseMatch = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.pause.mutationOptions({ onSuccess: () => after({ words: t('pause') }, onDone) }),
  )
}
