import { HeartHandshake } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { LinkButton } from '#client/ui/link-button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { MainPane, Page, Panes, SidePane } from '#client/ui/page.tsx'
import { Row, RowLink, RowList } from '#client/ui/row.tsx'
import { EmptyState } from '#client/ui/states.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import type { Queue } from './matching-data.ts'
import { QueueHead } from './queue-head.tsx'
import { weeksSince } from './use-factor-words.ts'
import { joined } from './use-match-words.ts'
import { WaitingVolunteers } from './waiting-volunteers.tsx'
import { WeekLink } from './week-link.tsx'

const FamilyRow = ({ request, chosen }: { request: Queue['requests'][number]; chosen: boolean }) => {
  const t = useTranslations('matching.queue')
  const v = useTranslations('vocabulary')
  const show = useNames()
  const { id, firstName, postcode4, district, kinds, waitingSince, proposals } = request
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
      act={
        <span className="text-muted text-small">
          {proposals === 0 ? t('never') : t('proposed', { count: proposals })}
        </span>
      }
      due={t('weeks', { weeks: weeksSince(waitingSince, todayHere()) })}
    />
  )
}

/** Both queues side by side: families that wait, and volunteers that wait. */
export const QueuePage = ({ queue }: { queue: Queue }) => {
  const t = useTranslations('matching')
  const q = useTranslations('matching.queue')
  const { requests, volunteers } = queue
  const rows = useRows([...requests.map(({ id }) => id), ...volunteers.map(({ id }) => id)])
  const never = requests.filter(({ proposals }) => proposals === 0).length
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      sub={t('searching', { count: requests.length })}
      acts={<WeekLink />}
    >
      <Panes end={{ wide: 400, narrow: 336 }}>
        <MainPane>
          <QueueHead
            name={q('families')}
            count={requests.length}
            note={requests.length === 0 ? undefined : q('familiesNever', { count: never })}
          />
          {requests.length === 0 ? (
            <EmptyState title={q('emptyTitle')} act={<LinkButton to="/intake">{q('toIntake')}</LinkButton>}>
              {q('emptyText')}
            </EmptyState>
          ) : (
            <div className="matching-queue">
              <RowList label={q('families')}>
                {requests.map((request) => (
                  <FamilyRow key={request.id} request={request} chosen={rows.chosen === request.id} />
                ))}
              </RowList>
            </div>
          )}
        </MainPane>
        <SidePane label={q('volunteers')}>
          <WaitingVolunteers volunteers={volunteers} chosen={rows.chosen} />
        </SidePane>
      </Panes>
    </Page>
  )
}
