import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { dayWithYear, shortDay } from '#client/lib/dates.ts'
import { dayParts, toMask } from '#shared/day-parts.ts'
import type { VolunteerFact } from '#shared/volunteers.ts'
import type { VolunteerFile } from './file-types.ts'

type Facts = VolunteerFile['facts']

/** The word for a rhythm in days: weekly, every other week, monthly. */
export const rhythmKey = (days: number | null) =>
  days === null ? 'none' : days <= 7 ? 'weekly' : days <= 14 ? 'fortnightly' : 'monthly'

/** Returns the function that tells one group of facts in words; day parts are drawn instead, and give an empty text. */
export const useFactWords = () => {
  const t = useTranslations('volunteers.value')
  const v = useTranslations('vocabulary')
  const listed = (words: readonly string[]) => (words.length === 0 ? t('none') : words.join(', '))
  const distance = ({ minKm, maxKm }: Facts['distance']) => {
    if (minKm !== null && maxKm !== null) return t('between', { min: inWords(minKm), max: inWords(maxKm) })
    if (maxKm !== null) return t('upTo', { max: inWords(maxKm) })
    return minKm === null ? t('noLimit') : t('from', { min: inWords(minKm) })
  }
  const words: { [Fact in VolunteerFact]: (value: Facts[Fact]) => string } = {
    languages: (value) => listed(value.map((one) => v(`language.${one}`))),
    kinds: (value) => listed(value.map((one) => v(`kind.${one}`))),
    ageBands: (value) => listed(value.map((one) => v(`band.${one}`))),
    experiences: (value) => listed(value.map((one) => v(`experience.${one}`))),
    noGos: (value) => listed(value.map((one) => v(`noGo.${one}`))),
    places: (value) => listed(value.map((one) => v(`place.${one}`))),
    hours: (value) => (value === null ? t('noLimit') : t('hours', { hours: inWords(value) })),
    rhythm: (value) => t(`rhythm.${rhythmKey(value)}`),
    capacity: (value) => t('matches', { count: value }),
    distance,
    travel: (value) => listed(value.map((one) => v(`travel.${one}`))),
    dayParts: () => '',
    availableFrom: (value) => (value === null ? t('now') : dayWithYear(value)),
    gender: (value) => (value === null ? t('noGender') : v(`gender.${value}`)),
    introduction: (value) => (value === '' ? t('none') : value),
  }
  return <Fact extends VolunteerFact>(fact: Fact, facts: Facts): string => words[fact](facts[fact])
}

/** Returns the function that tells where a group came from and since when. */
export const useNotedWords = () => {
  const t = useTranslations('volunteers.noted')
  return (noted: VolunteerFile['noted'][string]) => {
    if (noted === undefined) return ''
    const day = shortDay(noted.on)
    return noted.source === 'referrer' ? day : t(noted.source, { day })
  }
}

/** The week of somebody as one number, for the grid. */
export const weekOf = (parts: Facts['dayParts']): number => toMask(parts)
/** The same back again. */
export const partsIn = (week: number): Facts['dayParts'] =>
  dayParts.filter((_, bit) => (week & (1 << bit)) !== 0)
