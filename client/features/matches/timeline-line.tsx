import {
  CircleSlash,
  FileCheck,
  Footprints,
  GitCommitHorizontal,
  Handshake,
  Lock,
  type LucideIcon,
  MessageSquare,
  Phone,
  TriangleAlert,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { MatchEventKind } from '#shared/match-timeline.ts'
import { shortDay, weekDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import { ReadBy, TimelineEntry as Line } from '#client/ui/timeline.tsx'
import type { MatchFile, TimelineEntry } from './file-types.ts'
import { dayAndTime, useLength } from './moment-text.ts'
import { useWithdrawNote } from './use-withdraw-note.ts'

type EntryOf<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: Kind }>

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> }

const contactIcons: Record<EntryOf<'contact'>['moment']['kind'], LucideIcon> = {
  visit: Footprints,
  call: Phone,
  message: MessageSquare,
  didNotTakePlace: CircleSlash,
}

const eventIcons: Partial<Record<MatchEventKind, LucideIcon>> = {
  saveAgreement: FileCheck,
  acceptAgreement: FileCheck,
  planIntroduction: Handshake,
  recordIntroduction: Handshake,
  introduce: Handshake,
  openWithReason: Lock,
  overrideGate: TriangleAlert,
}

/** One entry of the timeline, with who can read it. */
export const TimelineLine = ({ entry, file }: { entry: TimelineEntry; file: MatchFile }) => {
  const t = useTranslations('matches.readers')
  const show = useNames()
  const readers = (
    <ReadBy closed={entry.readers === 'coordinators'}>
      {t(entry.readers, { volunteer: show(file.volunteer.firstName) })}
    </ReadBy>
  )
  if (entry.kind === 'contact') return <ContactLine entry={entry} file={file} readers={readers} />
  if (entry.kind === 'note') return <NoteLine entry={entry} file={file} readers={readers} />
  return <EventLine entry={entry} file={file} readers={readers} />
}

type LineProps<Kind extends TimelineEntry['kind']> = {
  entry: EntryOf<Kind>
  file: MatchFile
  readers: ReactNode
}

const ContactLine = ({ entry: { moment, on }, file, readers }: LineProps<'contact'>) => {
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
      icon={contactIcons[moment.kind]}
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
    </Line>
  )
}

const NoteLine = ({ entry: { note, on }, file, readers }: LineProps<'note'>) => {
  const t = useTranslations('matches.timeline')
  const show = useNames()
  const withdraw = useWithdrawNote()
  const takeBack = () =>
    withdraw.mutate({ commandId: crypto.randomUUID(), matchId: file.id, noteId: note.id })
  return (
    <Line
      day={shortDay(on)}
      date={on}
      icon={Lock}
      readBy={readers}
      head={t.rich('noteHead', { ...bold, name: show(note.by) })}
    >
      <p>{note.text ?? t('erased')}</p>
      {note.isMine && (
        <Button size="small" look="calm" busy={withdraw.isPending} onClick={takeBack}>
          {t('takeBack')}
        </Button>
      )}
    </Line>
  )
}

const EventLine = ({ entry, file, readers }: LineProps<'event'>) => {
  const t = useTranslations('matches.timeline')
  const show = useNames()
  const names = { volunteer: show(file.volunteer.firstName), family: show(file.family.firstName) }
  const { facts, by, event } = entry
  const number = typeof facts.number === 'number' ? String(facts.number) : ''
  const day = useEventDay(entry)
  const who = () => {
    if (by.kind === 'colleague') return t('by', { name: show(by.name) })
    if (by.kind === 'volunteer') return t('byVolunteer', names)
    return by.kind === 'parent' ? t('byParent', names) : t('bySystem')
  }
  const heard = facts.how === 'phone' || facts.how === 'visit' ? t(`heard.${facts.how}`) : ''
  const declined =
    event === 'decline' && (facts.by === 'volunteer' || facts.by === 'parent')
      ? t(`declinedBy.${facts.by}`, names)
      : ''
  const party = facts.party
  const accepted =
    event === 'acceptAgreement' && (party === 'volunteer' || party === 'family' || party === 'coordinator')
      ? t(`party.${party}`, names)
      : ''
  return (
    <Line
      day={shortDay(entry.on)}
      date={entry.on}
      icon={eventIcons[event] ?? GitCommitHorizontal}
      readBy={readers}
      head={t.rich(`event.${event}`, { ...bold, ...names, number })}
    >
      <p className="text-muted">
        {[day, declined, accepted, [who(), heard].filter(Boolean).join(', ')].filter(Boolean).join(' · ')}
      </p>
    </Line>
  )
}

/** The day that an event is about, when it is another one than the day it was written down. */
const useEventDay = ({ facts }: EntryOf<'event'>): string => {
  const t = useTranslations('matches.timeline')
  const meeting = useTranslations('matches.meeting')
  if (typeof facts.at === 'string') return meeting('at', dayAndTime(facts.at))
  if (typeof facts.until === 'string') return t('until', { day: weekDay(facts.until) })
  const on = facts.heldOn ?? facts.endedOn ?? facts.doneOn
  return typeof on === 'string' ? t('onDay', { day: weekDay(on) }) : ''
}
