import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMatches, useMe } from '../data.ts'
import { ForYou } from '../parts/for-you.tsx'
import { MatchCard } from '../parts/match-card.tsx'
import { Page } from '../parts/page.tsx'
import { PendingCard } from '../parts/pending-card.tsx'
import { Loading, NotRead } from '../parts/states.tsx'
import { Sync } from '../parts/sync.tsx'
import { todayHere, useWords } from '../parts/words.ts'
import { useWaiting } from '../phone-context.tsx'
import { useCoordinatorName, useFamilies, useOwnName } from '../use-families.ts'
import { waitsTooLong } from '../waiting/entries.ts'

const Nag = () => {
  const t = useTranslations('phone')
  const name = useCoordinatorName()
  const { entries } = useWaiting()
  const [now] = useState(() => new Date())
  if (!waitsTooLong(entries, now)) return null
  return (
    <p className="box warns line">
      <TriangleAlert className="icon" aria-hidden />
      <span>{t('sync.tooLong', { name })}</span>
    </p>
  )
}

/** The volunteer's first page: one tap notes a visit, and at most three things that are asked. */
export const Today = () => {
  const t = useTranslations('phone')
  const words = useWords()
  const { data: me } = useMe()
  const ownName = useOwnName()
  const coordinator = useCoordinatorName()
  const rest =
    me?.restUntil !== undefined && me.restUntil !== null && me.restUntil >= todayHere() ? me.restUntil : null
  const { data, error, refetch } = useMatches()
  const families = useFamilies()
  const pending = (data?.matches ?? []).filter(
    ({ status, myAnswer }) => status === 'introduction' || (status === 'proposed' && myAnswer === 'yes'),
  )
  const isEmpty = data !== undefined && families.length === 0 && pending.length === 0
  return (
    <Page title={t('today.title')}>
      <div>
        <div className="hi">
          <h1>{ownName === '' ? t('today.hiPlain') : t('today.hi', { name: ownName })}</h1>
          <Sync />
        </div>
        <p className="muted">{words.longDay(todayHere())}</p>
      </div>
      <Nag />
      {families.map((family) => (
        <MatchCard key={family.matchId} family={family} />
      ))}
      {pending.map((match) => (
        <PendingCard key={match.matchId} match={match} />
      ))}
      {isEmpty && (
        <section className="box">
          <h2>{t(rest === null ? 'today.empty' : 'today.rest')}</h2>
          <p>
            {rest === null
              ? t('today.emptyText')
              : t('today.restText', { date: words.longDay(rest), name: coordinator })}
          </p>
        </section>
      )}
      <ForYou />
      {data === undefined && error === null && families.length === 0 && <Loading />}
      {data === undefined && error !== null && families.length === 0 && (
        <NotRead error={error} onAgain={() => void refetch()} />
      )}
    </Page>
  )
}
