import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>
/** One change of the settings, as a call of the router. */
export type SettingsAct = (organisation: Client['organisation']) => Promise<unknown>

/** Returns the function that fetches all settings again. */
export const useRefreshSettings = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return () => void cache.invalidateQueries(api.organisation.pathFilter())
}

/** Carries out a change of the settings and makes everything that shows them fetch again. */
export const useChangeSettings = () => {
  const client = useTRPCClient()
  const refresh = useRefreshSettings()
  return useMutation({
    mutationFn: (act: SettingsAct) => act(client.organisation),
    onSuccess: refresh,
  })
}
