import { createFileRoute, Outlet } from '@tanstack/react-router'
import { DeskShell } from '#client/features/shell/desk-shell.tsx'
import { useConnection } from '#client/lib/connection.ts'
import { timeOfDay } from '#client/lib/dates.ts'
import { OfflineBanner } from '#client/ui/states.tsx'

export const Route = createFileRoute('/_desk')({ component: Desk })

function Desk() {
  const { connection } = Route.useRouteContext()
  const state = useConnection(connection)
  return (
    <DeskShell
      badges={{}}
      me={undefined}
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
