import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#client/lib/trpc.ts'
import { type ToastMessage, useToast } from '#client/ui/toast.tsx'

/** Returns what follows every act on a match: what it made stale is read again, and the screen says what was done. */
export const useAfterAct = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  const say = useToast()
  return async (message: ToastMessage, onDone?: () => void) => {
    say(message)
    onDone?.()
    await Promise.all([
      cache.invalidateQueries(api.matches.pathFilter()),
      cache.invalidateQueries(api.overview.pathFilter()),
    ])
  }
}
