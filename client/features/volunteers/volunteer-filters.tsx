import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#client/lib/trpc.ts'
import { shortDay } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Select } from '#client/ui/select.tsx'
import { TabLink, TabLinks } from '#client/ui/tabs.tsx'
import { volunteerStages } from '#shared/volunteers.ts'
import { isFiltered, type ListSearch, readListSearch } from './list-search.ts'

/** The stages as links, each with its count under the other filters. */
export const StageLinks = ({ address, counts }: { address: ListSearch; counts: Record<string, number> }) => {
  const t = useTranslations('volunteers')
  const link = (fase: ListSearch['fase']) => ({ ...address, fase, pagina: undefined })
  return (
    <TabLinks label={t('stages')}>
      <TabLink
        to="/vrijwilligers"
        search={link(undefined)}
        activeOptions={{ exact: true, includeSearch: false }}
        aria-current={address.fase === undefined ? 'page' : undefined}
        activeProps={{ 'aria-current': address.fase === undefined ? 'page' : undefined }}
      >
        {t('everybody')}
      </TabLink>
      {volunteerStages.map((stage) => (
        <TabLink
          key={stage}
          to="/vrijwilligers"
          search={link(stage)}
          activeProps={{ 'aria-current': address.fase === stage ? 'page' : undefined }}
          count={counts[stage] ?? 0}
        >
          {t(`stage.${stage}`)}
        </TabLink>
      ))}
    </TabLinks>
  )
}

type FilterProps = {
  address: ListSearch
  search: string
  onSearch: (search: string) => void
}

/** Programme, wijk, room, own caseload and name. The name stays out of the address. */
export const VolunteerFilters = ({ address, search, onSearch }: FilterProps) => {
  const t = useTranslations('volunteers')
  const api = useTRPC()
  const navigate = useNavigate()
  const programmes = useQuery(api.organisation.programmes.queryOptions()).data ?? []
  const districts = useQuery(api.organisation.districts.queryOptions()).data ?? []
  const set = (changed: Record<string, string | true | undefined>) =>
    void navigate({
      to: '/vrijwilligers',
      search: readListSearch({ ...address, pagina: undefined, ...changed }),
    })
  const chosen = (event: { target: { value: string } }) => event.target.value || undefined
  return (
    <search className="volunteer-filters">
      <label className="volunteer-search">
        {t('filter.search')}
        <input
          className="input"
          type="search"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      {programmes.length > 1 && (
        <Select
          size="small"
          aria-label={t('filter.programme')}
          value={address.programma ?? ''}
          onChange={(event) => set({ programma: chosen(event) })}
          options={[
            { value: '', word: t('filter.allProgrammes') },
            ...programmes.map(({ id, name }) => ({ value: id, word: name })),
          ]}
        />
      )}
      {districts.length > 0 && (
        <Select
          size="small"
          aria-label={t('filter.district')}
          value={address.wijk ?? ''}
          onChange={(event) => set({ wijk: chosen(event) })}
          options={[
            { value: '', word: t('filter.allDistricts') },
            ...districts.map(({ id, name }) => ({ value: id, word: name })),
          ]}
        />
      )}
      <Select
        size="small"
        aria-label={t('filter.room')}
        value={address.ruimte ?? ''}
        onChange={(event) => set({ ruimte: chosen(event) })}
        options={[
          { value: '', word: t('filter.anyRoom') },
          { value: 'room', word: t('filter.withRoom') },
          { value: 'full', word: t('filter.full') },
          { value: 'away', word: t('filter.away') },
        ]}
      />
      <Checkbox isSelected={address.mijn ?? false} onChange={(on) => set({ mijn: on || undefined })}>
        {t('filter.mine')}
      </Checkbox>
      {(isFiltered(address) || search !== '') && (
        <Button
          look="calm"
          size="small"
          onClick={() => {
            onSearch('')
            void navigate({ to: '/vrijwilligers', search: { fase: address.fase } })
          }}
        >
          {t('filter.clear')}
        </Button>
      )}
      <PeriodWords address={address} />
    </search>
  )
}

/** Filters that came along from the funnel, in words. */
const PeriodWords = ({ address: { van, tot, kwam, via } }: { address: ListSearch }) => {
  const t = useTranslations('volunteers')
  const words = [
    van && tot && t('filter.period', { from: shortDay(van), until: shortDay(tot) }),
    kwam && t('filter.reached', { step: t(`stage.${kwam}`) }),
    via && t('filter.source', { source: t(`source.${via}`) }),
  ].filter(Boolean)
  return words.length === 0 ? null : <p className="text-small text-muted">{words.join('. ')}</p>
}
