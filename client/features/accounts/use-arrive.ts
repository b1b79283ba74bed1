import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTRPC } from '#client/lib/trpc.ts'

/** On an invited colleague's first visit: tells the organisation that they are there. */
export const useArrive = (arrives: boolean): void => {
  const api = useTRPC()
  const cache = useQueryClient()
  const isSent = useRef(false)
  const { mutate } = useMutation(
    api.organisation.arrive.mutationOptions({
      onSuccess: () => cache.invalidateQueries(api.accounts.me.pathFilter()),
    }),
  )
  useEffect(() => {
    if (!arrives || isSent.current) return
    isSent.current = true
    mutate({ commandId: crypto.randomUUID() })
  }, [arrives, mutate])
}
