import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Lets the volunteer see a hidden address. `onDone` runs once it is saved. */
export const useReleaseAddress = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.releaseAddress.mutationOptions({
      onSuccess: () => after({ words: t('releaseAddress') }, onDone),
    }),
  )
}
