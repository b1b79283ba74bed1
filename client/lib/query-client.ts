import { QueryCache, QueryClient } from '@tanstack/react-query'
import { refusalOf } from './refusal.ts'

const isOurs = (error: unknown) => refusalOf(error) === undefined

/**
 * Lists are fresh for 30 seconds; a refusal is an answer and is not asked again. Without a connection an act fails at
 * once and says so, instead of waiting unseen. `onSignedOut` is called when the session has ended, `onMustEnrol` when its
 * owner came in by a mailed link and has to make a way to sign in first.
 */
export const createQueryClient = (onSignedOut: () => void, onMustEnrol: () => void = () => {}): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        const code = refusalOf(error)?.code
        if (code === 'notSignedIn') onSignedOut()
        if (code === 'needsSecondFactor') onMustEnrol()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (failures, error) => isOurs(error) && failures < 2,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
