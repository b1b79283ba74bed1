import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Writes down the family's or the volunteer's yes to the agreement. `onDone` runs once it is saved. */
export const useConfirmAgreement = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.confirmAgreement.mutationOptions({ onSuccess: () => after({ words: t('confirm') }, onDone) }),
  )
}
