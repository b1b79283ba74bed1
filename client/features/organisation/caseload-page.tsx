import './organisation.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { dayWithYear } from '#client/lib/dates.ts'
import { freshFile } from '#client/lib/fresh.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { type Outputs, useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { useNames } from '#client/ui/names.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { Select } from '#client/ui/select.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { showRequestNumber } from '#shared/intake.ts'
import { HandOverDialog } from './hand-over-dialog.tsx'

type Item = Outputs['overview']['caseload']['now'][number]
export type CaseloadSearch = { van?: string }

const nobody = 'niemand'

const ThingLink = ({ item }: { item: Item }) => {
  const t = useTranslations('organisation.caseload')
  const show = useNames()
  const [first = '', second = ''] = item.names.map(show)
  if (item.kind === 'helpRequest')
    return (
      <Link to="/intake" search={{ vraag: item.id }}>
        {t('request', { name: first, number: showRequestNumber(item.number) })}
      </Link>
    )
  if (item.kind === 'volunteer')
    return (
      <Link to="/vrijwilligers/$volunteerId" params={{ volunteerId: item.id }}>
        {first}
      </Link>
    )
  return (
    <Link to="/matches/$id" params={{ id: item.id }}>
      {t('pair', { volunteer: first, family: second })}
    </Link>
  )
}

const useColumns = (): Column<Item>[] => {
  const t = useTranslations('organisation.caseload')
  const state = (item: Item) => {
    if (item.kind === 'helpRequest') return t(`requestState.${item.status}`)
    return item.kind === 'volunteer' ? t(`volunteerState.${item.status}`) : t(`matchState.${item.status}`)
  }
  return [
    { id: 'who', head: t('who'), cell: (item) => <ThingLink item={item} /> },
    { id: 'kind', head: t('what'), cell: (item) => t(`kind.${item.kind}`) },
    { id: 'state', head: t('state'), cell: state },
    { id: 'since', head: t('since'), cell: ({ since }) => dayWithYear(since) },
  ]
}

type Choosing = { chosen: ReadonlySet<string>; toggle: (id: string, on: boolean) => void }

/** The columns with a box before each name. */
const useChoosingColumns = ({ chosen, toggle }: Choosing): Column<Item>[] => {
  const t = useTranslations('organisation.caseload')
  const [who, ...others] = useColumns()
  const withBox = (item: Item) => (
    <span className="caseload-who">
      <Checkbox isSelected={chosen.has(item.id)} onChange={(on) => toggle(item.id, on)}>
        <span className="only-heard">{t('choose')}</span>
      </Checkbox>
      {who?.cell(item)}
    </span>
  )
  return [{ id: 'choose', head: t('who'), cell: withBox }, ...others]
}

type ListProps = { items: readonly Item[]; chosen: ReadonlySet<string>; onChoose: (ids: Set<string>) => void }

/** The list with a box for each thing, and one for all. */
const ChooseList = ({ items, chosen, onChoose }: ListProps) => {
  const t = useTranslations('organisation.caseload')
  const isAll = items.every(({ id }) => chosen.has(id))
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  const columns = useChoosingColumns({ chosen, toggle })
  return (
    <>
      <Checkbox isSelected={isAll} onChange={(on) => onChoose(new Set(on ? items.map(({ id }) => id) : []))}>
        {t('all', { count: items.length })}
      </Checkbox>
      <DataTable caption={t('caption')} columns={columns} items={items} rowHeight={40} />
    </>
  )
}

const Before = ({ items }: { items: readonly Item[] }) => {
  const t = useTranslations('organisation.caseload')
  const [who, what] = useColumns()
  if (items.length === 0 || who === undefined || what === undefined) return null
  return (
    <section className="caseload-before">
      <h2>{t('before')}</h2>
      <DataTable
        caption={t('before')}
        columns={[
          who,
          what,
          {
            id: 'period',
            head: t('period'),
            cell: ({ since, until }) =>
              t('fromTo', { from: dayWithYear(since), to: until === null ? '' : dayWithYear(until) }),
          },
        ]}
        items={items}
        rowHeight={40}
      />
    </section>
  )
}

type PageProps = { search: CaseloadSearch; onSearch: (search: CaseloadSearch) => void }

/** Wie draagt wat: what somebody carries, since when, and handing some or all of it to a colleague. */
export const CaseloadPage = ({ search, onSearch }: PageProps) => {
  const t = useTranslations('organisation.caseload')
  const api = useTRPC()
  const errorText = useErrorText()
  const me = useQuery(api.accounts.me.queryOptions()).data
  const colleagues = useQuery(api.organisation.colleagues.queryOptions()).data ?? []
  const isLead = me !== undefined && (me.roles.includes('teamLead') || me.roles.includes('projectLead'))
  const whose = search.van ?? me?.id
  const list = useQuery({
    ...api.overview.caseload.queryOptions(
      { colleagueId: whose === nobody ? null : (whose ?? null) },
      { ...freshFile, placeholderData: keepPreviousData },
    ),
    enabled: whose !== undefined,
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isHanding, setHanding] = useState(false)
  const now = list.data?.now ?? []
  const picked = now.filter(({ id }) => chosen.has(id))
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      crumb={<CrumbLink to="/instellingen">{t('crumb')}</CrumbLink>}
      acts={
        <>
          {isLead && (
            <Select
              aria-label={t('whose')}
              value={whose ?? ''}
              options={[
                ...colleagues.map(({ id, name }) => ({ value: id, word: name })),
                { value: nobody, word: t('nobody') },
              ]}
              onChange={(event) => {
                setChosen(new Set())
                onSearch({ van: event.target.value })
              }}
            />
          )}
          {now.length > 0 && (
            <Button look="filled" onClick={() => setHanding(true)}>
              {t('handOver', { count: picked.length })}
            </Button>
          )}
        </>
      }
    >
      <Panes stale={list.isPlaceholderData}>
        <MainPane padded>
          {list.isPending && <Skeleton rows={8} onRetry={() => void list.refetch()} />}
          {list.isError && (
            <ErrorState onRetry={() => void list.refetch()}>{errorText(list.error)}</ErrorState>
          )}
          {list.data && now.length === 0 && (
            <EmptyState title={t(whose === nobody ? 'nobodyEmpty' : 'empty')} />
          )}
          {now.length > 0 && <ChooseList items={now} chosen={chosen} onChoose={setChosen} />}
          {list.data && <Before items={list.data.before} />}
        </MainPane>
      </Panes>
      {isHanding && (
        <HandOverDialog
          items={picked}
          from={whose ?? ''}
          onClose={() => setHanding(false)}
          onDone={() => {
            setHanding(false)
            setChosen(new Set())
          }}
        />
      )}
    </Page>
  )
}
