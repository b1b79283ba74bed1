import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

/** Opens a match outside the own caseload with a reason; the file is read again at once. */
export const useOpenMatch = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    api.matches.openWithReason.mutationOptions({
      onSuccess: () =>
        Promise.all([
          cache.resetQueries(api.matches.pathFilter()),
          cache.resetQueries(api.overview.matchTimeline.pathFilter()),
        ]),
    }),
  )
}
