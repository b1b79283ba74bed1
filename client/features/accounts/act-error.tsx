import { keyFaultOf } from '#client/lib/key-fault.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { LinkButton } from '#client/ui/link-button.tsx'
import { Note } from '#client/ui/states.tsx'
import { useTranslations } from 'use-intl'

/**
 * What went wrong with an act on this page, and for a step that needs it the way to sign in again. `closed` is the sentence
 * for who closed the browser's question about a passkey; without it the act asks for none.
 */
export const ActError = ({ error, closed }: { error: unknown; closed?: string }) => {
  const t = useTranslations('accounts.account')
  const key = useTranslations('accounts.key')
  const errorText = useErrorText()
  if (error === null || error === undefined) return null
  const fault = closed === undefined ? null : keyFaultOf(error)
  const sentence = fault === null ? errorText(error) : fault === 'closed' ? closed : key(fault)
  return (
    <div role="alert" className="account-form">
      <Note tone="late">{sentence}</Note>
      {refusalOf(error)?.code === 'signInAgain' && (
        <LinkButton to="/inloggen" search={{ dan: 'mijn-account' }}>
          {t('signInAgain')}
        </LinkButton>
      )}
    </div>
  )
}
