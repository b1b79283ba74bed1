import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

/** What every act on a request makes stale: the queue, the file, and what other pages count of it. */
export const useStaleRequests = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return async () => {
    await Promise.all([
      cache.invalidateQueries(api.intake.pathFilter()),
      cache.invalidateQueries(api.overview.pathFilter()),
    ])
  }
}
