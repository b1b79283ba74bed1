import { CircleSlash, Footprints, type LucideIcon, MessageSquare, Phone, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { daysBetween } from '#shared/dates.ts'
import { shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import { TimelineEntry as Line } from '#client/ui/timeline.tsx'
import { ActFault } from './act-fault.tsx'
import { AskDialog } from './ask-dialog.tsx'
import type { MatchFile, TimelineEntry } from './file-types.ts'
import { useLength } from './moment-text.ts'
import { useAnswerContact } from './use-answer-contact.ts'
import { useMarkCalled } from './use-mark-called.ts'

type ContactEntry = Extract<TimelineEntry, { kind: 'contact' }>
type Moment = ContactEntry['moment']

const icons: Record<Moment['kind'], LucideIcon> = {
  visit: Footprints,
  call: Phone,
  message: MessageSquare,
  didNotTakePlace: CircleSlash,
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> }

/** One contact moment: how long against the agreement, what was told, and the coordinator's one act after reading. */
export const ContactLine = ({
  entry: { moment, on },
  file,
  readers,
}: {
  entry: ContactEntry
  file: MatchFile
  readers: ReactNode
}) => {
  const t = useTranslations('matches.timeline')
  const length = useLength()
  const show = useNames()
  const agreed = file.agreement?.minutesPerTime
  const over = agreed === undefined || moment.minutes === null ? 0 : moment.minutes - agreed
  const head =
    moment.kind === 'didNotTakePlace'
      ? t.rich('didNotTakePlace', { ...bold, reason: t(`reason.${moment.reason ?? 'other'}`) })
      : t.rich(moment.kind, {
          ...bold,
          length: moment.minutes === null ? '' : t('length', { length: length(moment.minutes) }),
          mood: moment.mood === null ? '' : t(`mood.${moment.mood}`),
        })
  return (
    <Line
      day={shortDay(on)}
      date={on}
      icon={icons[moment.kind]}
      readBy={readers}
      head={
        <>
          {head}{' '}
          {over > 0 && (
            <Tag tone="warn" icon={TriangleAlert}>
              {t('over', { length: length(over) })}
            </Tag>
          )}{' '}
          {moment.callMe && (
            <Tag tone={moment.calledOn === null ? 'info' : 'plain'} icon={Phone}>
              {moment.calledOn === null ? t('callMe') : t('called', { day: shortDay(moment.calledOn) })}
            </Tag>
          )}
        </>
      }
    >
      {moment.line === null && <p className="text-muted">{t('erased')}</p>}
      {moment.line && <p>{moment.line}</p>}
      {moment.loggedBy.onBehalf && (
        <p className="text-muted">{t('onBehalf', { name: show(moment.loggedBy.name) })}</p>
      )}
      {moment.answer && (
        <p className="text-muted">
          {t(`answer.${moment.answer.answer}`, { name: show(moment.answer.by) })} {moment.answer.line}
        </p>
      )}
      <AfterReading
        moment={moment}
        name={show(file.volunteer.firstName)}
        isRecent={daysBetween(on, file.today) <= answerDays}
      />
    </Line>
  )
}

/** After three weeks a word of thanks comes too late; a call that was asked for does not. */
const answerDays = 21

const AfterReading = ({ moment, name, isRecent }: { moment: Moment; name: string; isRecent: boolean }) => {
  const t = useTranslations('matches.timeline')
  const [isAsking, setAsking] = useState(false)
  const answering = useAnswerContact()
  const calling = useMarkCalled()
  const asksCall = moment.callMe && moment.calledOn === null
  const isAnswered = !isRecent || moment.answer !== null || moment.loggedBy.onBehalf
  if (isAnswered && !asksCall) return null
  const answer = (kind: 'thanks' | 'discuss') => () =>
    answering.mutate({ commandId: crypto.randomUUID(), id: moment.id, answer: kind, line: '' })
  return (
    <span className="acts match-after">
      {asksCall && (
        <Button
          size="small"
          look="text"
          busy={calling.isPending}
          onClick={() => calling.mutate({ commandId: crypto.randomUUID(), id: moment.id })}
        >
          {t('iCalled')}
        </Button>
      )}
      {!isAnswered && (
        <>
          <Button size="small" look="calm" onClick={answer('thanks')}>
            {t('thank')}
          </Button>
          <Button size="small" look="calm" onClick={() => setAsking(true)}>
            {t('ask')}
          </Button>
          <Button size="small" look="calm" onClick={answer('discuss')}>
            {t('discuss')}
          </Button>
        </>
      )}
      {isAsking && <AskDialog momentId={moment.id} name={name} onClose={() => setAsking(false)} />}
      <ActFault error={answering.error ?? calling.error} />
    </span>
  )
}
