import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '#server/app-router.ts'

/** What the server answers, by feature and procedure. */
export type Outputs = inferRouterOutputs<AppRouter>

/** The server's procedures for React: `useTRPC()` gives options for queries and mutations. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

/** Calls go by POST only, so that no input stands in an address or a log; at most 20 in one request. */
export const createClient = (url: string, fetchFrom: typeof fetch) =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url, methodOverride: 'POST', maxItems: 20, fetch: fetchFrom })],
  })
