import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

const everyMinute = 60_000
const wholeVisit = { staleTime: Infinity }
const countedFor: ReadonlySet<string> = new Set(['coordinator', 'teamLead', 'projectLead'])

/**
 * The counts at the menu, read again every minute and after every act. Zero until they are known, and for who has no
 * files: an administrator, for instance.
 */
export const useBadges = (): {
  today: { count: number }
  intake: { count: number }
  concerns: { count: number; safety: true }
  /** When they were last counted, in milliseconds; 0 until they are known. */
  countedAt: number
} => {
  const api = useTRPC()
  const me = useQuery(api.accounts.me.queryOptions(undefined, wholeVisit)).data
  const enabled = me?.roles.some((role) => countedFor.has(role)) ?? false
  const asked = useQuery(
    api.overview.badges.queryOptions(undefined, { enabled, refetchInterval: everyMinute, retry: false }),
  )
  const guards = me?.roles.includes('safeguardingLead') ?? false
  const concerns = useQuery(
    api.concerns.count.queryOptions(undefined, {
      enabled: enabled || guards,
      refetchInterval: everyMinute,
      retry: false,
    }),
  )
  const counts = asked.data
  return {
    today: { count: counts?.today ?? 0 },
    intake: { count: counts?.intake ?? 0 },
    concerns: { count: concerns.data ?? 0, safety: true },
    countedAt: asked.dataUpdatedAt,
  }
}
