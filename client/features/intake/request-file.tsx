import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, CircleCheck, Clock3, ClockAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { weekDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import { isOnHold } from '#shared/request-dues.ts'
import { openRequestStates, showRequestNumber } from '#shared/intake.ts'
import { ContactActs, TalkDay } from './contact-acts.tsx'
import type { Panel, RequestFile as File } from './intake-data.ts'
import { IntakeFault } from './intake-fault.tsx'
import { ParentMessages } from './parent-messages.tsx'
import { RequestFacts } from './request-facts.tsx'
import { RequestTimeline } from './request-timeline.tsx'
import { TalkNotes } from './talk-notes.tsx'
import { TalkRead } from './talk-read.tsx'
import { useBringBack } from './use-bring-back.ts'
import { useIntakeWords } from './use-intake-words.ts'

const StatusTag = ({ file }: { file: File }) => {
  const t = useTranslations('intake')
  const say = useIntakeWords()
  if (isOnHold(file.holdUntil, file.today))
    return <Tag icon={Clock3}>{t('file.away', { day: weekDay(file.holdUntil ?? file.today) })}</Tag>
  if (file.due === null) return <Tag icon={CircleCheck}>{t(`file.status.${file.status}`)}</Tag>
  const due = say.due(file.due, file.today)
  const step = t(`due.step.${file.due.step}`)
  return (
    <Tag tone={due.tone} icon={due.tone === 'late' ? ClockAlert : Clock3}>
      {due.tone === 'late' ? due.words : t('due.stepOn', { step, when: due.words })}
    </Tag>
  )
}

const Whose = ({ file }: { file: File }) => {
  const t = useTranslations('intake.file')
  const number = showRequestNumber(file.number)
  if (file.owner === null) return t('ofNobody', { number })
  return file.owner.isMe ? t('mine', { number }) : t('of', { number, name: file.owner.name })
}

/** A request that was put off, back into sight today. */
const BringBack = ({ file }: { file: File }) => {
  const t = useTranslations('intake.file')
  const bringBack = useBringBack()
  const act = () =>
    bringBack.mutate({ commandId: crypto.randomUUID(), requestId: file.id, version: file.version })
  return (
    <div className="acts">
      <Button size="small" busy={bringBack.isPending} onClick={act}>
        {t('bringBack')}
      </Button>
      <IntakeFault error={bringBack.error} />
    </div>
  )
}

/** The open request: what was asked, what is known, the talk, and what happened before. */
export const RequestFile = ({
  file,
  acts,
  back,
}: {
  file: File
  /** Whether the reader works on it, or reads along. */
  acts: boolean
  back: { lijst: 'nieuw' | 'gesprek' | 'later' }
}) => {
  const t = useTranslations('intake')
  const say = useIntakeWords()
  const show = useNames()
  const navigate = useNavigate({ from: '/intake' })
  const heading = useRef<HTMLHeadingElement>(null)
  const isOpen = (openRequestStates as readonly string[]).includes(file.status)
  const open = (paneel: Panel) => void navigate({ search: (search) => ({ ...search, paneel }) })

  // A screen reader starts at the request that was opened, not at the top of the page.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <article aria-label={t('file.label')}>
      <Link to="/intake" search={back} className="intake-back">
        <Icon of={ArrowLeft} size="small" />
        {t('file.back')}
      </Link>
      <div className="intake-head">
        <h2 className="text-title" ref={heading} tabIndex={-1}>
          {show(file.contact.firstName) || showRequestNumber(file.number)}
        </h2>
        <StatusTag file={file} />
        <span className="text-muted text-small intake-whose">
          <Whose file={file} />
        </span>
      </div>
      {file.story === '' ? (
        <p className="text-muted intake-said">{t('file.noStory')}</p>
      ) : (
        <blockquote className="text-quote intake-said">“{file.story}”</blockquote>
      )}
      <p className="text-small text-muted">
        {t('file.said', {
          name: show(file.contact.firstName),
          when: say.moment(file.submittedAt),
          source: t(`file.source.${file.source}`),
        })}
      </p>
      {isOpen && (acts ? <ContactActs file={file} /> : <TalkDay talk={file.talk} />)}
      {acts && isOnHold(file.holdUntil, file.today) && <BringBack file={file} />}
      <RequestFacts file={file} />
      {acts && (
        <div className="acts intake-edits">
          <Button size="small" look="text" onClick={() => open('gezin')}>
            {t('file.edit')}
          </Button>
          {isOpen && (
            <Button size="small" look="text" onClick={() => open('wensen')}>
              {t('file.editWishes')}
            </Button>
          )}
          {isOpen && (
            <Button size="small" look="text" onClick={() => open('code')}>
              {t('call.code')}
            </Button>
          )}
        </div>
      )}
      <ParentMessages file={file} acts={acts} />
      {isOpen && (acts ? <TalkNotes file={file} /> : <TalkRead file={file} />)}
      <RequestTimeline file={file} />
    </article>
  )
}
