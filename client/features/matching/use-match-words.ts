import { useTranslations } from 'use-intl'
import { daysBetween, type LocalDate } from '#shared/dates.ts'
import { type DayPartMask, fromMask, type PartOfDay, type Weekday } from '#shared/day-parts.ts'
import type { DistanceBand } from '#shared/distance.ts'
import type { Factor } from '#shared/matching/factors.ts'
import { dayWithYear, shortDay } from '#client/lib/dates.ts'

const lists = {
  and: new Intl.ListFormat('nl', { type: 'conjunction' }),
  or: new Intl.ListFormat('nl', { type: 'disjunction' }),
}
const monthName = new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' })
const number = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 })

const recentDays = 60

const months: Record<string, string> = {}
const monthOf = (date: LocalDate): string =>
  (months[date] ??= monthName.format(new Date(`${date}T12:00:00Z`)))

/** "woensdagochtend en vrijdagmiddag", "Arabisch of Nederlands", "2,5". */
export const joined = (words: readonly string[], how: keyof typeof lists = 'and'): string =>
  lists[how].format(words)
export const inWords = (value: number): string => number.format(value)
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)

/** Returns the words for times, ages of facts, distances and kilometres. */
export const useMatchWords = () => {
  const week = useTranslations('ui.week')
  const t = useTranslations('matching')
  const partsOf = (mask: DayPartMask) =>
    fromMask(mask).map((dayPart) => {
      const [day, part] = dayPart.split('-') as [Weekday, PartOfDay]
      return {
        long: `${week(`day.${day}`)}${week(`part.${part}`)}`,
        short: `${week(`short.${day}`)}\u00a0${week(`part.${part}`)}`,
      }
    })
  return {
    longTimes: (mask: DayPartMask) => joined(partsOf(mask).map(({ long }) => long)),
    shortTimes: (mask: DayPartMask, how: keyof typeof lists = 'and') =>
      joined(
        partsOf(mask).map(({ short }) => short),
        how,
      ),
    distance: (band: DistanceBand | null) => t(`distance.${band ?? 'unknown'}`),
    /** "600 meter", "1,4 km". */
    length: (kilometres: number) => {
      const up = Math.ceil(Math.round(kilometres * 100) / 10) / 10
      return up < 1
        ? t('whyNot.metres', { metres: String(Math.round(up * 1000)) })
        : t('whyNot.kilometres', { km: inWords(up) })
    },
    /** "zelf opgegeven, 3 nov"; older than two months the month; of an earlier year with the year. */
    source: ({ source, notedOn, sign }: Pick<Factor, 'source' | 'notedOn' | 'sign'>, today: LocalDate) => {
      if (source === null) return sign === '?' ? t('source.unknown') : ''
      const told = t(`source.${source}`)
      if (notedOn === null) return told
      const isRecent = daysBetween(notedOn, today) <= recentDays
      const isThisYear = notedOn.slice(0, 4) === today.slice(0, 4)
      const older = isThisYear ? monthOf(notedOn) : `${monthOf(notedOn)} ${notedOn.slice(0, 4)}`
      return t('source.dated', { source: told, date: isRecent ? shortDay(notedOn) : older })
    },
    day: (date: LocalDate, today: LocalDate) =>
      date.slice(0, 4) === today.slice(0, 4) ? shortDay(date) : dayWithYear(date),
  }
}
