import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { toMask } from '#shared/day-parts.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { shortDay } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import type { WhyNotGroup } from './matching-data.ts'
import { rhythmKey, useMatchWords } from './use-match-words.ts'

type Shown = WhyNotGroup['relaxations'][number]

/** Returns what a change would help, in words: "2 passen als donderdagmiddag ook mag". */
export const useHelpWords = () => {
  const t = useTranslations('matching.whyNot.help')
  const r = useTranslations('matching.rhythm')
  const k = useTranslations('matching.task')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  const show = useNames()
  return ({ relaxation, helps, further, until }: Shown): string => {
    const count = helps.length
    const name = show(helps[0]?.firstName ?? '')
    switch (relaxation.kind) {
      case 'dayPart':
        return t('dayPart', { count, what: say.longTimes(toMask([relaxation.dayPart])) })
      case 'place':
        return t('place', { count, what: v(`place.${relaxation.place}`) })
      case 'gender':
        return t('gender', { count })
      case 'maxKm':
        return t('maxKm', { name, further: say.length(further ?? 0) })
      case 'pauseOver':
        return t('pauseOver', { name, date: until === null ? '' : shortDay(until) })
      case 'gates':
        return t('gates', { name })
      case 'rhythm':
        return t('rhythm', { count, what: r(rhythmKey(relaxation.days)) })
      case 'task':
        return t('task', { count, what: k(relaxation.task) })
      case 'minKm':
        return t('minKm', { name, nearer: say.length(further ?? 0) })
      case 'room':
        return t('room', { name, date: until === null ? '' : shortDay(until) })
    }
  }
}

/** Returns what is tried, in words: "donderdagmiddag mag ook". */
export const useTrialWords = () => {
  const t = useTranslations('matching.trial')
  const r = useTranslations('matching.rhythm')
  const k = useTranslations('matching.task')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  return (relaxation: Relaxation, nameOf: (id: string) => string): string => {
    switch (relaxation.kind) {
      case 'dayPart':
        return t('dayPart', { what: say.longTimes(toMask([relaxation.dayPart])) })
      case 'place':
        return t('place', { what: v(`place.${relaxation.place}`) })
      case 'gender':
        return t('gender')
      case 'maxKm':
        return t('maxKm', { name: nameOf(relaxation.volunteerId), km: inWords(relaxation.km) })
      case 'pauseOver':
        return t('pauseOver', { name: nameOf(relaxation.volunteerId) })
      case 'gates':
        return t('gates', { name: nameOf(relaxation.volunteerId) })
      case 'rhythm':
        return t('rhythm', { what: r(rhythmKey(relaxation.days)) })
      case 'task':
        return t('task', { what: k(relaxation.task) })
      case 'minKm':
        return t('minKm', { name: nameOf(relaxation.volunteerId), km: inWords(relaxation.km) })
      case 'room':
        return t('room', { name: nameOf(relaxation.volunteerId) })
    }
  }
}
