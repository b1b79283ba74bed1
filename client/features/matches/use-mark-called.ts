import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useAfterAct } from './use-after-act.ts'

/** The call that the volunteer asked for was made. */
export const useMarkCalled = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const t = useTranslations('matchActs.act.done')
  const after = useAfterAct()
  return useMutation(
    api.contact.called.mutationOptions({
      onSuccess: () => {
        void cache.invalidateQueries(api.contact.pathFilter())
        return after({ words: t('called') })
      },
    }),
  )
}
