import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { longDay, timeOfDay, todayHere } from '#client/lib/dates.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useMayAct } from '#client/lib/use-may-act.ts'
import { LinkButton } from '#client/ui/link-button.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { Select } from '#client/ui/select.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { useRows } from '#client/ui/use-rows.ts'
import './overview.css'
import { TodayBlocks } from './today-blocks.tsx'
import { type TodaySearch, todayInputOf } from './today-data.ts'
import { TodayEmpty } from './today-empty.tsx'
import { News, Summary } from './today-lede.tsx'
import { TodaySide } from './today-side.tsx'
import { useBadges } from './use-badges.ts'
import { useTodayActs } from './use-today-acts.ts'

const LaterDialog = lazy(async () => ({ default: (await import('./later-dialog.tsx')).LaterDialog }))
const MailDialog = lazy(async () => ({ default: (await import('./mail-dialog.tsx')).MailDialog }))
const CallDialog = lazy(async () => ({ default: (await import('./call-dialog.tsx')).CallDialog }))

/** The list and the counts, asked for at the same time, tell the same: milliseconds between the two. */
const sameMoment = 5000
const sidePane = { wide: 276, narrow: 252 }

type TodayPageProps = { search: TodaySearch; onSearch: (search: TodaySearch) => void }

/** Whose work, and in which wijk: both stand in the address. */
const Filters = ({ search, onSearch }: TodayPageProps) => {
  const t = useTranslations('overview')
  const api = useTRPC()
  const districts = useQuery(api.organisation.districts.queryOptions()).data ?? []
  return (
    <>
      <Select
        aria-label={t('scope.label')}
        value={search.wie ?? ''}
        options={[
          { value: '', word: t('scope.mine') },
          { value: 'iedereen', word: t('scope.all') },
        ]}
        onChange={(event) => {
          const { wie: _, ...others } = search
          onSearch(event.target.value === '' ? others : { ...others, wie: 'iedereen' })
        }}
      />
      {districts.length > 0 && (
        <Select
          aria-label={t('district.label')}
          value={search.wijk ?? ''}
          options={[
            { value: '', word: t('district.all') },
            ...districts.map(({ id, name }) => ({ value: id, word: name })),
          ]}
          onChange={(event) => {
            const { wijk: _, ...others } = search
            onSearch(event.target.value === '' ? others : { ...others, wijk: event.target.value })
          }}
        />
      )}
    </>
  )
}

/** Vandaag: everything that asks for an act, in order of risk, each with that one act. */
export const TodayPage = ({ search, onSearch }: TodayPageProps) => {
  const t = useTranslations('overview')
  const api = useTRPC()
  const errorText = useErrorText()
  const list = useQuery(
    api.overview.today.queryOptions(todayInputOf(search), { placeholderData: keepPreviousData }),
  )
  const leaving = useRef<(dueKey: string) => void>(undefined)
  const data = list.data
  const acts = useTodayActs(data?.asOf, (dueKey) => leaving.current?.(dueKey))
  const blocks = (data?.blocks ?? []).flatMap((block) => {
    const rows = block.rows.filter(({ dueKey }) => !acts.isGone(dueKey))
    const gone = block.rows.length - rows.length
    return block.count - gone > 0 ? [{ ...block, rows, count: block.count - gone }] : []
  })
  const rows = blocks.flatMap((block) => block.rows)
  const mayAct = useMayAct()
  const { chosen, leave } = useRows(rows.map(({ dueKey }) => dueKey))
  useEffect(() => {
    leaving.current = leave
  })
  const row = rows.find(({ dueKey }) => dueKey === chosen)
  useKeys([
    ...(mayAct ? [{ keys: ['b'], label: t('keys.call'), run: () => row && acts.call(row) }] : []),
    { keys: ['h'], label: t('keys.later'), run: () => row && row.kind !== 'concern' && acts.later(row) },
  ])

  // The list tells about people, so it is not read again every minute: only when its count has changed.
  const { today: badge, countedAt } = useBadges()
  const { refetch, dataUpdatedAt, isFetching } = list
  const seen = useRef<number>(undefined)
  useEffect(() => {
    if (countedAt === 0) return
    const isNews = seen.current !== undefined && seen.current !== badge.count
    seen.current = badge.count
    if (isNews && !isFetching && dataUpdatedAt + sameMoment < countedAt) void refetch()
  }, [badge.count, countedAt, dataUpdatedAt, isFetching, refetch])

  const isRefused = refusalOf(list.error)?.code === 'notAllowed'
  const count = blocks.reduce((sum, block) => sum + block.count, 0)
  const gone = data === undefined ? 0 : data.count - count
  const lateGone = (data?.blocks ?? [])
    .flatMap((block) => block.rows)
    .filter(({ dueKey, standing }) => standing === 'late' && acts.isGone(dueKey)).length
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      sub={longDay(data?.today ?? todayHere())}
      acts={!isRefused && <Filters search={search} onSearch={onSearch} />}
      status={data && t('asOf', { time: timeOfDay(data.asOf) })}
    >
      <Panes {...(data === undefined ? {} : { end: sidePane })} stale={list.isPlaceholderData}>
        <MainPane>
          {isRefused && (
            <EmptyState
              title={t('empty.notYours')}
              act={<LinkButton to="/instellingen">{t('empty.toSettings')}</LinkButton>}
            >
              {t('empty.whoGives')}
            </EmptyState>
          )}
          {list.isError && !isRefused && (
            <ErrorState onRetry={() => void refetch()}>{errorText(list.error)}</ErrorState>
          )}
          {list.isPending && <Skeleton rows={12} onRetry={() => void refetch()} />}
          {data && (
            <>
              {count > 0 && <Summary count={count} late={data.late - lateGone} />}
              {data.news && <News news={data.news} today={data.today} />}
              {count === 0 && (
                <TodayEmpty
                  data={{ ...data, putAway: data.putAway + gone }}
                  isFiltered={search.wijk !== undefined}
                />
              )}
              <TodayBlocks blocks={blocks} today={data.today} search={search} chosen={chosen} acts={acts} />
            </>
          )}
        </MainPane>
        {data && <TodaySide data={data} isAll={search.wie === 'iedereen'} onUndo={acts.undo} />}
      </Panes>
      <Suspense>
        {acts.open?.what === 'later' && (
          <LaterDialog
            row={acts.open.row}
            today={data?.today ?? todayHere()}
            onClose={acts.close}
            onPut={(until) => acts.open && acts.put(acts.open.row, until)}
          />
        )}
        {acts.mailed.length > 0 && (
          <MailDialog
            rows={acts.mailed}
            busy={acts.isSending}
            onClose={() => acts.readMail([])}
            onSend={() => acts.sendMails(acts.mailed)}
          />
        )}
        {acts.open?.what === 'call' && (
          <CallDialog
            row={acts.open.row}
            onClose={acts.close}
            onDone={(said, leaves, takeBack) =>
              acts.open && acts.called(acts.open.row, said, leaves, takeBack)
            }
          />
        )}
      </Suspense>
    </Page>
  )
}
