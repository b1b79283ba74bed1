import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Writes down how the introduction went. `onDone` runs once it is saved. */
export const useRecordIntroduction = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.recordIntroduction.mutationOptions({
      onSuccess: () => after({ words: t('recordIntroduction') }, onDone),
    }),
  )
}
