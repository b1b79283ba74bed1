import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'
import { useStaleRequests } from './use-stale-requests.ts'

export const useUndoContact = () => {
  const api = useTRPC()
  const makeStale = useStaleRequests()
  return useMutation(api.intake.undoContact.mutationOptions({ onSuccess: makeStale }))
}
