import { useMutation, useQuery } from '@tanstack/react-query'
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { useArrive } from '#client/features/accounts/use-arrive.ts'
import { DeskShell } from '#client/features/shell/desk-shell.tsx'
import { signInAddress } from '#client/lib/addresses.ts'
import { useConnection } from '#client/lib/connection.ts'
import { timeOfDay } from '#client/lib/dates.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { OfflineBanner } from '#client/ui/states.tsx'

export const Route = createFileRoute('/_desk')({ component: Desk })

const wholeVisit = { staleTime: Infinity }

function Desk() {
  const { connection, organisation } = Route.useRouteContext()
  const state = useConnection(connection)
  const api = useTRPC()
  const me = useQuery(api.accounts.me.queryOptions(undefined, wholeVisit)).data
  useArrive(me?.arrives ?? false)
  const signOut = useMutation(
    // Leaving the page is what makes this browser forget what it held.
    api.accounts.signOut.mutationOptions({
      onSuccess: () => window.location.assign(signInAddress(organisation)),
    }),
  )
  return (
    <DeskShell
      badges={{}}
      me={me && { name: me.name, organisation: me.organisation.name, onSignOut: () => signOut.mutate() }}
      banner={
        !state.reachable && (
          <OfflineBanner since={timeOfDay(state.since)} onRetry={() => void connection.tryAgain()} />
        )
      }
    >
      <Outlet />
    </DeskShell>
  )
}
