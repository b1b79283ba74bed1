import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { shortDay, weekDay } from '#client/lib/dates.ts'
import { timeOfDayIn } from './day-words.ts'
import { useNames } from '#client/ui/names.tsx'
import { Row, RowLink } from '#client/ui/row.tsx'
import type { LocalDate } from '#shared/dates.ts'
import { stageIcons } from './stage-tag.tsx'
import type { ListedVolunteer } from './file-types.ts'

type Told = { what: string; due?: string; late?: boolean }

const useTold = (today: LocalDate) => {
  const t = useTranslations('volunteers')
  const missing = ({ openGates }: ListedVolunteer) =>
    openGates.length === 0
      ? t('list.nothingMissing')
      : t('list.missing', { gates: openGates.map((gate) => t(`gate.${gate}`)).join(', ') })
  const away = (one: ListedVolunteer): string | undefined => {
    if (one.notNow === 'resting' && one.restUntil)
      return t('list.restUntil', { day: shortDay(one.restUntil) })
    if (one.notNow === 'notYet' && one.availableFrom)
      return t('list.availableFrom', { day: shortDay(one.availableFrom) })
    return undefined
  }
  const available = (one: ListedVolunteer): Told => ({
    what: [
      one.district,
      one.hours === null ? undefined : t('list.hours', { hours: inWords(one.hours) }),
      away(one),
    ]
      .filter(Boolean)
      .join(', '),
    due: one.renewOn === null ? undefined : t('list.renew', { day: shortDay(one.renewOn) }),
  })
  return (one: ListedVolunteer): Told => {
    switch (one.stage) {
      case 'applied':
        return one.firstContactOn === null
          ? {
              what: t('list.appliedOn', { day: shortDay(one.appliedOn) }),
              due: t('list.callBefore', { day: weekDay(one.contactBy) }),
              late: one.contactBy < today,
            }
          : { what: t('list.spoken') }
      case 'interview':
        if (one.talkAt !== null && one.talkAt.slice(0, 10) < today)
          return { what: t('list.talkNotNoted', { day: shortDay(one.talkAt.slice(0, 10)) }) }
        if (one.talkAt !== null)
          return {
            what: t('list.talkOn', { day: weekDay(one.talkAt.slice(0, 10)), time: timeOfDayIn(one.talkAt) }),
          }
        return { what: one.talkHeld ? t('list.talkHeld') : t('list.planTalk') }
      case 'screening':
      case 'training':
        return { what: missing(one) }
      case 'available':
        return available(one)
      case 'paused':
        return {
          what:
            one.pausedUntil === null
              ? t('list.pausedOpen')
              : t('list.pausedUntil', { day: shortDay(one.pausedUntil) }),
        }
      case 'left':
        return { what: one.leftOn === null ? '' : t('list.leftOn', { day: shortDay(one.leftOn) }) }
    }
  }
}

/** One volunteer in the list: who, where she stands, what counts now, load against what she wants. */
export const VolunteerRow = ({
  volunteer,
  today,
  chosen,
}: {
  volunteer: ListedVolunteer
  today: LocalDate
  chosen: boolean
}) => {
  const t = useTranslations('volunteers')
  const show = useNames()
  const { what, due, late } = useTold(today)(volunteer)
  const { openMatches, capacity, stage } = volunteer
  const tellsLoad = stage === 'available' || stage === 'paused' || openMatches > 0
  return (
    <Row
      id={volunteer.id}
      icon={stageIcons[stage]}
      who={
        <RowLink to="/vrijwilligers/$volunteerId" params={{ volunteerId: volunteer.id }}>
          {`${show(volunteer.firstName)} ${show(volunteer.lastName)}`.trim()}
        </RowLink>
      }
      what={what}
      due={due}
      dueTone={late ? 'late' : 'plain'}
      act={
        tellsLoad && (
          <span className="volunteer-load" data-room={volunteer.room > 0 ? '' : undefined}>
            {t('list.load', { open: String(openMatches), capacity })}
          </span>
        )
      }
      chosen={chosen}
    />
  )
}
