import './matching.css'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useErrorText } from '#client/lib/refusal-text.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { ErrorState, Skeleton } from '#client/ui/states.tsx'
import type { ChangeSearch, MatchingSearch } from './matching-data.ts'
import { QueuePage } from './queue-page.tsx'
import { RequestPage } from './request-page.tsx'

/** Matchen: the two queues, or one request with its shortlist. */
export const MatchingPage = ({ search, onSearch }: { search: MatchingSearch; onSearch: ChangeSearch }) => {
  const api = useTRPC()
  const t = useTranslations('matching')
  const errorText = useErrorText()
  const queue = useQuery(api.matching.queue.queryOptions({}))
  const { data } = queue
  if (data !== undefined)
    return search.vraag === undefined ? (
      <QueuePage queue={data} />
    ) : (
      <RequestPage requestId={search.vraag} search={search} queue={data} onSearch={onSearch} />
    )
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      banner={
        queue.isError && (
          <ErrorState onRetry={() => void queue.refetch()}>{errorText(queue.error)}</ErrorState>
        )
      }
    >
      <Panes>
        <MainPane>{queue.isPending && <Skeleton rows={6} onRetry={() => void queue.refetch()} />}</MainPane>
      </Panes>
    </Page>
  )
}
