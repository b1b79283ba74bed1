import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type createClient, TRPCProvider } from '#client/lib/trpc.ts'
import { App } from './app.tsx'
import { PhoneIntl } from './intl.tsx'
import { type Phone, PhoneProvider } from './phone-context.tsx'

export type Started = {
  phone: Phone
  queryClient: QueryClient
  trpcClient: ReturnType<typeof createClient>
}

/** The app with everything it stands on. */
export const PhoneApp = ({ phone, queryClient, trpcClient }: Started) => (
  <PhoneIntl>
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        <PhoneProvider value={phone}>
          <App />
        </PhoneProvider>
      </TRPCProvider>
    </QueryClientProvider>
  </PhoneIntl>
)
