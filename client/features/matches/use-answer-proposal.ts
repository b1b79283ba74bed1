import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** Writes down what the volunteer or the parent answered. `onDone` runs once it is saved. */
export const useAnswerProposal = (onDone?: () => void) => {
  const api = useTRPC()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.matches.answerOnBehalf.mutationOptions({ onSuccess: () => after({ words: t('answer') }, onDone) }),
  )
}
