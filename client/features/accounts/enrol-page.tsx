import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accounts } from '#shared/messages/nl/accounts.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { Button } from '#client/ui/button.tsx'
import type { Arrival } from '#shared/accounts.ts'
import { goToArrival } from './go-to-arrival.ts'
import { NarrowPage } from './narrow-page.tsx'
import { PasskeySetup } from './passkey-setup.tsx'
import { PasswordSetup } from './password-setup.tsx'

const words = { accounts }
type EnrolProps = { brand: ReactNode; organisation: string }

const Enrol = ({ brand, organisation }: EnrolProps) => {
  const t = useTranslations('accounts.enrol')
  const [wantsPassword, setWantsPassword] = useState(false)
  const onDone = (arrival: Arrival | null) => goToArrival(arrival ?? { next: 'desk', organisation })
  return (
    <NarrowPage title={t('title')} lede={t('text')} brand={brand}>
      <section className="narrow-part" aria-labelledby="met-sleutel">
        <h2 id="met-sleutel">{t('key')}</h2>
        <p>{t('keyText')}</p>
        <PasskeySetup onDone={onDone} />
      </section>
      <section className="narrow-part" aria-labelledby="met-code">
        <h2 id="met-code">{t('password')}</h2>
        <p>{t('passwordText')}</p>
        {wantsPassword ? (
          <PasswordSetup onDone={onDone} />
        ) : (
          <div>
            <Button onClick={() => setWantsPassword(true)}>{t('choosePassword')}</Button>
          </div>
        )}
      </section>
    </NarrowPage>
  )
}

/** What a colleague who came in by a mailed link does first, and can do nothing without. */
export const EnrolPage = (props: EnrolProps) => (
  <WithMessages of={words}>
    <Enrol {...props} />
  </WithMessages>
)
