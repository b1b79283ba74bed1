import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'

const tags: Record<FilledLocale, string> = { nl: 'nl-NL', en: 'en-GB' }

const atStart = (locale: FilledLocale, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(tags[locale]) + text.slice(1)

/** `donderdag 26 november`. */
export const dayText = (locale: FilledLocale, date: LocalDate): string =>
  new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))

/** `1 juni 2027`, for a day that may lie in another year. */
export const dayOfYearText = (locale: FilledLocale, date: LocalDate): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** `Donderdag 26 november`, to begin a line with. */
export const dayAtStart = (locale: FilledLocale, date: LocalDate): string =>
  atStart(locale, dayText(locale, date))

/** `donderdag 26 november, 10.00 uur`: the times of a local day, so no zone is applied. */
export const momentText = (locale: FilledLocale, moment: LocalDateTime): string => {
  const [date = '', time = ''] = moment.split('T')
  const clock = locale === 'nl' ? `${time.slice(0, 5).replace(':', '.')} uur` : time.slice(0, 5)
  return `${dayText(locale, date)}, ${clock}`
}

/** The same with a capital, to begin a line with. */
export const momentAtStart = (locale: FilledLocale, moment: LocalDateTime): string =>
  atStart(locale, momentText(locale, moment))

/** `Nederlands, Arabisch en Turks`. */
export const listText = (locale: FilledLocale, items: readonly string[]): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items)
