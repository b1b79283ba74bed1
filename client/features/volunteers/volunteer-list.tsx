import './volunteers.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { LinkButton } from '#client/ui/link-button.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { RowList } from '#client/ui/row.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import { volunteersPerPage } from '#shared/volunteer-list.ts'
import type { VolunteerList as Found } from './file-types.ts'
import { isFiltered, listInputOf, type ListSearch } from './list-search.ts'
import { StageLinks, VolunteerFilters } from './volunteer-filters.tsx'
import { VolunteerRow } from './volunteer-row.tsx'

const Rows = ({ found: { rows, total }, address }: { found: Found; address: ListSearch }) => {
  const t = useTranslations('volunteers')
  const today = todayHere()
  const { chosen } = useRows(rows.map(({ id }) => id))
  const page = address.pagina ?? 1
  const left = total - page * volunteersPerPage
  const toPage = (pagina: number) => ({ ...address, pagina: pagina === 1 ? undefined : pagina })
  return (
    <>
      <RowList label={t('list.label')}>
        {rows.map((volunteer) => (
          <VolunteerRow
            key={volunteer.id}
            volunteer={volunteer}
            today={today}
            chosen={volunteer.id === chosen}
          />
        ))}
      </RowList>
      {(page > 1 || left > 0) && (
        <nav className="acts volunteer-pages">
          {page > 1 && (
            <LinkButton to="/vrijwilligers" search={toPage(page - 1)} size="small">
              {t('list.previousPage', { count: String(volunteersPerPage) })}
            </LinkButton>
          )}
          {left > 0 && (
            <LinkButton to="/vrijwilligers" search={toPage(page + 1)} size="small">
              {t('list.page', { count: String(Math.min(left, volunteersPerPage)) })}
            </LinkButton>
          )}
        </nav>
      )}
    </>
  )
}

const Nobody = ({ filtered }: { filtered: boolean }) => {
  const t = useTranslations('volunteers')
  return filtered ? (
    <EmptyState
      title={t('empty.noneTitle')}
      act={<LinkButton to="/vrijwilligers">{t('filter.clear')}</LinkButton>}
    >
      {t('empty.noneText')}
    </EmptyState>
  ) : (
    <EmptyState title={t('empty.title')} act={<LinkButton to="/vrijwilligers/nieuw">{t('new')}</LinkButton>}>
      {t('empty.text')}
    </EmptyState>
  )
}

/** Vrijwilligers: who is there, where everybody stands, who has room. */
export const VolunteerList = ({ address }: { address: ListSearch }) => {
  const t = useTranslations('volunteers')
  const api = useTRPC()
  const errorText = useErrorText()
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search)
  const list = useQuery(
    api.overview.volunteers.queryOptions(listInputOf(address, asked), { placeholderData: keepPreviousData }),
  )
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      sub={list.data && t('sub', { total: list.data.total })}
      acts={
        <>
          <LinkButton to="/vrijwilligers/werving">{t('funnel')}</LinkButton>
          <LinkButton to="/vrijwilligers/nieuw" look="filled">
            {t('new')}
          </LinkButton>
        </>
      }
    >
      <Panes stale={list.isPlaceholderData}>
        <MainPane>
          <StageLinks address={address} counts={list.data?.counts ?? {}} />
          <VolunteerFilters address={address} search={search} onSearch={setSearch} />
          <div className="volunteer-rows">
            {list.isPending && <Skeleton rows={8} onRetry={() => void list.refetch()} />}
            {list.isError && (
              <ErrorState onRetry={() => void list.refetch()}>{errorText(list.error)}</ErrorState>
            )}
            {list.data && list.data.rows.length === 0 && (
              <Nobody filtered={isFiltered(address) || address.fase !== undefined || search !== ''} />
            )}
            {list.data && list.data.rows.length > 0 && <Rows found={list.data} address={address} />}
          </div>
        </MainPane>
      </Panes>
    </Page>
  )
}
