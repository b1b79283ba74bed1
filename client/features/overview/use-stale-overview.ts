import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'
import type { TodayRow } from './today-data.ts'

/** What an act from Vandaag makes stale: the list with its counts, and the pages about the thing it was about. */
export const useStaleOverview = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return async (about?: TodayRow['about']['kind']) => {
    const pages = {
      helpRequest: api.intake,
      volunteer: api.volunteers,
      match: api.matches,
      concern: api.concerns,
    }
    await Promise.all([
      cache.invalidateQueries(api.overview.pathFilter()),
      ...(about === undefined ? [] : [cache.invalidateQueries(pages[about].pathFilter())]),
    ])
  }
}
