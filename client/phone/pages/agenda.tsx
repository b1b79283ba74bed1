import { CalendarDays, CalendarPlus, CirclePause, HandHeart, type LucideIcon, UsersRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import { calendarFile, giveFile } from '../calendar-file.ts'
import { type OwnMatch, useMatches, useMe } from '../data.ts'
import { Page } from '../parts/page.tsx'
import { Loading, NotRead } from '../parts/states.tsx'
import { todayHere, useWords } from '../parts/words.ts'
import { Link } from '../router.tsx'

type Item = {
  key: string
  on: LocalDate
  at: LocalDateTime | null
  icon: LucideIcon
  title: string
  to: string
  /** An hour of the day to meet somebody, for the phone's own calendar. */
  meeting?: string
}

/** Everything of the volunteer that has a day, from today on. */
const useItems = (): Item[] => {
  const t = useTranslations('phone')
  const { data: matches } = useMatches()
  const { data: me } = useMe()

  const ofMatch = (match: OwnMatch): Item[] => {
    const { matchId, status, introduction, agreement } = match
    const name = match.familyFirstName ?? t('family')
    const item = (
      key: string,
      on: LocalDate | null,
      icon: LucideIcon,
      title: string,
      at: LocalDateTime | null = null,
    ): Item[] =>
      on === null ? [] : [{ key: `${key} ${matchId}`, on, at, icon, title, to: `match/${matchId}` }]
    switch (status) {
      case 'proposed':
        return match.myAnswer === null
          ? [
              {
                key: `proposal ${matchId}`,
                on: match.answerBy,
                at: null,
                icon: HandHeart,
                title: t('agenda.proposal'),
                to: `voorstel/${matchId}`,
              },
            ]
          : []
      case 'introduction':
        return introduction === null
          ? []
          : item(
              'introduction',
              introduction.at.slice(0, 10),
              UsersRound,
              t('agenda.introduction', { name }),
              introduction.at,
            ).map((meeting) => ({ ...meeting, meeting: matchId }))
      case 'trial':
        return item('trial', match.trialUntil, CalendarDays, t('agenda.trial', { name }))
      case 'paused':
        return item('paused', match.pausedUntil, CirclePause, t('agenda.paused', { name }))
      case 'closing':
        return item('closing', match.closingUntil, CalendarDays, t('agenda.closing', { name }))
      case 'active':
        return item('agreement', agreement?.until ?? null, CalendarDays, t('agenda.agreement', { name }))
      default:
        return []
    }
  }
  const ofMe = (key: 'myPause' | 'rest', on: LocalDate | null): Item[] =>
    on === null ? [] : [{ key, on, at: null, icon: CirclePause, title: t(`agenda.${key}`), to: 'ik/grenzen' }]

  return [
    ...(matches?.matches ?? []).flatMap(ofMatch),
    ...ofMe('myPause', me?.pausedUntil ?? null),
    ...ofMe('rest', me?.restUntil ?? null),
  ]
    .filter(({ on }) => on >= todayHere())
    .sort((one, other) => (one.at ?? one.on).localeCompare(other.at ?? other.on))
}

/** Puts a meeting in the phone's own calendar, without the name of the family: calendars are copied to clouds. */
const ToCalendar = ({ id, at }: { id: string; at: LocalDateTime }) => {
  const t = useTranslations('phone.agenda')
  const words = useWords()
  const give = () => {
    const appointment = { id, at, title: t('neutralTitle'), note: t('neutralNote') }
    giveFile(calendarFile(appointment, new Date().toISOString()), 'samenspel.ics')
  }
  return (
    <button
      className="button soft small"
      type="button"
      aria-label={`${t('toCalendar')}: ${words.dayAndTime(at)}`}
      onClick={give}
    >
      <CalendarPlus className="icon" aria-hidden strokeWidth={1.75} />
      {t('toCalendar')}
    </button>
  )
}

/** Introductions and last days, in the order in which they come. */
export const Agenda = () => {
  const t = useTranslations('phone.agenda')
  const words = useWords()
  const { data, error, refetch } = useMatches()
  const items = useItems()
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && <NotRead error={error} onAgain={() => void refetch()} />}
      {data !== undefined && items.length === 0 && (
        <section className="box">
          <h2>{t('empty')}</h2>
          <p>{t('emptyText')}</p>
        </section>
      )}
      {items.length > 0 && (
        <ul className="box tasks">
          {items.map(({ key, on, at, icon: Icon, title, to, meeting }) => (
            <li key={key}>
              <Link to={to} className="task">
                <Icon className="icon" aria-hidden strokeWidth={1.75} />
                <b>{title}</b>
                <span className="due">
                  {words.shortDay(on)}
                  {at !== null && (
                    <>
                      <br />
                      <b>{words.clock(at)}</b>
                    </>
                  )}
                </span>
              </Link>
              {meeting !== undefined && at !== null && <ToCalendar id={meeting} at={at} />}
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
