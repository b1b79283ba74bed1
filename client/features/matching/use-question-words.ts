import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { toMask } from '#shared/day-parts.ts'
import type { Factor } from '#shared/matching/factors.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { rhythmKey, useMatchWords } from './use-match-words.ts'

export type Asked = 'family' | 'volunteer'

const ofFamily = [
  'time',
  'language',
  'place',
  'ages',
  'hours',
  'rhythm',
  'givesBack',
  'weight',
  'distance',
] as const
const ofVolunteer = [
  'time',
  'timeIsOld',
  'language',
  'gender',
  'place',
  'ages',
  'noGo',
  'hours',
  'rhythm',
  'ownExperience',
  'kinds',
  'distance',
] as const

/** Returns what to ask about a factor that is not known, as one sentence to say or to mail. */
export const useQuestionWords = () => {
  const t = useTranslations('matchingQuestion')
  const questionOf = (factor: Factor, who: Asked): string => {
    if (who === 'family' && factor.code === 'noGo' && factor.data.noGo !== null)
      return t(`home.${factor.data.noGo}`)
    const code = factor.code === 'genderNeeded' ? 'gender' : factor.code
    if (who === 'family') return t(`family.${ofFamily.find((one) => one === code) ?? 'other'}`)
    return t(`volunteer.${ofVolunteer.find((one) => one === code) ?? 'other'}`)
  }
  return (factor: Factor, who: Asked, name: string): string =>
    t('hello', { name, question: questionOf(factor, who) })
}

/** Whom a change has to be asked of; null when it is for the office to put in order. */
export const askedAbout = ({ kind }: Relaxation): Asked | null => {
  if (kind === 'gates' || kind === 'room') return null
  return kind === 'maxKm' || kind === 'minKm' || kind === 'pauseOver' ? 'volunteer' : 'family'
}

/** Returns what to ask about a change that would bring somebody in. */
export const useChangeQuestion = () => {
  const t = useTranslations('matchingQuestion')
  const r = useTranslations('matching.rhythm')
  const k = useTranslations('matching.task')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  const questionOf = (change: Relaxation): string => {
    switch (change.kind) {
      case 'dayPart':
        return t('change.dayPart', { what: say.longTimes(toMask([change.dayPart])) })
      case 'place':
        return t('change.place', { what: v(`place.${change.place}`) })
      case 'gender':
        return t('change.gender')
      case 'maxKm':
        return t('change.maxKm', { km: inWords(change.km) })
      case 'pauseOver':
        return t('change.pauseOver')
      case 'rhythm':
        return t('change.rhythm', { what: r(rhythmKey(change.days)) })
      case 'task':
        return t('change.task', { what: k(change.task) })
      case 'minKm':
        return t('change.minKm', { km: inWords(change.km) })
      case 'room':
      case 'gates':
        return t('volunteer.other')
    }
  }
  return (change: Relaxation, name: string): string => t('hello', { name, question: questionOf(change) })
}
