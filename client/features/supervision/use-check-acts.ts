import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { useToast } from '#client/ui/toast.tsx'

const useAfter = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const say = useToast()
  return async (words: string, onDone?: () => void) => {
    say({ words })
    onDone?.()
    await Promise.all([
      cache.invalidateQueries(api.supervision.pathFilter()),
      cache.invalidateQueries(api.overview.pathFilter()),
    ])
  }
}

/** The own coordinator read what was filled in. */
export const useMarkRead = () => {
  const t = useTranslations('supervision.done')
  const after = useAfter()
  return useMutation(useTRPC().supervision.checkRead.mutationOptions({ onSuccess: () => after(t('read')) }))
}

/** A call about a check was made, with what was agreed. */
export const useMarkCalled = (onDone: () => void) => {
  const t = useTranslations('supervision.done')
  const after = useAfter()
  return useMutation(
    useTRPC().supervision.checkCalled.mutationOptions({ onSuccess: () => after(t('called'), onDone) }),
  )
}

/** Answers told by phone are kept in the volunteer's name. */
export const useFillIn = (volunteer: string, onDone: () => void) => {
  const t = useTranslations('supervision.done')
  const after = useAfter()
  return useMutation(
    useTRPC().supervision.fillInCheckOnBehalf.mutationOptions({
      onSuccess: () => after(t('filled', { volunteer }), onDone),
    }),
  )
}
