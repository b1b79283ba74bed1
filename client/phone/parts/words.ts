import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { addDays, type Instant, type LocalDate, type LocalDateTime, localDateOf } from '#shared/dates.ts'

const noon = (date: LocalDate) => new Date(`${date}T12:00:00Z`)
const weekDays = 7

/** Today in the Netherlands, by this phone's clock. */
export const todayHere = (): LocalDate => localDateOf(new Date().toISOString())

/** Days, times and lengths as people say them, in the language of the app. */
export const useWords = () => {
  const t = useTranslations('phone')
  const format = useFormatter()
  const locale = useLocale()

  const shortDay = (date: LocalDate) =>
    format.dateTime(noon(date), { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
  const longDay = (date: LocalDate) =>
    format.dateTime(noon(date), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
  const clock = (time: string) => (locale === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time)
  const duration = (minutes: number) => {
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    if (rest === 0) return t('duration.hours', { hours })
    if (rest === 30) return t('duration.hours', { hours: format.number(minutes / 60) })
    if (hours === 0) return t('duration.minutes', { minutes })
    return t('duration.both', { hours, minutes: rest })
  }

  return {
    shortDay,
    longDay,
    /** "vandaag", "gisteren" or the day. */
    day: (date: LocalDate): string => {
      const today = todayHere()
      if (date === today) return t('day.today')
      return date === addDays(today, -1) ? t('day.yesterday') : shortDay(date)
    },
    time: (instant: Instant): string =>
      clock(format.dateTime(new Date(instant), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })),
    clock: (at: LocalDateTime): string => clock(at.slice(11, 16)),
    dayAndTime: (at: LocalDateTime): string =>
      t('day.at', { day: longDay(at.slice(0, 10)), time: clock(at.slice(11, 16)) }),
    duration,
    /** "1 keer per week", out of the days between. */
    rhythm: (intervalDays: number): string => {
      if (intervalDays === 1) return t('rhythm.daily')
      if (intervalDays === weekDays) return t('rhythm.weekly')
      return intervalDays % weekDays === 0
        ? t('rhythm.weeks', { count: intervalDays / weekDays })
        : t('rhythm.days', { count: intervalDays })
    },
    list: (items: readonly string[]): string => format.list(items),
  }
}
