import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { timeOfDay } from '#client/lib/dates.ts'
import { useAnnounce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/button.tsx'
import { MainPane, Panes, SidePane } from '#client/ui/page.tsx'
import { Banner, EmptyState } from '#client/ui/states.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { useRows } from '#client/ui/use-rows.ts'
import { useSendWeek } from './use-send-week.ts'
import { useTaken } from './use-taken.ts'
import type { WeekPlan, WeekRow } from './week-data.ts'
import { WeekFoot } from './week-foot.tsx'
import { WeekOpen } from './week-open.tsx'
import { WeekList } from './week-list.tsx'
import { WeekRecruit } from './week-recruit.tsx'
import { WeekWhatIf } from './week-what-if.tsx'

const Headline = ({ plan }: { plan: WeekPlan }) => {
  const t = useTranslations('matchingWeek')
  const { rows, open, requests, places, elsewhere, comparedWith } = plan
  return (
    <header className="week-headline">
      <div>
        <h2 className="text-title">{t('headline', { rows: rows.length, open: open.length })}</h2>
        {comparedWith !== null && (
          <p className="legend">
            {(['new', 'different', 'same'] as const).map((change) => (
              <span key={change} className="legend-item">
                <span className="week-mark" data-change={change} />
                {t(`change.${change}`)}
              </span>
            ))}
          </p>
        )}
      </div>
      <p className="text-muted">{t('basis', { requests, places })}</p>
      {elsewhere.rows + elsewhere.open > 0 && (
        <p className="text-muted">{t('elsewhere', { rows: elsewhere.rows, open: String(elsewhere.open) })}</p>
      )}
    </header>
  )
}

/** The plan as rows to take over and send, and beside it what stays open. */
export const WeekPanes = ({
  plan,
  isOlder,
  making,
  onAgain,
}: {
  plan: WeekPlan
  /** The data changed since the plan was made. */
  isOlder: boolean
  making: boolean
  onAgain: () => void
}) => {
  const t = useTranslations('matchingWeek')
  const announce = useAnnounce()
  const { rows } = plan
  const taken = useTaken(rows)
  const { outcomes, progress, send, takeBack } = useSendWeek(rows, taken.drop)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [summaries, setSummaries] = useState<ReadonlyMap<string, string>>(new Map())
  const list = useRows(
    rows.map(({ requestId }) => requestId),
    t('keys.all'),
  )

  const isFree = ({ requestId }: WeekRow) => {
    const kind = outcomes.get(requestId)?.kind
    return kind !== 'asked' && kind !== 'sending'
  }
  const free = rows.filter(isFree)
  const chosen = free.filter(({ requestId }) => taken.has(requestId))
  const asked = [...outcomes.values()].filter(({ kind }) => kind === 'asked').length

  const toggle = (id: string) =>
    setOpened((so) => {
      const next = new Set(so)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const sendChosen = () => {
    if (progress === undefined && chosen.length > 0) void send(chosen, summaries)
    else announce(t('nobodyHears'))
  }
  const takeAll = () => taken.put(rows.map(({ requestId }) => requestId))

  useKeys([
    {
      keys: ['n'],
      label: t('keys.take'),
      run: () => {
        const row = rows.find(({ requestId }) => requestId === list.chosen)
        if (row !== undefined && isFree(row)) taken.toggle(row.requestId)
      },
    },
    { keys: ['a'], label: t('keys.takeAll'), run: takeAll },
    { keys: ['ctrl+Enter'], label: t('keys.send'), run: sendChosen },
  ])

  return (
    <Panes end={{ wide: 336, narrow: 296 }} stale={making}>
      <MainPane>
        <div className="week">
          <div className="week-body">
            {isOlder && asked === 0 && (
              <Banner
                act={
                  <Button size="small" onClick={onAgain}>
                    {t('again')}
                  </Button>
                }
              >
                {t('older', { time: timeOfDay(plan.madeAt) })}
              </Banner>
            )}
            {asked > 0 && progress === undefined && (
              <Banner
                tone="info"
                act={
                  <Button size="small" onClick={onAgain}>
                    {t('again')}
                  </Button>
                }
              >
                {t('done', { count: asked })}
              </Banner>
            )}
            <Headline plan={plan} />
            {rows.length === 0 ? (
              <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
            ) : (
              <WeekList
                rows={rows}
                marks={plan.comparedWith !== null}
                chosen={list.chosen}
                opened={opened}
                taken={taken.has}
                outcomes={outcomes}
                summaries={summaries}
                acts={{
                  onChoose: list.choose,
                  onToggle: toggle,
                  onTake: (id) => {
                    list.choose(id)
                    taken.toggle(id)
                  },
                  onTakeBack: (id, outcome) => void takeBack(id, outcome),
                  onRetry: (row) => void send([row], summaries),
                  onSummary: (id, summary) => setSummaries((so) => new Map(so).set(id, summary)),
                }}
              />
            )}
          </div>
          {rows.length > 0 && (
            <WeekFoot
              taken={chosen.length}
              free={free.length}
              count={rows.length}
              progress={progress}
              onTakeAll={takeAll}
              onSend={sendChosen}
            />
          )}
        </div>
      </MainPane>
      <SidePane label={t('open.title')}>
        <WeekOpen plan={plan} />
        <WeekRecruit />
        <WeekWhatIf plan={plan} />
      </SidePane>
    </Panes>
  )
}
