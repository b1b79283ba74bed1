import { useTranslations } from 'use-intl'
import type { LocalDateTime } from '#shared/dates.ts'
import { weekDay } from '#client/lib/dates.ts'

/** A local day and time in two printable parts: "wo 25 nov" and "10.00". */
export const dayAndTime = (moment: LocalDateTime): { day: string; time: string } => ({
  day: weekDay(moment.slice(0, 10)),
  time: moment.slice(11).replace(/^0/, '').replace(':', '.'),
})

const halves = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 })

/** Returns the function that says a length of time: minutes below an hour, else hours. */
export const useLength = (): ((minutes: number) => string) => {
  const t = useTranslations('matches.length')
  return (minutes) =>
    minutes < 60 ? t('minutes', { minutes }) : t('hours', { hours: halves.format(minutes / 60) })
}

/** Returns the function that says how often: "1 keer per week". */
export const useOften = (): ((intervalDays: number) => string) => {
  const t = useTranslations('matches.agreement')
  return (days) => {
    if (days === 7) return t('weekly')
    if (days === 14) return t('twoWeekly')
    return days === 30 ? t('monthly') : t('everyDays', { days: String(days) })
  }
}
