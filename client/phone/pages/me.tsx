import { useMutation } from '@tanstack/react-query'
import { Clock3, Lock, LogOut } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { changePreferences, type Theme, usePreferences } from '#client/lib/preferences.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useMe } from '../data.ts'
import { changeDevice, useDevice } from '../device.ts'
import { Page } from '../parts/page.tsx'
import { PasskeyOffer } from '../parts/passkey.tsx'
import { Pick, Picks } from '../parts/pick.tsx'
import { Fault, useFaultSentence } from '../parts/states.tsx'
import { usePhone, useWaiting } from '../phone-context.tsx'
import { Link } from '../router.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']
/** Each language in its own words. */
const spoken = { nl: 'Nederlands', en: 'English' } as const

const SignOut = () => {
  const t = useTranslations('phone.me')
  const api = useTRPC()
  const { forgetEverything, room } = usePhone()
  const { entries, sending } = useWaiting()
  const sentenceOf = useFaultSentence()
  const [isWarned, setIsWarned] = useState(false)
  const signOut = useMutation(api.accounts.signOut.mutationOptions({ onSuccess: forgetEverything }))
  const press = () => {
    if (signOut.isPending) return
    if (entries.length > 0 && !isWarned) return setIsWarned(true)
    signOut.mutate()
  }
  return (
    <section className="tight" aria-label={t('signOut')}>
      {isWarned && entries.length > 0 && (
        <div className="box warns" role="alert">
          <p>{t('signOutWarning', { count: entries.length })}</p>
          <button className="button" type="button" onClick={() => !sending && void room.sendNow()}>
            {t('sendFirst')}
          </button>
        </div>
      )}
      <button className="button soft" type="button" onClick={press}>
        <LogOut className="icon" aria-hidden strokeWidth={1.75} />
        {isWarned && entries.length > 0 ? t('signOutAnyway') : t('signOut')}
      </button>
      {signOut.error !== null && <Fault>{sentenceOf(signOut.error)}</Fault>}
      <p className="small muted">{t('signOutText')}</p>
    </section>
  )
}

/** The volunteer's own: limits, this phone, signing out. */
export const MePage = () => {
  const t = useTranslations('phone.me')
  const { data: me } = useMe()
  const { locale } = useDevice()
  const { theme } = usePreferences()
  return (
    <Page title={t('title')}>
      <h1>{me?.firstName ?? t('title')}</h1>
      <ul className="box tasks">
        <li>
          <Link to="ik/grenzen" className="task">
            <Clock3 className="icon" aria-hidden strokeWidth={1.75} />
            <span>
              <b>{t('limits')}</b>
              <small>{t('limitsText')}</small>
            </span>
          </Link>
        </li>
      </ul>
      <div className="form">
        <Picks label={t('language')} width="two">
          {(['nl', 'en'] as const).map((language) => (
            <Pick
              key={language}
              type="radio"
              name="taal"
              isChosen={locale === language}
              onChoose={() => changeDevice({ locale: language })}
            >
              <span lang={language}>{spoken[language]}</span>
            </Pick>
          ))}
        </Picks>
        <Picks label={t('look')}>
          {themes.map((look) => (
            <Pick
              key={look}
              type="radio"
              name="licht"
              isChosen={theme === look}
              onChoose={() => changePreferences({ theme: look })}
            >
              {t(`looks.${look}`)}
            </Pick>
          ))}
        </Picks>
      </div>
      <PasskeyOffer />
      <SignOut />
      <p className="line small muted">
        <Lock className="icon" aria-hidden strokeWidth={1.75} />
        <span>{t('whatIsKept')}</span>
      </p>
    </Page>
  )
}
