import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'
import { useStaleOverview } from './use-stale-overview.ts'

export const usePutLater = () => {
  const api = useTRPC()
  const makeStale = useStaleOverview()
  return useMutation(api.overview.later.mutationOptions({ onSuccess: () => makeStale() }))
}

export const useUndoLater = () => {
  const api = useTRPC()
  const makeStale = useStaleOverview()
  return useMutation(api.overview.undoLater.mutationOptions({ onSuccess: () => makeStale() }))
}
