import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CallFault } from '#client/lib/call-fault.tsx'
import { timeOfDay } from '#client/lib/dates.ts'
import { isMissing } from '#client/lib/refusal.ts'
import { useTRPC } from '#client/lib/trpc.ts'
import { Button } from '#client/ui/button.tsx'
import { LinkButton } from '#client/ui/link-button.tsx'
import { MainPane, Page, Panes } from '#client/ui/page.tsx'
import { NotThere } from '#client/ui/not-there.tsx'
import { EmptyState, Skeleton } from '#client/ui/states.tsx'
import { askedWeights, type ChangeSearch, type MatchingSearch, type Queue } from './matching-data.ts'
import { ShortlistPanes } from './shortlist-panes.tsx'
import { WeekLink } from './week-link.tsx'

type Props = { requestId: string; search: MatchingSearch; queue: Queue; onSearch: ChangeSearch }

/** The requests before and after this one, among those the caller may open. */
const neighboursOf = ({ requests }: Queue, requestId: string) => {
  const ids = requests.filter(({ firstName }) => firstName !== null).map(({ id }) => id)
  const at = ids.indexOf(requestId)
  return { previous: ids[at - 1], next: ids[at + 1] ?? (at === -1 ? ids[0] : undefined) }
}

/** One request with its shortlist: loads it and says what is the matter when it cannot. */
export const RequestPage = ({ requestId, search, queue, onSearch }: Props) => {
  const api = useTRPC()
  const t = useTranslations('matching')
  const [moved, setMoved] = useState(false)
  const shortlist = useQuery(
    api.matching.shortlist.queryOptions(
      { requestId, weights: askedWeights(search), trial: search.probeer ?? null },
      { placeholderData: keepPreviousData },
    ),
  )
  const { previous, next } = neighboursOf(queue, requestId)
  const goTo = (vraag: string | undefined) => {
    setMoved(true)
    onSearch({ vraag, naast: undefined, probeer: undefined })
  }
  const isGone = isMissing(shortlist.error)
  const data = isGone ? undefined : shortlist.data
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      sub={
        <LinkButton look="calm" size="small" to="/matchen">
          {t('searching', { count: queue.requests.length })}
        </LinkButton>
      }
      acts={
        <>
          {previous !== undefined && (
            <Button look="calm" onClick={() => goTo(previous)}>
              {t('previous')}
            </Button>
          )}
          {next !== undefined && (
            <Button look="calm" onClick={() => goTo(next)}>
              {t('next')}
            </Button>
          )}
          <WeekLink />
        </>
      }
      banner={
        shortlist.isError &&
        !isGone && <CallFault error={shortlist.error} onRetry={() => void shortlist.refetch()} />
      }
      status={data && t('looked', { count: data.looked, time: timeOfDay(data.at) })}
    >
      {data === undefined ? (
        <Panes>
          <MainPane>
            {isGone && <NotThere what="waiting" />}
            {shortlist.isPending && <Skeleton rowHeight={72} onRetry={() => void shortlist.refetch()} />}
          </MainPane>
        </Panes>
      ) : data.request.canBeMatched ? (
        <ShortlistPanes
          key={data.request.id}
          requestId={requestId}
          search={search}
          onSearch={onSearch}
          shortlist={data}
          focusOnArrival={moved}
          stale={shortlist.isPlaceholderData}
          onNext={() => goTo(next)}
          neighbours={{ previous, next, goTo }}
        />
      ) : (
        <Panes>
          <MainPane>
            <EmptyState title={t('gone.title')} act={<LinkButton to="/matchen">{t('gone.act')}</LinkButton>}>
              {t('gone.text')}
            </EmptyState>
          </MainPane>
        </Panes>
      )}
    </Page>
  )
}
