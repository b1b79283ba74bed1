import { startRegistration } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { useTRPCClient } from '#client/lib/trpc.ts'
import type { Arrival } from '#shared/accounts.ts'

/** Makes a passkey on this device. `onMade` gets where to go when this was the end of enrolling, else null. */
export const useMakePasskey = (onMade: (arrival: Arrival | null) => void) => {
  const client = useTRPCClient()
  return useMutation({
    mutationFn: async (name: string) => {
      const { challengeId, options } = await client.accounts.startPasskeyRegistration.mutate()
      const credential = await startRegistration({ optionsJSON: options })
      return client.accounts.addPasskey.mutate({ challengeId, credential, name })
    },
    onSuccess: onMade,
  })
}
