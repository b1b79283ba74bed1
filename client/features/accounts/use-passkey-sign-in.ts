import { startAuthentication } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { useTRPCClient } from '#client/lib/trpc.ts'
import { goToArrival, type Then } from './go-to-arrival.ts'

/** Signs in with a passkey of this device. Whoever closes the browser's own question gets an error without a refusal. */
export const usePasskeySignIn = (then: Then) => {
  const client = useTRPCClient()
  return useMutation({
    mutationFn: async () => {
      const { challengeId, options } = await client.accounts.startPasskeySignIn.mutate()
      const credential = await startAuthentication({ optionsJSON: options })
      return client.accounts.signInWithPasskey.mutate({ challengeId, credential })
    },
    onSuccess: (arrival) => goToArrival(arrival, then),
  })
}
