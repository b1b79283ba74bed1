import { useQuery } from '@tanstack/react-query'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { intake } from '#shared/messages/nl/intake.ts'
import { vocabulary } from '#shared/messages/nl/vocabulary.ts'
import { WithMessages } from '#client/lib/intl.tsx'
import { freshFile } from '#client/lib/fresh.ts'
import { isMissing, refusalOf } from '#client/lib/refusal.ts'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { useMayAct } from '#client/lib/use-may-act.ts'
import { Button } from '#client/ui/button.tsx'
import { NotThere } from '#client/ui/not-there.tsx'
import { ListPane, MainPane, Page, Panes } from '#client/ui/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '#client/ui/states.tsx'
import { useKeys } from '#client/ui/use-keys.ts'
import { useRows } from '#client/ui/use-rows.ts'
import { ClosedFile } from './closed-file.tsx'
import { type DecisionDraft, emptyDecision } from './decision-draft.ts'
import { DecisionPane } from './decision-pane.tsx'
import { type IntakeSearch, type QueueAnswer, type Tab, tabRows } from './intake-data.ts'
import { QueueList } from './queue-list.tsx'
import { RequestFile } from './request-file.tsx'
import './intake.css'

const IntakePanels = lazy(() =>
  import('./intake-panels.tsx').then(({ IntakePanels }) => ({ default: IntakePanels })),
)

const words = { intake, vocabulary }

const tabOf = (queue: QueueAnswer | undefined, id: string | undefined): Tab | undefined =>
  (['nieuw', 'gesprek', 'later'] as const).find((tab) =>
    queue?.[tabRows[tab]].rows.some((row) => row.id === id),
  )

/** The list after an act took `id` away: what comes next on it, or what stood before. */
const nextAfter = (rows: readonly { id: string }[], id: string | undefined): string | undefined => {
  const at = rows.findIndex((row) => row.id === id)
  return at === -1 ? undefined : (rows[at + 1] ?? rows[at - 1])?.id
}

/** Where to go on: the next of this list; when that is empty the first new one, then the first in talk. */
const nextSearch = (queue: QueueAnswer | undefined, tab: Tab, id: string | undefined): IntakeSearch => {
  const next = nextAfter(queue?.[tabRows[tab]].rows ?? [], id)
  if (next !== undefined) return { lijst: tab, vraag: next }
  const other = (['nieuw', 'gesprek'] as const).find(
    (one) => one !== tab && queue?.[tabRows[one]].rows.length,
  )
  return other === undefined ? { lijst: tab } : { lijst: other, vraag: queue?.[tabRows[other]].rows[0]?.id }
}

const useIntake = (search: IntakeSearch) => {
  const api = useTRPC()
  const navigate = useNavigate({ from: '/intake' })
  const queue = useQuery(api.intake.queue.queryOptions())
  const file = useQuery({
    ...api.intake.file.queryOptions({ requestId: search.vraag ?? '' }, freshFile),
    enabled: search.vraag !== undefined,
  })
  // The list follows the open request: after a call it stands among those in talk, and so does its next one.
  const tab = tabOf(queue.data, search.vraag) ?? search.lijst ?? 'nieuw'
  const rows = queue.data?.[tabRows[tab]].rows ?? []
  useEffect(() => {
    if (search.lijst !== undefined && search.lijst !== tab)
      void navigate({ search: (now) => ({ ...now, lijst: tab }), replace: true })
  }, [navigate, search.lijst, tab])
  return {
    queue,
    file,
    tab,
    rows,
    close: () => void navigate({ search: (now) => ({ ...now, paneel: undefined }) }),
    open: (paneel: IntakeSearch['paneel']) => void navigate({ search: (now) => ({ ...now, paneel }) }),
    goOn: () => void navigate({ search: nextSearch(queue.data, tab, search.vraag) }),
  }
}

const Middle = ({
  search,
  acts,
  intake: { queue, file, rows, tab },
}: {
  search: IntakeSearch
  acts: boolean
  intake: ReturnType<typeof useIntake>
}) => {
  const t = useTranslations('intake')
  if (search.vraag === undefined && rows.length === 0)
    return queue.data && <EmptyState title={t('none.empty')} />
  if (search.vraag === undefined)
    return (
      <EmptyState title={t('none.title')}>
        <span className="intake-by-keys">{t('none.text')}</span>
      </EmptyState>
    )
  if (file.data !== undefined)
    return <RequestFile key={file.data.id} file={file.data} acts={acts} back={{ lijst: tab }} />
  if (file.error === null) return <Skeleton rows={6} onRetry={() => void file.refetch()} />
  if (refusalOf(file.error)?.code === 'notInYourCaseload') return <ClosedFile requestId={search.vraag} />
  if (isMissing(file.error)) return <NotThere what="request" />
  return <CallFault error={file.error} onRetry={() => void file.refetch()} />
}

const Desk = ({ search }: { search: IntakeSearch }) => {
  const t = useTranslations('intake')
  const errorText = useErrorText()
  const state = useIntake(search)
  const mayAct = useMayAct()
  const { queue, file, rows, tab } = state
  const [drafts, setDrafts] = useState<Record<string, DecisionDraft>>({})
  const { chosen } = useRows(rows.map(({ id }) => id))
  const isDeciding = Object.keys(drafts).length > 0
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isDeciding && next.pathname !== current.pathname && !window.confirm(t('decision.unsaved')),
    enableBeforeUnload: () => isDeciding,
  })
  const at = rows.findIndex(({ id }) => id === search.vraag)
  const opened = search.vraag === undefined ? undefined : file.data
  const draft = opened && (drafts[opened.id] ?? emptyDecision(opened.today))
  const change = (part: Partial<DecisionDraft>) =>
    opened &&
    setDrafts((all) => ({
      ...all,
      [opened.id]: { ...(all[opened.id] ?? emptyDecision(opened.today)), ...part },
    }))
  const drop = (id: string) =>
    setDrafts((all) => Object.fromEntries(Object.entries(all).filter(([one]) => one !== id)))
  useKeys(
    mayAct ? [{ keys: ['c'], label: t('phoneAct'), line: false, run: () => state.open('telefoon') }] : [],
  )

  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      acts={
        mayAct && (
          <Button icon={Plus} onClick={() => state.open('telefoon')}>
            {t('phoneAct')}
          </Button>
        )
      }
      status={at === -1 ? undefined : t('queue.left', { count: rows.length - at - 1 })}
    >
      <div className="intake" data-open={search.vraag === undefined ? undefined : ''}>
        <Panes
          start={{ wide: 264, narrow: 232 }}
          {...(draft === undefined ? {} : { end: { wide: 376, narrow: 344 } })}
        >
          <ListPane label={t('queue.label')}>
            {queue.data && <QueueList queue={queue.data} tab={tab} chosen={chosen} />}
            {queue.isPending && <Skeleton rows={4} rowHeight={60} onRetry={() => void queue.refetch()} />}
            {queue.error && !queue.data && (
              <ErrorState onRetry={() => void queue.refetch()}>{errorText(queue.error)}</ErrorState>
            )}
          </ListPane>
          <MainPane padded>
            <Middle search={search} acts={mayAct} intake={state} />
          </MainPane>
          {opened && draft && (
            <DecisionPane
              key={opened.id}
              file={opened}
              acts={mayAct}
              draft={draft}
              change={change}
              onDrop={() => drop(opened.id)}
              onDecided={() => {
                drop(opened.id)
                state.goOn()
              }}
            />
          )}
        </Panes>
      </div>
      {mayAct && search.paneel !== undefined && (
        <Suspense>
          <IntakePanels panel={search.paneel} file={opened} onClose={state.close} onGone={state.goOn} />
        </Suspense>
      )}
    </Page>
  )
}

/** Intake: the queue, the open request, and the decision that moves it on. */
export const IntakePage = ({ search }: { search: IntakeSearch }) => (
  <WithMessages of={words}>
    <Desk search={search} />
  </WithMessages>
)
