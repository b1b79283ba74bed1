import { FileCheck, GitCommitHorizontal, Handshake, Lock, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { MatchEventKind } from '#shared/match-timeline.ts'
import { shortDay, weekDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { ReadBy, TimelineEntry as Line } from '#client/ui/timeline.tsx'
import { ContactLine } from './contact-line.tsx'
import type { MatchFile, TimelineEntry } from './file-types.ts'
import { dayAndTime } from './moment-text.ts'
import { useWithdrawNote } from './use-withdraw-note.ts'

type EntryOf<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: Kind }>

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> }

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
  const heard = facts.how === 'phone' || facts.how === 'visit' ? t(`heard.${facts.how}`) : ''
  const declined =
    event === 'decline' && (facts.by === 'volunteer' || facts.by === 'parent')
      ? t(`declinedBy.${facts.by}`, names)
      : ''
  // Of one of the two the headline says it already.
  const who = by.kind === 'colleague' ? t('by', { name: show(by.name) }) : ''
  const party = facts.party === 'family' ? names.family : names.volunteer
  const details = [day, declined, [who, heard].filter(Boolean).join(', ')].filter(Boolean)
  return (
    <Line
      day={shortDay(entry.on)}
      date={entry.on}
      icon={eventIcons[event] ?? GitCommitHorizontal}
      readBy={readers}
      head={t.rich(`event.${event}`, { ...bold, ...names, number, party })}
    >
      {details.length > 0 && <p className="text-muted">{details.join(' · ')}</p>}
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
