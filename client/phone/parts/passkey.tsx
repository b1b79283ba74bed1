import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { keyFaultOf } from '#client/lib/key-fault.ts'
import { useTRPC, useTRPCClient } from '#client/lib/trpc.ts'
import { changeDevice, useDevice } from '../device.ts'
import { goTo } from '../router.tsx'
import { Fault, useFaultSentence } from './states.tsx'

/** The browser's own question about a key, fetched when somebody asks for it. */
const webauthn = () => import('@simplewebauthn/browser')
const canKeepKeys = () => 'PublicKeyCredential' in window

/** Whoever closes the browser's question did nothing wrong: that is no fault to show. */
const KeyFault = ({ error }: { error: unknown }) => {
  const t = useTranslations('phone.key')
  const sentenceOf = useFaultSentence()
  const fault = keyFaultOf(error)
  if (error === null || fault === 'closed') return null
  return <Fault>{fault === null ? sentenceOf(error) : t(fault)}</Fault>
}

const freshMinutes = 25

/**
 * Offers to come in by finger or face from now on. Only on the page about oneself, only without such a key, and only
 * shortly after coming in by mail, since the server makes keys for fresh sessions alone: it never comes back as a chore.
 */
export const PasskeyOffer = () => {
  const t = useTranslations('phone.key')
  const api = useTRPC()
  const client = useTRPCClient()
  const mine = useQuery(api.accounts.mine.queryOptions())
  const [now] = useState(() => Date.now())
  const make = useMutation({
    mutationFn: async () => {
      const { challengeId, options } = await client.accounts.startPasskeyRegistration.mutate()
      const { startRegistration } = await webauthn()
      const credential = await startRegistration({ optionsJSON: options })
      return client.accounts.addPasskey.mutate({ challengeId, credential, name: t('name') })
    },
    onSuccess: () => changeDevice({ hasKey: true }),
  })
  if (make.isSuccess) return <output className="box">{t('made')}</output>
  const here = mine.data?.sessions.find(({ isThisOne }) => isThisOne)
  const isFresh = here !== undefined && now - Date.parse(here.createdAt) < freshMinutes * 60_000
  if (!canKeepKeys() || !isFresh || mine.data?.passkeys.length !== 0) return null
  return (
    <section className="box" aria-labelledby="sleutel">
      <h2 id="sleutel">{t('offer')}</h2>
      <p>{t('offerText')}</p>
      <button className="button soft" type="button" onClick={() => !make.isPending && make.mutate()}>
        <Fingerprint className="icon" aria-hidden strokeWidth={1.75} />
        {t('make')}
      </button>
      <KeyFault error={make.error} />
    </section>
  )
}

/** Comes in with the key of this phone; the mail stays the way for whoever has none. */
export const PasskeySignIn = () => {
  const t = useTranslations('phone.key')
  const client = useTRPCClient()
  const cache = useQueryClient()
  const { hasKey } = useDevice()
  const signIn = useMutation({
    mutationFn: async () => {
      const { challengeId, options } = await client.accounts.startPasskeySignIn.mutate()
      const { startAuthentication } = await webauthn()
      const credential = await startAuthentication({ optionsJSON: options })
      return client.accounts.signInWithPasskey.mutate({ challengeId, credential })
    },
    onSuccess: async ({ next, organisation }) => {
      if (next !== 'phone') return window.location.assign(`/${organisation}/desk/`)
      changeDevice({ isSignedIn: true })
      goTo('', { replace: true })
      return cache.resetQueries()
    },
  })
  if (!hasKey || !canKeepKeys()) return null
  return (
    <div className="tight">
      <button className="button" type="button" onClick={() => !signIn.isPending && signIn.mutate()}>
        <Fingerprint className="icon" aria-hidden strokeWidth={1.75} />
        {t('signIn')}
      </button>
      <KeyFault error={signIn.error} />
    </div>
  )
}
