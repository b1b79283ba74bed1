import './matching.css'
import './week.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { timeOfDay } from '#client/lib/dates.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { CrumbLink, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import type { WeekPlan } from './week-data.ts'
import { WeekPanes } from './week-panes.tsx'

/** A plan stays on the screen as it was made, until somebody asks for another. */
const asMade = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false } as const
const askedEvery = 60_000

const useStatus = (plan: WeekPlan | undefined) => {
  const t = useTranslations('matchingWeek')
  if (plan === undefined || plan.comparedWith === null) return undefined
  const count = (change: WeekPlan['rows'][number]['change']) =>
    String(plan.rows.filter((row) => row.change === change).length)
  return t('status', { fresh: count('new'), different: count('different'), same: count('same') })
}

/** Weekvoorstel: loads the plan, says when it is older than the data, and makes it again on request. */
export const WeekPage = () => {
  const api = useTRPC()
  const t = useTranslations('matchingWeek')
  const errorText = useErrorText()
  const week = useQuery(api.matching.weekPlan.queryOptions({}, asMade))
  const plan = week.data
  const current = useQuery({
    ...api.matching.weekPlanIsCurrent.queryOptions({ mark: plan?.mark ?? '' }),
    enabled: plan !== undefined,
    staleTime: 0,
    refetchInterval: askedEvery,
  })
  const cache = useQueryClient()
  const again = () => {
    void week.refetch()
    void cache.invalidateQueries(api.matching.recruit.pathFilter())
  }
  const status = useStatus(plan)
  useKeys([{ keys: ['m'], label: t('again'), line: false, run: again }])
  const isUnproven = refusalOf(week.error)?.code === 'planNotProven'
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      crumb={<CrumbLink to="/matchen">{t('crumb')}</CrumbLink>}
      acts={
        <>
          {plan && <span className="week-made">{t('madeAt', { time: timeOfDay(plan.madeAt) })}</span>}
          <Button icon={RotateCw} busy={week.isFetching && plan !== undefined} onClick={again}>
            {t('again')}
          </Button>
        </>
      }
      banner={
        week.isError && (
          <ErrorState onRetry={again}>{isUnproven ? t('notProven') : errorText(week.error)}</ErrorState>
        )
      }
      status={status}
    >
      {plan === undefined || isUnproven ? (
        <Panes>
          <MainPane>{week.isPending && <Skeleton rows={8} rowHeight={48} onRetry={again} />}</MainPane>
        </Panes>
      ) : plan.requests === 0 ? (
        <Panes>
          <MainPane>
            <EmptyState title={t('nobodyTitle')} act={<LinkButton to="/matchen">{t('toQueue')}</LinkButton>}>
              {t('nobodyText')}
            </EmptyState>
          </MainPane>
        </Panes>
      ) : (
        <WeekPanes
          key={plan.madeAt}
          plan={plan}
          isOlder={current.data?.isCurrent === false}
          making={week.isFetching}
          onAgain={again}
        />
      )}
    </Page>
  )
}
