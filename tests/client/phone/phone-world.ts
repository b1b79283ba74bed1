import { createTRPCClient, unstable_localLink } from '@trpc/client'
import { type AppRouter, appRouter } from '#server/app-router.ts'
import type { RequestContext } from '#server/base/context.ts'
import type { Persona, World } from '../../support/world.ts'

/** The client of a phone on which this volunteer is signed in, linked to the real router in this very process. */
export const phoneClient = (world: World, persona: Persona) =>
  createTRPCClient<AppRouter>({
    links: [
      unstable_localLink({
        router: appRouter,
        createContext: (): Promise<RequestContext> =>
          Promise.resolve({
            app: world.app,
            organisationSlug: 'thuisnabij',
            signedIn: persona.signedIn,
            parentToken: null,
            source: 'phone',
            device: 'phone',
            cookies: {
              setSession: () => {},
              clearSession: () => {},
              setParentSession: () => {},
              clearParentSession: () => {},
              browserToken: () => 'this-browser',
            },
          }),
      }),
    ],
  })
