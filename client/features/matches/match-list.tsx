import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { type ListedStage, listedStages } from '#shared/matches.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Block } from '#client/ui/block-list.tsx'
import { Button } from '#client/ui/button.tsx'
import { FilterPills } from '#client/ui/filter-pills.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { RowList } from '#client/ui/row.tsx'
import { EmptyState, Skeleton } from '#client/ui/states.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import type { MatchRow } from './file-types.ts'
import { MatchListRow } from './match-list-row.tsx'
import './matches.css'

/** What of the list stands in the address. */
export type ListSearch = { van: 'mij' | 'iedereen'; fase?: ListedStage; bladzijde: number }

const stageOf = ({ status }: MatchRow): ListedStage =>
  listedStages.find((stage) => stage === status) ?? 'over'

type ListProps = { search: ListSearch; onSearch: (search: Partial<ListSearch>) => void }

/** Every match by its stage: one's own first, then everybody's. */
export const MatchList = ({ search, onSearch }: ListProps) => {
  const t = useTranslations('matches')
  const api = useTRPC()
  const list = useQuery(
    api.matches.list.queryOptions(
      {
        whose: search.van === 'mij' ? 'mine' : 'all',
        stage: search.fase ?? null,
        programmeId: null,
        page: search.bladzijde,
      },
      { placeholderData: keepPreviousData },
    ),
  )
  const rows = list.data?.rows ?? []
  const { chosen } = useRows(rows.map(({ id }) => id))
  const stages = search.fase === undefined ? listedStages.filter((stage) => stage !== 'over') : [search.fase]
  const blocks = stages
    .map((stage) => ({ stage, rows: rows.filter((row) => stageOf(row) === stage) }))
    .filter((block) => block.rows.length > 0)
  const pill = (id: ListedStage) => ({
    id,
    word: list.data
      ? t('list.count', { word: t(`stage.${id}`), many: String(list.data.counts[id]) })
      : t(`stage.${id}`),
  })
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      acts={
        <FilterPills
          label={t('list.whose')}
          pills={[
            { id: 'mij', word: t('list.mine') },
            { id: 'iedereen', word: t('list.all') },
          ]}
          chosen={search.van}
          onChoose={(van) => onSearch({ van, bladzijde: 1 })}
        />
      }
    >
      <Panes stale={list.isPlaceholderData}>
        <MainPane>
          <div className="match-filter">
            <FilterPills
              label={t('list.filter')}
              pills={[{ id: 'open', word: t('stage.open') }, ...listedStages.map(pill)]}
              chosen={search.fase ?? 'open'}
              onChoose={(id) => onSearch({ fase: id === 'open' ? undefined : id, bladzijde: 1 })}
            />
          </div>
          {list.isPending && <Skeleton rows={8} onRetry={() => void list.refetch()} />}
          {list.isError && <CallFault error={list.error} onRetry={() => void list.refetch()} />}
          {list.data && blocks.length === 0 && <NoMatches search={search} onSearch={onSearch} />}
          {blocks.map((block) => (
            <Block
              key={block.stage}
              name={t(`stage.${block.stage}`)}
              count={list.data?.counts[block.stage] ?? block.rows.length}
            >
              <RowList label={t(`stage.${block.stage}`)}>
                {block.rows.map((row) => (
                  <MatchListRow
                    key={row.id}
                    row={row}
                    chosen={chosen === row.id}
                    showsCarrier={search.van === 'iedereen'}
                  />
                ))}
              </RowList>
            </Block>
          ))}
          {list.data && list.data.pages > 1 && (
            <PageTurner search={search} pages={list.data.pages} onSearch={onSearch} />
          )}
        </MainPane>
      </Panes>
    </Page>
  )
}

const NoMatches = ({ search, onSearch }: ListProps) => {
  const t = useTranslations('matches.list')
  const isFiltered = search.fase !== undefined
  return (
    <EmptyState
      title={t('emptyTitle')}
      act={
        isFiltered ? (
          <Button onClick={() => onSearch({ fase: undefined, bladzijde: 1 })}>{t('clear')}</Button>
        ) : (
          <LinkButton to="/matchen">{t('emptyAct')}</LinkButton>
        )
      }
    >
      {isFiltered ? t('emptyFilter') : t('empty')}
    </EmptyState>
  )
}

const PageTurner = ({ search, pages, onSearch }: ListProps & { pages: number }) => {
  const t = useTranslations('matches.list')
  const page = search.bladzijde
  return (
    <p className="match-pages">
      {page > 1 && <Button onClick={() => onSearch({ bladzijde: page - 1 })}>{t('earlier')}</Button>}
      <span>{t('page', { page: String(page), pages: String(pages) })}</span>
      {page < pages && <Button onClick={() => onSearch({ bladzijde: page + 1 })}>{t('later')}</Button>}
    </p>
  )
}
