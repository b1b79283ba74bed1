import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { useArrive } from '#client/features/accounts/use-arrive.ts'
import { useBadges } from '#client/features/overview/use-badges.ts'
import { useFindPeople } from '#client/features/overview/use-find-people.ts'
import { DeskShell } from '#client/features/shell/desk-shell.tsx'
import { IdleCover } from '#client/features/shell/idle-cover.tsx'
import { signInAddress } from '#client/lib/addresses.ts'
import { useConnection } from '#client/lib/connection.ts'
import { timeOfDay } from '#client/lib/dates.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { OfflineBanner } from '#client/ui/states.tsx'

export const Route = createFileRoute('/_desk')({ component: Desk })

/** The page is on its way to the sign-in page: nothing comes after it. */
const leaving = new Promise<boolean>(() => undefined)
const wholeVisit = { staleTime: Infinity }

function Desk() {
  const { connection, organisation } = Route.useRouteContext()
  const state = useConnection(connection)
  const api = useTRPC()
  const me = useQuery(api.accounts.me.queryOptions(undefined, wholeVisit)).data
  useArrive(me?.arrives ?? false)
  const cache = useQueryClient()
  const badges = useBadges()
  const find = useFindPeople()
  /** Asks the server anew who this is. A session that has ended leads to the sign-in page by itself. */
  const isStillSignedIn = async () => {
    try {
      await cache.fetchQuery(api.accounts.me.queryOptions(undefined, { staleTime: 0, retry: false }))
      void cache.invalidateQueries(api.overview.pathFilter())
      return true
    } catch (fault) {
      return refusalOf(fault)?.code === 'notSignedIn' ? leaving : false
    }
  }
  const signOut = useMutation(
    // Leaving the page is what makes this browser forget what it held.
    api.accounts.signOut.mutationOptions({
      onSuccess: () => window.location.assign(signInAddress(organisation)),
    }),
  )
  return (
    <DeskShell
      badges={badges}
      find={find}
      me={me && { name: me.name, organisation: me.organisation.name, onSignOut: () => signOut.mutate() }}
      banner={
        !state.reachable && (
          <OfflineBanner since={timeOfDay(state.since)} onRetry={() => void connection.tryAgain()} />
        )
      }
    >
      <Outlet />
      <IdleCover onOpen={isStillSignedIn} onSignOut={() => signOut.mutate()} />
    </DeskShell>
  )
}
