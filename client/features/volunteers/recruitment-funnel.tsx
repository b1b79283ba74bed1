import './volunteers.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { DateField } from '#client/ui/text-field.tsx'
import { type FunnelInput, funnelSteps } from '#shared/volunteer-list.ts'
import type { Funnel } from './file-types.ts'
import type { ListSearch } from './list-search.ts'

type Period = FunnelInput
type Source = Funnel['bySource'][number]

const listOf = (period: Period, kwam: ListSearch['kwam'], via?: ListSearch['via']): ListSearch => ({
  van: period.from,
  tot: period.until,
  programma: period.programmeId ?? undefined,
  kwam,
  via,
})

const Bars = ({ funnel, period }: { funnel: Funnel; period: Period }) => {
  const t = useTranslations('volunteers.way')
  const most = Math.max(1, funnel.whole.steps.applied ?? 0)
  return (
    <ul className="funnel-bars plain-links" aria-label={t('chart')}>
      {funnelSteps.map((step) => {
        const count = funnel.whole.steps[step] ?? 0
        return (
          <li key={step} className="funnel-bar">
            <span>{t(`step.${step}`)}</span>
            <span className="funnel-track" aria-hidden>
              <i style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <Link to="/vrijwilligers" search={listOf(period, step)}>
              {count}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

type Row = { id: string; source: Source['source'] | undefined; steps: Source['steps']; left: number }

const SourceName = ({ source }: Pick<Row, 'source'>) => {
  const t = useTranslations('volunteers')
  return source === undefined ? t('way.all') : t(`source.${source}`)
}

/** A count that opens its list. */
const CountLink = ({ count, search }: { count: number | undefined; search: ListSearch }) => (
  <Link to="/vrijwilligers" search={search}>
    {count ?? 0}
  </Link>
)

const cellsOf = (period: Period) => ({
  source: (row: Row) => <SourceName source={row.source} />,
  step: (step: (typeof funnelSteps)[number]) => (row: Row) => (
    <CountLink count={row.steps[step]} search={listOf(period, step, row.source)} />
  ),
  left: (row: Row) => (
    <CountLink count={row.left} search={{ ...listOf(period, undefined, row.source), fase: 'left' }} />
  ),
})

const PerSource = ({ funnel, period }: { funnel: Funnel; period: Period }) => {
  const t = useTranslations('volunteers')
  const all = { id: 'all', source: undefined, ...funnel.whole }
  const rows = [...funnel.bySource.map((row) => ({ id: row.source, ...row })), all]
  const cells = cellsOf(period)
  const columns: Column<Row>[] = [
    { id: 'source', head: t('way.source'), cell: cells.source },
    ...funnelSteps.map((step): Column<Row> => ({
      id: step,
      head: t(`way.step.${step}`),
      align: 'end',
      cell: cells.step(step),
    })),
    { id: 'left', head: t('way.left'), align: 'end', cell: cells.left },
  ]
  return <DataTable caption={t('way.table')} columns={columns} items={rows} rowHeight={40} />
}

/** How far applicants of a period came, with the answer first, then the picture, then the table. */
export const RecruitmentFunnel = ({ period }: { period: Period }) => {
  const t = useTranslations('volunteers.way')
  const title = useTranslations('volunteers')('title')
  const errorText = useErrorText()
  const api = useTRPC()
  const navigate = useNavigate()
  const programmes = useQuery(api.organisation.programmes.queryOptions()).data ?? []
  const funnel = useQuery(api.overview.funnel.queryOptions(period, { placeholderData: keepPreviousData }))
  const set = (changed: { van?: string; tot?: string; programma?: string }) =>
    void navigate({
      to: '/vrijwilligers/werving',
      search: { van: period.from, tot: period.until, programma: period.programmeId ?? undefined, ...changed },
    })
  const applied = funnel.data?.whole.steps.applied ?? 0
  const available = funnel.data?.whole.steps.available ?? 0
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      sub={t('sub')}
      crumb={<CrumbLink to="/vrijwilligers">{title}</CrumbLink>}
    >
      <Panes stale={funnel.isPlaceholderData}>
        <MainPane padded>
          <div className="volunteer-pair funnel-period">
            <DateField
              label={t('from')}
              value={period.from}
              max={period.until}
              onChange={(event) => event.target.value && set({ van: event.target.value })}
            />
            <DateField
              label={t('until')}
              value={period.until}
              min={period.from}
              onChange={(event) => event.target.value && set({ tot: event.target.value })}
            />
            {programmes.length > 1 && (
              <SelectField
                label={t('programme')}
                value={period.programmeId ?? ''}
                onChange={(event) => set({ programma: event.target.value || undefined })}
                options={[
                  { value: '', word: t('all') },
                  ...programmes.map(({ id, name }) => ({ value: id, word: name })),
                ]}
              />
            )}
          </div>
          {funnel.isPending && <Skeleton rows={5} onRetry={() => void funnel.refetch()} />}
          {funnel.isError && (
            <ErrorState onRetry={() => void funnel.refetch()}>{errorText(funnel.error)}</ErrorState>
          )}
          {funnel.data && applied === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
          {funnel.data && applied > 0 && (
            <>
              <h2 className="text-title">{t('answer', { available, applied })}</h2>
              {funnel.data.medianDaysToAvailable !== null && (
                <p>{t('days', { days: funnel.data.medianDaysToAvailable })}</p>
              )}
              <Bars funnel={funnel.data} period={period} />
              <div className="plain-links">
                <PerSource funnel={funnel.data} period={period} />
              </div>
              <p className="text-small text-muted">{t('meaning')}</p>
            </>
          )}
        </MainPane>
      </Panes>
    </Page>
  )
}
