import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { NotFound } from '#client/features/shell/not-found.tsx'
import { PageFault } from '#client/features/shell/page-fault.tsx'
import type { ServerConnection } from '#client/lib/connection.ts'

/** What every route is given: the cache to load into before the page is drawn. */
export type DeskContext = { queryClient: QueryClient; connection: ServerConnection; organisation: string }

export const Route = createRootRouteWithContext<DeskContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: PageFault,
})
