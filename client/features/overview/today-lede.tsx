import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { shortDay, timeOfDay, weekdayName } from '#client/lib/dates.ts'
import { daysBetween, type LocalDate, localDateOf } from '#shared/dates.ts'
import type { Today } from './today-data.ts'

/** How much asks for attention, in a sentence. */
export const Summary = ({ count, late }: { count: number; late: number }) => {
  const t = useTranslations('overview.lede')
  return (
    <p className="today-lede">
      <b>{t('count', { count })}</b> {late > 0 && `${t('late', { late })} `}
      {count > late && t(late > 0 ? 'rest' : 'inTime')}
    </p>
  )
}

/** What came in since the person was last here, each number a link to where it can be seen. */
export const News = ({ news, today }: { news: NonNullable<Today['news']>; today: LocalDate }) => {
  const t = useTranslations('overview.news')
  const { contactMoments, requests, applicants, messages, answers } = news
  if (contactMoments + requests + applicants + messages + answers === 0) return null
  const date = localDateOf(news.since)
  const day = daysBetween(date, today) < 7 ? weekdayName(date) : shortDay(date)
  return (
    <p className="today-news plain-links">
      <span>{t('since', { day, time: timeOfDay(news.since) })}</span>
      {contactMoments > 0 && <Link to="/matches">{t('contactMoments', { count: contactMoments })}</Link>}
      {answers > 0 && <Link to="/matches">{t('answers', { count: answers })}</Link>}
      {messages > 0 && <Link to="/intake">{t('messages', { count: messages })}</Link>}
      {requests > 0 && <Link to="/intake">{t('requests', { count: requests })}</Link>}
      {applicants > 0 && (
        <Link to="/vrijwilligers" search={{ fase: 'applied' }}>
          {t('applicants', { count: applicants })}
        </Link>
      )}
    </p>
  )
}
