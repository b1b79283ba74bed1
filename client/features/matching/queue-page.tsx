import { HeartHandshake, UserRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Block } from '#client/ui/block-list.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { Row, RowLink, RowList } from '#client/ui/row.tsx'
import { EmptyState } from '#client/ui/states.tsx'
import { todayHere } from '#client/lib/dates.ts'
import { useRows } from '#client/ui/use-rows.ts'
import type { Queue } from './matching-data.ts'
import { weeksSince } from './use-factor-words.ts'
import { joined } from './use-match-words.ts'

const FamilyRow = ({ request, chosen }: { request: Queue['requests'][number]; chosen: boolean }) => {
  const t = useTranslations('matching.queue')
  const v = useTranslations('vocabulary')
  const show = useNames()
  const { id, firstName, postcode4, district, kinds, waitingSince } = request
  const name = firstName === null ? t('anonymous') : show(firstName)
  const where =
    postcode4 === null ? t('noPlace') : t('place', { postcode: postcode4, district: district ?? '' })
  return (
    <Row
      id={id}
      icon={HeartHandshake}
      chosen={chosen}
      who={
        firstName === null ? (
          name
        ) : (
          <RowLink to="/matchen" search={{ vraag: id }}>
            {name}
          </RowLink>
        )
      }
      what={[
        where.trim(),
        kinds.length > 0 ? joined(kinds.map((kind) => v(`kind.${kind}`))) : '',
        firstName === null ? t('other') : '',
      ]
        .filter((text) => text !== '')
        .join(', ')}
      due={t('weeks', { weeks: weeksSince(waitingSince, todayHere()) })}
    />
  )
}

const VolunteerRow = ({ volunteer, chosen }: { volunteer: Queue['volunteers'][number]; chosen: boolean }) => {
  const t = useTranslations('matching.queue')
  const show = useNames()
  const { id, firstName, postcode4, proposals, room, waitingSince } = volunteer
  return (
    <Row
      id={id}
      icon={UserRound}
      chosen={chosen}
      who={
        <RowLink to="/vrijwilligers/$volunteerId" params={{ volunteerId: id }}>
          {show(firstName)}
        </RowLink>
      }
      what={[postcode4 ?? t('noPlace'), t('room', { count: room }), t('asked', { count: proposals })].join(
        ', ',
      )}
      due={t('weeks', { weeks: weeksSince(waitingSince, todayHere()) })}
    />
  )
}

/** Both queues side by side in one list: families that wait, and volunteers that wait. */
export const QueuePage = ({ queue }: { queue: Queue }) => {
  const t = useTranslations('matching')
  const q = useTranslations('matching.queue')
  const { requests, volunteers } = queue
  const rows = useRows([...requests.map(({ id }) => id), ...volunteers.map(({ id }) => id)])
  return (
    <Page title={t('title')} tab={t('tab')} sub={t('searching', { count: requests.length })}>
      <Panes>
        <MainPane>
          <Block name={q('families')} count={requests.length} rule={q('familiesRule')}>
            {requests.length === 0 ? (
              <EmptyState title={q('emptyTitle')} act={<LinkButton to="/intake">{q('toIntake')}</LinkButton>}>
                {q('emptyText')}
              </EmptyState>
            ) : (
              <RowList label={q('families')}>
                {requests.map((request) => (
                  <FamilyRow key={request.id} request={request} chosen={rows.chosen === request.id} />
                ))}
              </RowList>
            )}
          </Block>
          <Block name={q('volunteers')} count={volunteers.length} rule={q('volunteersRule')}>
            {volunteers.length === 0 ? (
              <p className="block-more text-muted">{q('noVolunteers')}</p>
            ) : (
              <RowList label={q('volunteers')}>
                {volunteers.map((volunteer) => (
                  <VolunteerRow
                    key={volunteer.id}
                    volunteer={volunteer}
                    chosen={rows.chosen === volunteer.id}
                  />
                ))}
              </RowList>
            )}
          </Block>
        </MainPane>
      </Panes>
    </Page>
  )
}
