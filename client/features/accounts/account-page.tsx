import './accounts.css'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { accounts } from '#shared/messages/nl/accounts.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { ErrorState, Skeleton } from '#client/ui/states.tsx'
import { AccountKeys } from './account-keys.tsx'
import { AccountPassword } from './account-password.tsx'
import { AccountSessions } from './account-sessions.tsx'

const words = { accounts }

const Account = () => {
  const t = useTranslations('accounts.account')
  const api = useTRPC()
  const errorText = useErrorText()
  const mine = useQuery(api.accounts.mine.queryOptions())
  return (
    <Page title={t('title')} tab={t('title')}>
      <Panes>
        <MainPane padded>
          {mine.isPending && <Skeleton rows={6} onRetry={() => void mine.refetch()} />}
          {mine.isError && (
            <ErrorState onRetry={() => void mine.refetch()}>{errorText(mine.error)}</ErrorState>
          )}
          {mine.data && (
            <div className="account-pane">
              <p>{t('email', { email: mine.data.email })}</p>
              <AccountKeys passkeys={mine.data.passkeys} />
              <AccountPassword hasPassword={mine.data.hasPassword} />
              <AccountSessions sessions={mine.data.sessions} />
            </div>
          )}
        </MainPane>
      </Panes>
    </Page>
  )
}

/** "Mijn account": how I sign in, and where I am signed in. */
export const AccountPage = () => (
  <WithMessages of={words}>
    <Account />
  </WithMessages>
)
