import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

/** The changes of "Mijn account"; each makes what it shows stale. `onDone` gets what was changed, for the toast. */
export const useAccountChanges = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries(api.accounts.mine.pathFilter())
  return {
    refresh: onSuccess,
    renamePasskey: useMutation(api.accounts.renamePasskey.mutationOptions({ onSuccess })),
    removePasskey: useMutation(api.accounts.removePasskey.mutationOptions({ onSuccess })),
    removePassword: useMutation(api.accounts.removePassword.mutationOptions({ onSuccess })),
    revokeSession: useMutation(api.accounts.revokeSession.mutationOptions({ onSuccess })),
    revokeOtherSessions: useMutation(api.accounts.revokeOtherSessions.mutationOptions({ onSuccess })),
  }
}
