import { t } from './base/trpc.ts'
import { accountsRouter } from './accounts/router.ts'
import { concernsRouter } from './concerns/router.ts'
import { contactRouter } from './contact/router.ts'
import { intakeRouter } from './intake/router.ts'
import { matchesRouter } from './matches/router.ts'
import { organisationRouter } from './organisation/router.ts'
import { matchingRouter } from './matching/router.ts'
import { overviewRouter } from './overview/router.ts'
import { supervisionRouter } from './supervision/router.ts'
import { volunteersRouter } from './volunteers/router.ts'

/** Every feature's procedures, in the order of the line of features. */
export const appRouter = t.router({
  accounts: accountsRouter,
  organisation: organisationRouter,
  volunteers: volunteersRouter,
  intake: intakeRouter,
  matches: matchesRouter,
  contact: contactRouter,
  concerns: concernsRouter,
  supervision: supervisionRouter,
  matching: matchingRouter,
  overview: overviewRouter,
})

export type AppRouter = typeof appRouter
export const createCaller = t.createCallerFactory(appRouter)
