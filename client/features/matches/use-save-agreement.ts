import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Saves a new version of the role agreement. `onDone` runs once it is saved. */
export const useSaveAgreement = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.saveAgreement.mutationOptions({ onSuccess: () => after({ words: t('agreement') }, onDone) }),
  )
}
