import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accounts } from '#shared/messages/nl/accounts.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { ActError } from './act-error.tsx'
import type { Then } from './go-to-arrival.ts'
import { NarrowPage } from './narrow-page.tsx'
import { PasswordSignIn } from './password-sign-in.tsx'
import { Recover } from './recover.tsx'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'

const words = { accounts }
type SignInProps = { brand: ReactNode; then: Then }

const useOrganisationName = () => {
  const api = useTRPC()
  return useQuery(api.organisation.profile.queryOptions()).data?.name
}

const SignIn = ({ brand, then }: SignInProps) => {
  const t = useTranslations('accounts')
  const organisation = useOrganisationName()
  const [isLost, setLost] = useState(false)
  const withKey = usePasskeySignIn(then)
  const lede = organisation && t('signIn.at', { organisation })
  if (isLost)
    return (
      <NarrowPage key="lost" title={t('recover.title')} lede={lede} brand={brand}>
        <Recover />
        <Button look="text" onClick={() => setLost(false)}>
          {t('recover.back')}
        </Button>
      </NarrowPage>
    )
  return (
    <NarrowPage key="known" title={t('signIn.title')} lede={lede} brand={brand}>
      <div className="account-form">
        <Button
          look="filled"
          size="large"
          icon={KeyRound}
          busy={withKey.isPending}
          onClick={() => withKey.mutate()}
        >
          {t('signIn.withKey')}
        </Button>
        <p className="text-muted">{t('signIn.keyHint')}</p>
        <ActError error={withKey.error} closed={t('signIn.cancelled')} />
      </div>
      <section className="narrow-part" aria-labelledby="met-wachtwoord">
        <h2 id="met-wachtwoord">{t('signIn.or')}</h2>
        <PasswordSignIn then={then} />
      </section>
      <div className="narrow-part">
        <Button look="text" onClick={() => setLost(true)}>
          {t('signIn.cannot')}
        </Button>
      </div>
    </NarrowPage>
  )
}

/** Signing in at the desk: a passkey first, then password and code, and a way back for who has lost both. */
export const SignInPage = (props: SignInProps) => (
  <WithMessages of={words}>
    <SignIn {...props} />
  </WithMessages>
)
