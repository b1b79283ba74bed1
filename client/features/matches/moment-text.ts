import { useTranslations } from 'use-intl'
import type { LocalDateTime } from '#shared/dates.ts'
import { weekDay } from '#client/lib/dates.ts'

/** A local day and time in two printable parts: "wo 25 nov" and "10.00". */
export const dayAndTime = (moment: LocalDateTime): { day: string; time: string } => ({
  day: weekDay(moment.slice(0, 10)),
  time: moment.slice(11).replace(/^0/, '').replace(':', '.'),
})

/** Returns the function that says a length of time in hours and minutes, without decimals. */
export const useLength = (): ((minutes: number) => string) => {
  const t = useTranslations('matches.length')
  return (length) => {
    const hours = String(Math.floor(length / 60))
    const minutes = Math.round(length % 60)
    if (length < 60) return t('minutes', { minutes })
    return minutes === 0 ? t('hours', { hours }) : t('hoursAndMinutes', { hours, minutes })
  }
}

/** Returns the function that says how often: "1 keer per week". */
export const useOften = (): ((intervalDays: number) => string) => {
  const t = useTranslations('matches.agreement')
  return (days) => {
    if (days === 7) return t('weekly')
    if (days === 14) return t('twoWeekly')
    if (days === 30) return t('monthly')
    return days % 7 === 0
      ? t('everyWeeks', { weeks: String(days / 7) })
      : t('everyDays', { days: String(days) })
  }
}
