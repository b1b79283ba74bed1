import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accounts } from '#shared/messages/nl/accounts.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { Note } from '#client/ui/states.tsx'
import { ActError } from './act-error.tsx'
import { goToArrival } from './go-to-arrival.ts'
import { NarrowPage } from './narrow-page.tsx'

const words = { accounts }

/** The token out of the address, which is wiped at once: it stays in no history and goes along with no request. */
const useTokenFromAddress = (): string => {
  const [token] = useState(() => window.location.hash.slice(1))
  useEffect(() => {
    if (window.location.hash !== '') window.history.replaceState(null, '', window.location.pathname)
  }, [])
  return token
}

const OpenLink = ({ brand }: { brand: ReactNode }) => {
  const t = useTranslations('accounts.link')
  const api = useTRPC()
  const token = useTokenFromAddress()
  const open = useMutation(
    api.accounts.openLink.mutationOptions({ onSuccess: (arrival) => goToArrival(arrival) }),
  )
  const again = (
    <LinkButton to="/inloggen" search={{}}>
      {t('again')}
    </LinkButton>
  )
  return (
    <NarrowPage title={t('title')} lede={token === '' ? undefined : t('text')} brand={brand}>
      <div className="account-form">
        {token === '' ? (
          <>
            <Note tone="late">{t('noToken')}</Note>
            {again}
          </>
        ) : (
          <>
            <ActError error={open.error} />
            {open.isError ? (
              again
            ) : (
              <Button
                look="filled"
                size="large"
                busy={open.isPending || open.isSuccess}
                onClick={() => open.mutate({ token })}
              >
                {t('go')}
              </Button>
            )}
          </>
        )}
      </div>
    </NarrowPage>
  )
}

/** Where a mailed link leads. Programs that look at mail may open the page as often as they like: only the button spends it. */
export const OpenLinkPage = (props: { brand: ReactNode }) => (
  <WithMessages of={words}>
    <OpenLink {...props} />
  </WithMessages>
)
