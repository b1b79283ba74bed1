import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import type { OwnMatch } from '../data.ts'
import { useCoordinatorName } from '../use-families.ts'
import { Fault, useFaultSentence } from './states.tsx'
import { useWords } from './words.ts'

type Agreement = NonNullable<OwnMatch['agreement']>

const useAccept = () => {
  const api = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    api.matches.acceptAgreement.mutationOptions({
      onSettled: () => cache.invalidateQueries(api.matches.pathFilter()),
    }),
  )
}

const useChangeWords = () => {
  const t = useTranslations('phone.match.changes')
  const words = useWords()
  return (change: Agreement['changes'][number]): string => {
    switch (change.kind) {
      case 'whoThenChanged':
        return t('whoThenChanged', { text: change.text, to: change.to })
      case 'intervalChanged':
        return t('intervalChanged', { to: words.rhythm(change.to) })
      case 'minutesChanged':
        return t('minutesChanged', { to: words.duration(change.to) })
      case 'untilChanged':
        return change.to === null ? t('untilOpen') : t('untilChanged', { to: words.longDay(change.to) })
      default:
        return t(change.kind, { text: change.text })
    }
  }
}

const Content = ({ agreement }: { agreement: Agreement }) => {
  const t = useTranslations('phone.match')
  const words = useWords()
  const changeWords = useChangeWords()
  const { does, doesNot } = agreement.content
  return (
    <>
      <p>
        {t('rhythm', {
          rhythm: words.rhythm(agreement.intervalDays),
          duration: words.duration(agreement.minutesPerTime),
        })}
      </p>
      <dl className="facts">
        <div>
          <dt>{t('does')}</dt>
          <dd>
            <ul>
              {does.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </dd>
        </div>
        {doesNot.length > 0 && (
          <div>
            <dt>{t('doesNot')}</dt>
            <dd>
              <ul>
                {doesNot.map(({ what, whoThen }) => (
                  <li key={what}>
                    {what}
                    {whoThen !== '' && (
                      <>
                        <br />
                        <span className="muted small">{t('whoThen', { who: whoThen })}</span>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {agreement.changes.length > 0 && !agreement.acceptedByMe && (
        <div className="tight">
          <h3>{t('newIn', { number: agreement.number })}</h3>
          <ul className="lines">
            {agreement.changes.map((change) => (
              <li key={JSON.stringify(change)}>{changeWords(change)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** "Waar ben ik van?" of one match, to read and to say yes to. */
export const AgreementBox = ({ match }: { match: OwnMatch }) => {
  const t = useTranslations('phone.match')
  const words = useWords()
  const name = useCoordinatorName(match.matchId)
  const sentenceOf = useFaultSentence()
  const accept = useAccept()
  const [commandId] = useState(() => crypto.randomUUID())
  const { agreement } = match
  return (
    <section className="box" aria-labelledby="waar-ben-ik-van">
      <h2 id="waar-ben-ik-van">{t('agreement')}</h2>
      {agreement === null ? (
        <p>{t('noAgreement', { name })}</p>
      ) : (
        <>
          <Content agreement={agreement} />
          {agreement.acceptedByMe ? (
            <output className="line good-line">
              <CircleCheck className="icon" aria-hidden strokeWidth={1.75} />
              <span>
                {t('accepted')}{' '}
                {agreement.agreedOn === null
                  ? t('waitsForOthers')
                  : t('agreedOn', { date: words.longDay(agreement.agreedOn) })}
              </span>
            </output>
          ) : (
            <button
              className="button"
              type="button"
              onClick={() =>
                !accept.isPending &&
                accept.mutate({ commandId, matchId: match.matchId, agreementId: agreement.id })
              }
            >
              {t('accept')}
            </button>
          )}
          {accept.error !== null && <Fault>{sentenceOf(accept.error)}</Fault>}
          <p className="small muted">{t('notRight', { name })}</p>
        </>
      )}
    </section>
  )
}
