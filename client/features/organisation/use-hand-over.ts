import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#client/lib/trpc.ts'

type Handed = { kind: 'helpRequest' | 'volunteer' | 'match'; id: string }

/** Hands things to a colleague, each by itself: tells how many went, and the last fault of those that did not. */
export const useHandOver = () => {
  const server = useTRPCClient()
  const api = useTRPC()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ things, to }: { things: readonly Handed[]; to: string }) => {
      const results = await Promise.allSettled(
        things.map(({ kind, id }) =>
          server.organisation.handOver.mutate({ commandId: crypto.randomUUID(), kind, id, colleagueId: to }),
        ),
      )
      const faults = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
      return { handed: results.length - faults.length, failed: faults.length, fault: faults.at(-1) }
    },
    onSettled: () =>
      Promise.all(
        [api.overview, api.organisation, api.intake, api.matches, api.volunteers].map((feature) =>
          cache.invalidateQueries(feature.pathFilter()),
        ),
      ),
  })
}
