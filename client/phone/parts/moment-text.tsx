import { useTranslations } from 'use-intl'
import type { Moment } from '../data.ts'
import { useWords } from './words.ts'

/** One contact moment to read: what it was, how long, how it went, what was written. */
export const MomentText = ({ moment }: { moment: Moment }) => {
  const t = useTranslations('phone.contact')
  const words = useWords()
  const what =
    moment.kind === 'didNotTakePlace'
      ? t('notHeld', { reason: t(`reasons.${moment.reason ?? 'other'}`).toLowerCase() })
      : [
          t(`kinds.${moment.kind}`),
          ...(moment.minutes === null ? [] : [words.duration(moment.minutes)]),
          ...(moment.mood === null ? [] : [t(`moods.${moment.mood}`).toLowerCase()]),
        ].join(', ')
  return (
    <>
      <p>
        <b>{words.day(moment.happenedOn)}</b>
        <br />
        {what}
      </p>
      {moment.activities.length > 0 && (
        <p className="muted small">
          {words.list(moment.activities.map((activity) => t(`activity.${activity}`).toLowerCase()))}
        </p>
      )}
      {moment.line === null ? (
        <p className="muted">{t('wordsGone')}</p>
      ) : (
        moment.line !== '' && <p className="said">{moment.line}</p>
      )}
    </>
  )
}
