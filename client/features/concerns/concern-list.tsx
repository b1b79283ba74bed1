import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ShieldAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { refusalOf } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Block } from '#client/ui/block-list.tsx'
import { FilterPills } from '#client/ui/filter-pills.tsx'
import { MainPane, Page, Panes, SidePane } from '#client/ui/page.tsx'
import { Row, RowLink, RowList } from '#client/ui/row.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { useRows } from '#client/ui/use-rows.ts'
import type { Instant } from '#shared/dates.ts'
import type { ConcernRow, ListPart } from './concern-types.ts'
import './concerns.css'
import { Oversight } from './oversight.tsx'
import { SafetyNumbers } from './safety-numbers.tsx'
import { useConcernWords } from './use-concern-words.ts'
import { useNow } from './use-now.ts'

const sidePane = { wide: 300, narrow: 276 }
const wholeVisit = { staleTime: Infinity }

type ListProps = { part: ListPart; onPart: (part: ListPart) => void }

/** The register: what is open, what was closed, and for who oversees whether it was done as agreed. */
export const ConcernList = ({ part, onPart }: ListProps) => {
  const t = useTranslations('concerns')
  const api = useTRPC()
  const me = useQuery(api.accounts.me.queryOptions(undefined, wholeVisit)).data
  const oversees = me?.roles.some((role) => role === 'projectLead' || role === 'safeguardingLead') ?? false
  const pills = [
    { id: 'open' as const, word: t('open') },
    { id: 'afgesloten' as const, word: t('closed') },
    ...(oversees ? [{ id: 'toezicht' as const, word: t('oversight') }] : []),
  ]
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      acts={<FilterPills label={t('which')} pills={pills} chosen={part} onChoose={onPart} />}
    >
      <Panes end={sidePane}>
        <MainPane>{part === 'toezicht' ? <Oversight /> : <Register key={part} part={part} />}</MainPane>
        <SidePane label={t('numbers.title')}>
          <SafetyNumbers />
          <p className="concern-aside text-small text-muted">{t('whoSees')}</p>
        </SidePane>
      </Panes>
    </Page>
  )
}

const Register = ({ part }: { part: 'open' | 'afgesloten' }) => {
  const t = useTranslations('concerns')
  const api = useTRPC()
  const which = part === 'open' ? 'open' : 'closed'
  const list = useQuery(
    api.concerns.list.queryOptions(
      { which },
      { placeholderData: keepPreviousData, refetchInterval: which === 'open' ? 60_000 : false },
    ),
  )
  const rows = list.data?.rows ?? []
  const { chosen } = useRows(rows.map(({ id }) => id))
  if (list.isPending) return <Skeleton rows={4} onRetry={() => void list.refetch()} />
  if (refusalOf(list.error)?.code === 'notAllowed') return <EmptyState title={t('notYours')} />
  if (list.data === undefined) return <ErrorState onRetry={() => void list.refetch()} />
  if (rows.length === 0)
    return (
      <EmptyState title={t(which === 'open' ? 'empty' : 'emptyClosed')}>
        {which === 'open' && t('emptyText')}
      </EmptyState>
    )
  return (
    <Block name={t(which === 'open' ? 'open' : 'closed')} count={rows.length} safety={which === 'open'}>
      <RowList label={t(which === 'open' ? 'openLabel' : 'closedLabel')}>
        {rows.map((row) => (
          <Line key={row.id} row={row} asked={list.data.now} chosen={chosen === row.id} />
        ))}
      </RowList>
    </Block>
  )
}

const Line = ({ row, asked, chosen }: { row: ConcernRow; asked: Instant; chosen: boolean }) => {
  const t = useTranslations('concerns')
  const words = useConcernWords()
  const clock = words.clock(row, useNow(asked))
  return (
    <Row
      id={row.id}
      icon={ShieldAlert}
      tall
      chosen={chosen}
      who={
        <RowLink to="/signalen/$id" params={{ id: row.id }}>
          {words.pair(row.volunteerFirstName, row.parentFirstName)}
        </RowLink>
      }
      what={`${t(`what.${row.what}`)}. ${words.told(row, row.volunteerFirstName)}`}
      note={`${t(`grade.${row.grade}`)}, ${t(`state.${row.status}`)}`}
      due={clock?.words ?? (row.decision === null ? undefined : t(`decision.${row.decision}`))}
      dueTone={clock === null ? 'plain' : clock.late ? 'late' : 'now'}
    />
  )
}
