import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Writes the aftercare call down. `onDone` runs once it is saved. */
export const useRecordAftercare = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.recordAftercare.mutationOptions({
      onSuccess: () => after({ words: t('aftercare') }, onDone),
    }),
  )
}
