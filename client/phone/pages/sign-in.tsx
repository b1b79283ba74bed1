import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Mail } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { readEmail } from '#shared/typed-values.ts'
import { useOrganisation } from '../data.ts'
import { changeDevice, useDevice } from '../device.ts'
import { dial } from '../parts/call.tsx'
import { BarePage } from '../parts/bare-page.tsx'
import { PasskeySignIn } from '../parts/passkey.tsx'
import { Fault, useFaultSentence } from '../parts/states.tsx'
import { useWaiting } from '../phone-context.tsx'
import { goTo } from '../router.tsx'

const CallInstead = () => {
  const t = useTranslations('phone.signIn')
  const { data } = useOrganisation()
  if (data === undefined || data.phone === '') return null
  return (
    <p className="small muted">
      {t('call')}{' '}
      <a className="plain num" href={dial(data.phone)}>
        {data.phone}
      </a>
      .
    </p>
  )
}

/** Asks for a mail with a link; the answer is the same for a known and an unknown address. */
export const SignIn = () => {
  const t = useTranslations('phone.signIn')
  const api = useTRPC()
  const { entries } = useWaiting()
  const { isSignedIn } = useDevice()
  const sentenceOf = useFaultSentence()
  const [email, setEmail] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const ask = useMutation(api.accounts.requestSignInLink.mutationOptions())
  const send = (event: FormEvent) => {
    event.preventDefault()
    const address = readEmail(email)
    setIsWrong(address === null)
    if (address === null) return document.getElementById('mail')?.focus()
    if (!ask.isPending) ask.mutate({ email: address, from: 'phone' })
    return undefined
  }
  if (ask.isSuccess)
    return (
      <BarePage title={t('sentTitle')}>
        <h1>{t('sentTitle')}</h1>
        <output>{t('sent', { email: email.trim() })}</output>
        <p>{t('sentHow')}</p>
        <p className="muted">{t('nothing')}</p>
        <button className="plain" type="button" onClick={() => ask.reset()}>
          {t('otherAddress')}
        </button>
        <CallInstead />
      </BarePage>
    )
  return (
    <BarePage title={t('title')}>
      <div>
        <h1>{t('title')}</h1>
        {isSignedIn && <p className="why">{t('ended')}</p>}
        <p className="why">{t('intro')}</p>
      </div>
      <PasskeySignIn />
      <form className="flow" onSubmit={send} noValidate>
        <div className={isWrong ? 'field wrong' : 'field'}>
          <label htmlFor="mail">{t('email')}</label>
          {isWrong && <Fault>{t('badEmail')}</Fault>}
          <input
            id="mail"
            type="email"
            autoComplete="email"
            value={email}
            aria-invalid={isWrong}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        {ask.error !== null && <Fault>{sentenceOf(ask.error)}</Fault>}
        <button className="button" type="submit">
          <Mail className="icon" aria-hidden strokeWidth={1.75} />
          {t('send')}
        </button>
      </form>
      {entries.length > 0 && <p className="box warns">{t('keeps')}</p>}
      <CallInstead />
    </BarePage>
  )
}

/** The token stands behind the `#`, so it never reached a log; it is spent by the button and not by opening the page. */
export const OpenLink = () => {
  const t = useTranslations('phone.signIn')
  const api = useTRPC()
  const cache = useQueryClient()
  const sentenceOf = useFaultSentence()
  const [token] = useState(() => window.location.hash.slice(1))
  const open = useMutation(
    api.accounts.openLink.mutationOptions({
      onSuccess: async ({ next, organisation }) => {
        if (next !== 'phone') return window.location.assign(`/${organisation}/desk/`)
        changeDevice({ isSignedIn: true })
        goTo('', { replace: true })
        return cache.resetQueries()
      },
    }),
  )
  return (
    <BarePage title={t('title')}>
      <h1>{t(open.error === null ? 'linkTitle' : 'title')}</h1>
      {open.error === null && <p>{t('linkText')}</p>}
      {open.error !== null && <Fault>{sentenceOf(open.error)}</Fault>}
      {open.error === null ? (
        <button className="button" type="button" onClick={() => !open.isPending && open.mutate({ token })}>
          {t('open')}
        </button>
      ) : (
        <button className="button" type="button" onClick={() => goTo('', { replace: true })}>
          {t('newLink')}
        </button>
      )}
      <CallInstead />
    </BarePage>
  )
}
