import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>
/** One act on a volunteer, as a call of the router: `({ volunteers }) => volunteers.pause.mutate({ … })`. */
export type VolunteerAct = (client: Client) => Promise<unknown>

/** Returns the function that fetches every list and file that tells of volunteers again. */
export const useRefreshVolunteers = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return () => {
    void cache.invalidateQueries(api.volunteers.pathFilter())
    void cache.invalidateQueries(api.overview.pathFilter())
  }
}

/** Carries out an act on a volunteer and makes everything that tells of volunteers fetch again. */
export const useChangeVolunteer = () => {
  const client = useTRPCClient()
  const refresh = useRefreshVolunteers()
  return useMutation({ mutationFn: (act: VolunteerAct) => act(client), onSuccess: refresh })
}
