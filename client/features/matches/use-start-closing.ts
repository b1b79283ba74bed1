import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Begins the goodbye. `onDone` runs once it is saved. */
export const useStartClosing = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.startClosing.mutationOptions({
      onSuccess: () => after({ words: t('startClosing') }, onDone),
    }),
  )
}
