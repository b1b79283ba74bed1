import { Check, Footprints, HeartHandshake } from 'lucide-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactEntry } from '#shared/contact-form.ts'
import { type Moment, type OwnMatch, useMoments } from '../data.ts'
import { usePhone, useReachable } from '../phone-context.tsx'
import { Link } from '../router.tsx'
import { type FamilyCard, useOwnName } from '../use-families.ts'
import { useNoting } from '../use-noting.ts'
import { useTold } from '../use-told.ts'
import { waitingEntryOf } from '../waiting/entries.ts'
import { showNotice } from './notice.tsx'
import { initialOf, Pair } from './people.tsx'
import { todayHere, useWords } from './words.ts'

/** What one tap notes: here, today, as long as agreed, else as long as last time. */
const visitOf = (minutes: number | null): ContactEntry => ({
  happenedOn: todayHere(),
  kind: 'visit',
  minutes,
  mood: null,
  activities: [],
  reason: null,
  line: '',
  callMe: false,
})

/** Today's contact moment with this family, sent or not; undefined when there is none. */
const useTodaysMoment = (matchId: string): string | undefined => {
  const told = useTold()
  const { data } = useMoments()
  const today = todayHere()
  const waiting = told.find(
    (one) =>
      one.act === 'log' &&
      one.matchId === matchId &&
      one.refused === null &&
      waitingEntryOf(told, one.momentId)?.happenedOn === today,
  )
  if (waiting !== undefined) return waiting.momentId
  return data?.find(
    (moment) =>
      moment.matchId === matchId && moment.happenedOn === today && waitingEntryOf(told, moment.id) !== null,
  )?.id
}

const lastMinutes = (moments: readonly Moment[] | undefined, matchId: string) =>
  moments?.find((moment) => moment.matchId === matchId && moment.kind === 'visit')?.minutes ?? null

const useStateLine = () => {
  const t = useTranslations('phone.today.state')
  const words = useWords()
  const dated = (name: 'trial' | 'paused' | 'closing', date: string | null) =>
    date === null ? t(`${name}Plain`) : t(name, { date: words.shortDay(date) })
  return (match: OwnMatch, last: Moment | undefined): string => {
    if (match.status === 'trial') return dated('trial', match.trialUntil)
    if (match.status === 'paused') return dated('paused', match.pausedUntil)
    if (match.status === 'closing') return dated('closing', match.closingUntil)
    return last === undefined ? t('activePlain') : t('active', { date: words.day(last.happenedOn) })
  }
}

const Agreed = ({ match }: { match: OwnMatch }) => {
  const t = useTranslations('phone')
  const words = useWords()
  const { agreement } = match
  if (agreement === null) return null
  return (
    <p className="line small muted">
      <HeartHandshake className="icon" aria-hidden strokeWidth={1.75} />
      <span>
        {t('today.agreement', {
          rhythm: words.rhythm(agreement.intervalDays),
          duration: words.duration(agreement.minutesPerTime),
        })}{' '}
        {agreement.content.does[0]}.
      </span>
    </p>
  )
}

/** One family: noted with one tap, and what was agreed in sight. */
export const MatchCard = ({ family }: { family: FamilyCard }) => {
  const t = useTranslations('phone')
  const words = useWords()
  const stateLine = useStateLine()
  const ownName = useOwnName()
  const { data: moments } = useMoments()
  const isReachable = useReachable()
  const { connection } = usePhone()
  const { note } = useNoting()
  const todays = useTodaysMoment(family.matchId)
  const noted = useRef<HTMLParagraphElement>(null)
  // Held as well, since two taps may come before the first is drawn.
  const isNoting = useRef(false)
  const { matchId, match, name } = family
  const minutes = family.agreedMinutes ?? lastMinutes(moments, matchId)

  const iWasThere = async () => {
    if (isNoting.current) return
    isNoting.current = true
    const id = await note(matchId, visitOf(minutes))
    isNoting.current = false
    const waits = !connection.read().reachable
    const done =
      minutes === null ? t('today.notedBarPlain') : t('today.notedBar', { duration: words.duration(minutes) })
    showNotice({ text: waits ? t('today.offlineNoted') : done, moment: { id, matchId }, waits })
    noted.current?.focus()
  }

  return (
    <section className="box" aria-labelledby={`match-${matchId}`}>
      <div className="who">
        <Pair one={family.letter || null} other={initialOf(ownName)} />
        <div>
          <h2 id={`match-${matchId}`}>{name}</h2>
          {match !== null && (
            <p>
              {stateLine(
                match,
                moments?.find((moment) => moment.matchId === matchId),
              )}
            </p>
          )}
        </div>
      </div>
      {todays === undefined ? (
        <button className="button big" type="button" onClick={() => void iWasThere()}>
          <Footprints className="icon" aria-hidden strokeWidth={1.75} />
          {t('today.iWasThere')}
        </button>
      ) : (
        <p className="noted-now" ref={noted} tabIndex={-1}>
          <Check className="icon" aria-hidden />
          {t('today.noted')}
        </p>
      )}
      <div className="duo">
        {todays === undefined ? (
          <Link to={`match/${matchId}/niet-doorgegaan`} className="button soft small">
            {t('today.notHeld')}
          </Link>
        ) : (
          <Link to={`contact/${todays}`} className="button soft small">
            {t('today.complete')}
          </Link>
        )}
        <Link to={`match/${matchId}/noteren`} className="button soft small">
          {t('today.otherDay')}
        </Link>
      </div>
      {match !== null && <Agreed match={match} />}
      {match !== null && isReachable && (
        <Link to={`match/${matchId}`} className="plain">
          {t('today.open', { name })}
        </Link>
      )}
    </section>
  )
}
