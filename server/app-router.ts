import { t } from './base/trpc.ts'
import { intakeRouter } from './intake/router.ts'

/** Every feature's procedures, in the order of the line of features. */
export const appRouter = t.router({
  intake: intakeRouter,
})

export type AppRouter = typeof appRouter
export const createCaller = t.createCallerFactory(appRouter)
