import { useMutation } from '@tanstack/react-query'
import { useTRPCClient } from '#client/lib/trpc.ts'
import type { TodayRow } from './today-data.ts'
import { useStaleOverview } from './use-stale-overview.ts'

/** The acts of Vandaag that are done with one press: bring back, note that it was talked over. */
export const useRowAct = () => {
  const server = useTRPCClient()
  const makeStale = useStaleOverview()
  return useMutation({
    mutationFn: async (row: TodayRow): Promise<void> => {
      const { id } = row.about
      const { version } = row
      const commandId = crypto.randomUUID()
      switch (row.kind) {
        case 'lengthReview':
          await server.matches.recordReview.mutate({ commandId, matchId: id, version })
          return
        case 'holdEnds':
          await server.intake.bringBack.mutate({ commandId, requestId: id, version })
          return
        default:
          throw new Error(`${row.kind} is not done with one press.`)
      }
    },
    onSuccess: (_done, row) => makeStale(row.about.kind),
  })
}
