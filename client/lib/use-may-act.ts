import { useQuery } from '@tanstack/react-query'
import { mayAct } from '#shared/acting-roles.ts'
import { useTRPC } from './trpc.ts'

const wholeVisit = { staleTime: Infinity }

/** Whether this colleague works on files, or only reads along: who may not do an act is not offered it. */
export const useMayAct = (): boolean => {
  const api = useTRPC()
  const me = useQuery(api.accounts.me.queryOptions(undefined, wholeVisit)).data
  return me !== undefined && mayAct(me.roles)
}
