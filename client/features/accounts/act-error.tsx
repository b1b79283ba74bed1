import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { LinkButton } from '#client/ui/link-button.tsx'
import { Note } from '#client/ui/states.tsx'
import { useTranslations } from 'use-intl'

/** The browser's own question about a passkey was closed, or took too long. */
const wasClosed = (error: unknown) =>
  error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')

/** What went wrong with an act on this page, and for a step that needs it the way to sign in again. */
export const ActError = ({ error, closed }: { error: unknown; closed?: string }) => {
  const t = useTranslations('accounts.account')
  const errorText = useErrorText()
  if (error === null || error === undefined) return null
  return (
    <div role="alert" className="account-form">
      <Note tone="late">{closed !== undefined && wasClosed(error) ? closed : errorText(error)}</Note>
      {refusalOf(error)?.code === 'signInAgain' && (
        <LinkButton to="/inloggen" search={{ dan: 'mijn-account' }}>
          {t('signInAgain')}
        </LinkButton>
      )}
    </div>
  )
}
