import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** What a coordinator does with what the volunteer told: thanks, or something to talk about. */
export const useAnswerContact = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.contact.answer.mutationOptions({
      onSuccess: (_, { answer }) => {
        void cache.invalidateQueries(api.contact.pathFilter())
        return after({ words: t(answer) })
      },
    }),
  )
}
