import { inWords } from '#client/lib/numbers.ts'
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

const recentDays = 60

type Told = Pick<Factor, 'source' | 'notedOn'>

const months: Record<string, string> = {}
const monthOf = (date: LocalDate): string =>
  (months[date] ??= monthName.format(new Date(`${date}T12:00:00Z`)))

/** "woensdagochtend en vrijdagmiddag", "Arabisch of Nederlands". */
export const joined = (words: readonly string[], how: keyof typeof lists = 'and'): string =>
  lists[how].format(words)
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)

/** The word for days between two visits: weekly, every other week, monthly. */
export const rhythmKey = (days: number) => (days <= 7 ? 'weekly' : days <= 14 ? 'fortnightly' : 'monthly')

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
  const toldBy = ({ source, notedOn }: Told, today: LocalDate): string => {
    if (source === null) return ''
    const told = t(`source.${source}`)
    if (notedOn === null) return told
    const isRecent = daysBetween(notedOn, today) <= recentDays
    const isThisYear = notedOn.slice(0, 4) === today.slice(0, 4)
    const older = isThisYear ? monthOf(notedOn) : `${monthOf(notedOn)} ${notedOn.slice(0, 4)}`
    return t('source.dated', { source: told, date: isRecent ? shortDay(notedOn) : older })
  }
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
    /** "zelf opgegeven, 3 nov; gezin: gesprek, 10 okt"; older than two months the month; of an earlier year with the year. */
    source: (factor: Told & Pick<Factor, 'sign'> & Partial<Pick<Factor, 'other'>>, today: LocalDate) => {
      const own = toldBy(factor, today)
      const other = factor.other && toldBy(factor.other, today)
      if (other !== undefined && other !== '' && other === own) return t('source.alike', { told: own })
      if (other) {
        const both = t(`source.${factor.other?.side ?? 'family'}`, { told: other })
        return own === '' ? both : t('source.both', { own, other: both })
      }
      return own === '' && factor.sign === '?' ? t('source.unknown') : own
    },
    day: (date: LocalDate, today: LocalDate) =>
      date.slice(0, 4) === today.slice(0, 4) ? shortDay(date) : dayWithYear(date),
  }
}
