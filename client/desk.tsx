import './lib/no-eval.ts'
import './desk.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeskKeyboard } from './features/shell/desk-keyboard.tsx'
import { FirstLoad } from './features/shell/first-load.tsx'
import { deskBase, enrolAddress, organisationInAddress, signInAddress, trpcAddress } from './lib/addresses.ts'
import { askHealth, createConnection } from './lib/connection.ts'
import { DeskIntl } from './lib/intl.tsx'
import { followTheme } from './lib/preferences.ts'
import { createQueryClient } from './lib/query-client.ts'
import { createClient, TRPCProvider } from './lib/trpc.ts'
import { routeTree } from './route-tree.gen.ts'
import { Announcer } from './ui/announcer.tsx'

const organisation = organisationInAddress()
const goTo = (address: string) => () => {
  if (window.location.pathname !== address) window.location.assign(address)
}
const queryClient = createQueryClient(goTo(signInAddress(organisation)), goTo(enrolAddress(organisation)))
const connection = createConnection(askHealth, () => void queryClient.invalidateQueries())
const trpcClient = createClient(trpcAddress(organisation), connection.fetch)

const router = createRouter({
  routeTree,
  basepath: deskBase(organisation),
  context: { queryClient, connection, organisation },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  // Going on keeps the old page, dimmed, until the new one has its data.
  defaultPendingMs: 10_000,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const element = document.getElementById('desk')
if (!element) throw new Error('The page has no place for the desk')

followTheme()
createRoot(element).render(
  <StrictMode>
    <DeskIntl>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
          <DeskKeyboard>
            <Announcer>
              <FirstLoad router={router} />
              <RouterProvider router={router} />
            </Announcer>
          </DeskKeyboard>
        </TRPCProvider>
      </QueryClientProvider>
    </DeskIntl>
  </StrictMode>,
)
