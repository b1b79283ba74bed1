import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

const everyMinute = 60_000

/** The counts at the menu, read again every minute and after every act. Zero until they are known. */
export const useBadges = (): { today: { count: number }; intake: { count: number } } => {
  const api = useTRPC()
  const counts = useQuery(
    api.overview.badges.queryOptions(undefined, { refetchInterval: everyMinute, retry: false }),
  ).data
  return { today: { count: counts?.today ?? 0 }, intake: { count: counts?.intake ?? 0 } }
}
