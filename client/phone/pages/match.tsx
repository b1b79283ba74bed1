import { CalendarDays, MapPin, Phone } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { showPhone } from '#shared/typed-values.ts'
import { changeDevice, readDevice } from '../device.ts'
import { isRunning, type OwnMatch, useMatches, useMoments } from '../data.ts'
import { AgreementBox } from '../parts/agreement-box.tsx'
import { CallButton } from '../parts/call.tsx'
import { MomentText } from '../parts/moment-text.tsx'
import { Page } from '../parts/page.tsx'
import { initialOf, Pair } from '../parts/people.tsx'
import { Loading, NotRead } from '../parts/states.tsx'
import { useWords } from '../parts/words.ts'
import { Link } from '../router.tsx'
import { useCoordinator, useCoordinatorName, useOwnName } from '../use-families.ts'
import { useTold } from '../use-told.ts'
import { waitingEntryOf } from '../waiting/entries.ts'
import { NotFound } from './not-found.tsx'

/** What lies ahead, in the order of its days. */
const useNext = (match: OwnMatch): string[] => {
  const coordinator = useCoordinatorName(match.matchId)
  const t = useTranslations('phone.match')
  const words = useWords()
  const { introduction, status, trialUntil, pausedUntil, closingUntil, agreement } = match
  const until = agreement?.until ?? null
  const met = ({ at, heldOn }: NonNullable<OwnMatch['introduction']>) =>
    heldOn === null
      ? t('introductionAt', { when: words.dayAndTime(at) })
      : t('introductionHeld', { date: words.longDay(heldOn), name: coordinator })
  return [
    ...(status === 'introduction' && introduction !== null ? [met(introduction)] : []),
    ...(status === 'trial' && trialUntil !== null
      ? [t('trialUntil', { date: words.longDay(trialUntil) })]
      : []),
    ...(status === 'paused' && pausedUntil !== null
      ? [t('pausedUntil', { date: words.longDay(pausedUntil) })]
      : []),
    ...(status === 'closing' && closingUntil !== null
      ? [t('closingUntil', { date: words.longDay(closingUntil) })]
      : []),
    ...(isRunning(match) && until !== null ? [t('agreedUntil', { date: words.longDay(until) })] : []),
  ]
}

const Ahead = ({ match, name }: { match: OwnMatch; name: string }) => {
  const t = useTranslations('phone.match')
  const next = useNext(match)
  const { introduction, address, phone } = match
  const place = introduction?.place ?? null
  return (
    <section className="box" aria-labelledby="wat-komt">
      <h2 id="wat-komt">{t('next')}</h2>
      <ul className="lines">
        {next.length === 0 && <li>{t('nothingPlanned')}</li>}
        {next.map((text) => (
          <li className="line" key={text}>
            <CalendarDays className="icon" aria-hidden strokeWidth={1.75} />
            <span>{text}</span>
          </li>
        ))}
        {match.status === 'introduction' && place !== null && introduction?.heldOn === null && (
          <li className="line">
            <MapPin className="icon" aria-hidden strokeWidth={1.75} />
            <span>
              {t(`introductionPlace.${place}`, { name })}
              {introduction !== null && introduction.detail !== null && <> {introduction.detail}</>}
            </span>
          </li>
        )}
        {address !== null && (
          <li className="line">
            <MapPin className="icon" aria-hidden strokeWidth={1.75} />
            <span>
              <b>{t('address')}</b>
              <br />
              {address}
            </span>
          </li>
        )}
        {phone !== null && phone !== '' && (
          <li className="line">
            <Phone className="icon" aria-hidden strokeWidth={1.75} />
            <span>
              <b>{t('phone', { name })}</b>
              <br />
              <a className="plain num" href={`tel:${phone}`}>
                {showPhone(phone)}
              </a>
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What is seen without asking for more: a phone page is short. */
const fewMoments = 5

const Contact = ({ match }: { match: OwnMatch }) => {
  const t = useTranslations('phone.match')
  const { data } = useMoments()
  const told = useTold()
  const [isAll, setIsAll] = useState(false)
  const moments = (data ?? []).filter(
    ({ id, matchId }) => matchId === match.matchId && waitingEntryOf(told, id) !== null,
  )
  return (
    <section className="tight" aria-labelledby="contact">
      <h2 id="contact">{t('contact')}</h2>
      {isRunning(match) && (
        <Link to={`match/${match.matchId}/noteren`} className="button soft small">
          {t('note')}
        </Link>
      )}
      {moments.length === 0 ? (
        <p className="muted">{t('noContact')}</p>
      ) : (
        <ul className="moments">
          {(isAll ? moments : moments.slice(0, fewMoments)).map((moment) => (
            <li key={moment.id}>
              <MomentText moment={moment} />
              <Link to={`contact/${moment.id}`} className="plain">
                {t('openEntry')}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {!isAll && moments.length > fewMoments && (
        <button className="button soft small" type="button" onClick={() => setIsAll(true)}>
          {t('moreContact', { count: moments.length })}
        </button>
      )}
    </section>
  )
}

const Known = ({ match }: { match: OwnMatch }) => {
  const t = useTranslations('phone')
  const words = useWords()
  const ownName = useOwnName()
  const coordinator = useCoordinator(match.matchId)
  const name = match.familyFirstName ?? t('family')
  const { matchId, status } = match
  useEffect(() => {
    if (status === 'ended')
      changeDevice({ farewellsSeen: [...new Set([...readDevice().farewellsSeen, matchId])] })
  }, [matchId, status])
  return (
    <Page title={t('match.title')} back="">
      <div className="who">
        <Pair one={initialOf(name)} other={initialOf(ownName)} />
        <h1>{t('match.with', { name })}</h1>
      </div>
      {match.status === 'ended' ? (
        <section className="box">
          {match.endedOn !== null && <p>{t('match.ended', { date: words.longDay(match.endedOn) })}</p>}
          {match.contactGoesOn && <p>{t('match.contactGoesOn')}</p>}
          {match.thanks !== null && match.thanks !== '' && (
            <>
              <h2>{t('match.thanks')}</h2>
              <p className="said">{match.thanks}</p>
            </>
          )}
        </section>
      ) : (
        <Ahead match={match} name={name} />
      )}
      {match.status !== 'ended' && <AgreementBox match={match} />}
      {match.status !== 'introduction' && <Contact match={match} />}
      {coordinator !== null && (
        <section className="tight" aria-labelledby="wie-bel-je">
          <h2 id="wie-bel-je">{t('match.whoToCall')}</h2>
          <CallButton name={coordinator.firstName} phone={coordinator.phone} soft />
        </section>
      )}
    </Page>
  )
}

/** One match: what comes, what was agreed, what was noted, whom to call; nothing else of the family's file. */
export const Match = ({ matchId }: { matchId: string }) => {
  const t = useTranslations('phone')
  const { data, error, refetch } = useMatches()
  const match = data?.matches.find((one) => one.matchId === matchId)
  if (data === undefined)
    return (
      <Page title={t('match.title')} back="">
        <h1>{t('match.title')}</h1>
        {error === null ? <Loading /> : <NotRead error={error} onAgain={() => void refetch()} />}
      </Page>
    )
  if (match === undefined || match.status === 'proposed') return <NotFound />
  return <Known match={match} />
}
