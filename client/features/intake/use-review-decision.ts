import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'
import { useStaleRequests } from './use-stale-requests.ts'

export const useReviewDecision = () => {
  const api = useTRPC()
  const makeStale = useStaleRequests()
  return useMutation(api.intake.reviewDecision.mutationOptions({ onSuccess: makeStale }))
}
