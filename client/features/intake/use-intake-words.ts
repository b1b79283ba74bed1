import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { longDay, shortDay, timeOfDay, weekDay } from '#client/lib/dates.ts'
import {
  daysBetween,
  type Instant,
  type LocalDate,
  localDateOf,
  type LocalDateTime,
  workingDaysLate,
} from '#shared/dates.ts'
import { type DayPart, partsOfDay, weekdays } from '#shared/day-parts.ts'
import type { IntakeDue } from '#shared/request-dues.ts'
import type { HelpKind, Language } from '#shared/vocabulary.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "27 november, 10.00": a local day and time as people read it. */
export const dayAndTime = (at: LocalDateTime): string =>
  `${weekDay(at.slice(0, 10))}, ${at.slice(11).replace(/^0/, '').replace(':', '.')} uur`

/** Returns the functions that put the facts of a request into words. */
export const useIntakeWords = () => {
  const t = useTranslations('intake')
  const v = useTranslations('vocabulary')

  const dayPartWord = (dayPart: DayPart) => {
    const [day, part] = dayPart.split('-')
    const known = weekdays.find((one) => one === day)
    const knownPart = partsOfDay.find((one) => one === part)
    return known && knownPart
      ? t('fact.dayPart', { day: v(`day.${known}`), part: v(`part.${knownPart}`) })
      : ''
  }
  const list = (words: readonly string[]) => capital(words.join(', '))

  return {
    capital,
    /** "1,5" */
    number: inWords,
    list,
    kinds: (kinds: readonly HelpKind[]) => list(kinds.map((kind) => v(`kind.${kind}`))),
    languages: (languages: readonly Language[]) => list(languages.map((one) => v(`language.${one}`))),
    dayParts: (parts: readonly DayPart[]) => list(parts.map(dayPartWord)),
    interval: (days: number) => {
      if (days === 7) return t('interval.weekly')
      if (days === 14) return t('interval.fortnightly')
      return days === 30 ? t('interval.monthly') : t('interval.days', { days: String(days) })
    },
    /** "1 dag te laat", "vandaag", "do 26 nov", with how much it weighs. */
    due: (due: IntakeDue | null, today: LocalDate): { words: string; tone: 'plain' | 'warn' | 'late' } => {
      if (due === null) return { words: '', tone: 'plain' }
      const left = daysBetween(today, due.on)
      if (left < 0)
        return { words: t('due.late', { days: workingDaysLate(due.on, today) || -left }), tone: 'late' }
      if (left === 0) return { words: t('due.today'), tone: 'warn' }
      return { words: t('due.on', { day: weekDay(due.on) }), tone: 'plain' }
    },
    /** "dinsdag 17 november om 21.14 uur" */
    moment: (at: Instant) => t('file.when', { day: longDay(localDateOf(at)), time: timeOfDay(at) }),
    /** "20 nov, 10.05" */
    brief: (at: Instant) => t('timeline.at', { day: shortDay(localDateOf(at)), time: timeOfDay(at) }),
  }
}
