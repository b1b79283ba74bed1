import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { QueueLink } from '#client/ui/queue.tsx'
import type { Queue } from './matching-data.ts'
import { QueueHead } from './queue-head.tsx'
import { weeksSince } from './use-factor-words.ts'

/** The other queue: who is ready to help and waits, and who was never asked. */
export const WaitingVolunteers = ({
  volunteers,
  chosen,
}: {
  volunteers: Queue['volunteers']
  chosen: string | undefined
}) => {
  const t = useTranslations('matching.queue')
  const show = useNames()
  const never = volunteers.filter(({ proposals }) => proposals === 0).length
  return (
    <>
      <QueueHead
        name={t('volunteers')}
        count={volunteers.length}
        note={volunteers.length === 0 ? t('noVolunteers') : t('volunteersNever', { count: never })}
      />
      <ul aria-label={t('volunteers')}>
        {volunteers.map(({ id, firstName, postcode4, proposals, room, waitingSince }) => (
          <li key={id} data-row-id={id} data-chosen={chosen === id ? '' : undefined}>
            <QueueLink
              to="/vrijwilligers/$volunteerId"
              params={{ volunteerId: id }}
              data-row-open
              name={show(firstName)}
              due={t('weeks', { weeks: weeksSince(waitingSince, todayHere()) })}
              what={[postcode4 ?? t('noPlace'), t('room', { count: room })].join(', ')}
              where={proposals === 0 ? t('neverAsked') : t('asked', { count: proposals })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
