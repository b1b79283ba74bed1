import { type ReactNode, useEffect, useState } from 'react'
import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { usePhone, useReachable } from '../phone-context.tsx'

const quietMilliseconds = 200
const longMilliseconds = 10_000

const useAfter = (milliseconds: number) => {
  const [isPast, setIsPast] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsPast(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isPast
}

/** Nothing at first, then the shape of what comes, then a sentence. */
export const Loading = () => {
  const t = useTranslations('phone')
  const { connection } = usePhone()
  const isVisible = useAfter(quietMilliseconds)
  const isLong = useAfter(longMilliseconds)
  if (!isVisible) return null
  return (
    <div className="flow">
      <output className="only-heard">{t('loading')}</output>
      <div className="skeleton flow" aria-hidden>
        <div className="skeleton-line" />
        <div className="skeleton-box" />
      </div>
      {isLong && (
        <>
          <p>{t('slow')}</p>
          <button className="button soft" type="button" onClick={() => void connection.tryAgain()}>
            {t('tryAgain')}
          </button>
        </>
      )}
    </div>
  )
}

const named = [
  'staleVersion',
  'notNow',
  'notFound',
  'dayInFuture',
  'dayTooFar',
  'dayOutsideMatch',
  'tooLateToChange',
  'alreadyAnswered',
  'busy',
  'tooManyTries',
  'linkExpired',
  'linkOtherBrowser',
  'badInput',
  'commandIdReused',
] as const

/** Returns the function that gives the sentence for a refusal code. */
export const useRefusalSentence = () => {
  const t = useTranslations('phone')
  return (code: string): string => {
    const known = named.find((one) => one === code)
    return t(known === undefined ? 'fault.other' : `fault.${known}`)
  }
}

/** Returns the function that turns an error into the sentence the volunteer reads. */
export const useFaultSentence = () => {
  const t = useTranslations('phone')
  const sentenceOf = useRefusalSentence()
  const isReachable = useReachable()
  return (error: unknown): string => {
    const refusal = refusalOf(error)
    if (refusal !== undefined) return sentenceOf(refusal.code)
    return t(isReachable ? 'fault.ours' : 'fault.offline')
  }
}

export const Fault = ({ children }: { children: ReactNode }) => (
  <p className="fault" role="alert">
    <CircleAlert className="icon" aria-hidden />
    <span>{children}</span>
  </p>
)

/** In the place of what could not be read, with a way to try again. */
export const NotRead = ({ error, onAgain }: { error: unknown; onAgain: () => void }) => {
  const t = useTranslations('phone')
  const sentenceOf = useFaultSentence()
  const isReachable = useReachable()
  return (
    <section className="box">
      {isReachable ? (
        <Fault>{sentenceOf(error)}</Fault>
      ) : (
        <>
          <h2>{t('noConnection.title')}</h2>
          <p>{t('noConnection.text')}</p>
        </>
      )}
      <button className="button soft" type="button" onClick={onAgain}>
        {t('tryAgain')}
      </button>
    </section>
  )
}
