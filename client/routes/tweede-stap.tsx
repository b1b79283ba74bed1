import { createFileRoute } from '@tanstack/react-router'
import { EnrolPage } from '#client/features/accounts/enrol-page.tsx'
import { BrandMark } from '#client/features/shell/brand-mark.tsx'

export const Route = createFileRoute('/tweede-stap')({ component: Enrol })

function Enrol() {
  const { organisation } = Route.useRouteContext()
  return <EnrolPage brand={<BrandMark />} organisation={organisation} />
}
