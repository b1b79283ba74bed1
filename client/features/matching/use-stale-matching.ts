import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

/** Makes stale whatever shows who waits and who fits. The plan on the screen stays; it says itself that it is older. */
export const useStaleMatching = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return () =>
    Promise.all([
      cache.invalidateQueries(api.matching.queue.pathFilter()),
      cache.invalidateQueries(api.matching.shortlist.pathFilter()),
      cache.invalidateQueries(api.matching.whyNot.pathFilter()),
      cache.invalidateQueries(api.matching.whyNotPerson.pathFilter()),
      cache.invalidateQueries(api.matching.weekPlanIsCurrent.pathFilter()),
      cache.invalidateQueries(api.matches.pathFilter()),
      cache.invalidateQueries(api.overview.pathFilter()),
    ])
}
