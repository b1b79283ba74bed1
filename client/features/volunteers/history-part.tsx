import {
  CalendarCheck,
  DoorOpen,
  type LucideIcon,
  Pause,
  PencilLine,
  Phone,
  ShieldCheck,
  UserPlus,
} from 'lucide-react'
import { useTranslations } from 'use-intl'
import { shortDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { ReadBy, Timeline, TimelineEntry } from '#client/ui/timeline.tsx'
import { localDateOf } from '#shared/dates.ts'
import { volunteers as words } from '#shared/messages/nl/volunteers.ts'
import { type VolunteerFact, volunteerFacts } from '#shared/volunteers.ts'
import type { VolunteerFile } from './file-types.ts'

type Told = keyof typeof words.history
const isTold = (name: string): name is Told => Object.hasOwn(words.history, name)

const icons: Partial<Record<Told, LucideIcon>> = {
  applied: UserPlus,
  entered: UserPlus,
  contacted: Phone,
  interviewPlanned: CalendarCheck,
  interviewHeld: CalendarCheck,
  certificateAsked: ShieldCheck,
  certificateSeen: ShieldCheck,
  paused: Pause,
  left: DoorOpen,
}

/** Everything that happened to this file, newest first: what, by whom, when. */
export const HistoryPart = ({ file }: { file: VolunteerFile }) => {
  const t = useTranslations('volunteers')
  const show = useNames()
  const groupsOf = (facts: VolunteerFile['history'][number]['facts']) => {
    const named = String(facts.groups ?? '').split(' ')
    return volunteerFacts
      .filter((fact: VolunteerFact) => named.includes(fact))
      .map((fact) => t(`fact.${fact}`))
      .join(', ')
  }
  return (
    <section className="volunteer-part">
      <Timeline label={t('file.history')}>
        {file.history.map((event) => {
          const day = localDateOf(event.at)
          const name = event.kind.split('.')[1] ?? ''
          const kind = isTold(name) ? name : 'other'
          const groups = groupsOf(event.facts)
          return (
            <TimelineEntry
              key={event.id}
              day={shortDay(day)}
              date={day}
              icon={icons[kind] ?? PencilLine}
              head={<b>{t(`history.${kind}`)}</b>}
              readBy={<ReadBy>{t('file.readByBoth')}</ReadBy>}
            >
              {groups !== '' && <p>{groups}</p>}
              <p className="text-small text-muted">
                {event.by === null ? t('bySelf') : t('by', { name: show(event.by) })}
              </p>
            </TimelineEntry>
          )
        })}
      </Timeline>
    </section>
  )
}
