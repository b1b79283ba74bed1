import { createFileRoute, Outlet } from '@tanstack/react-router'
import { DeskShell } from '#client/features/shell/desk-shell.tsx'

export const Route = createFileRoute('/_desk')({ component: Desk })

function Desk() {
  return (
    <DeskShell badges={{}} me={undefined}>
      <Outlet />
    </DeskShell>
  )
}
