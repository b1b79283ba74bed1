import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'

/** The changes of Instellingen > Collega's; each makes every list of colleagues stale. */
export const useColleagueChanges = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const refresh = async () => {
    await cache.invalidateQueries(api.organisation.allColleagues.pathFilter())
    await cache.invalidateQueries(api.organisation.colleagues.pathFilter())
  }
  const settled = { onSuccess: refresh, onError: refresh }
  return {
    invite: useMutation(api.organisation.inviteColleague.mutationOptions({ onSuccess: refresh })),
    reinvite: useMutation(api.organisation.reinviteColleague.mutationOptions(settled)),
    changeRoles: useMutation(api.organisation.changeRoles.mutationOptions(settled)),
    leave: useMutation(api.organisation.leaveColleague.mutationOptions(settled)),
  }
}
