import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { toMask } from '#shared/day-parts.ts'
import { organisationInAddress } from '#client/lib/addresses.ts'
import { useMatchWords } from './use-match-words.ts'
import type { Advice } from './week-data.ts'

/** Returns the sentences of an advice, and the text of a call for it: about the volunteer, never about a family. */
export const useRecruitWords = () => {
  const t = useTranslations('matchingRecruit')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  const language = ({ language: code }: Advice['profile']) => (code === null ? null : v(`language.${code}`))
  const time = ({ dayPart }: Advice['profile']) => say.longTimes(toMask([dayPart]))
  const needsCar = ({ accepts }: Advice['profile']) => accepts.includes('driving')

  /** "Arabisch, woensdagmiddag, Overvecht" */
  const what = ({ profile }: Advice): string =>
    [
      language(profile),
      profile.gender === null ? null : v(`gender.${profile.gender}`),
      needsCar(profile) ? t('withCar') : null,
      time(profile),
      profile.place.name,
    ]
      .filter((part) => part !== null)
      .join(', ')

  return {
    what,
    /** Why: how many wait on it. */
    reason: (advice: Advice): string =>
      advice.families === 0
        ? t('passes', { what: what(advice) })
        : t('waiting', { families: advice.families, what: what(advice) }),
    /** What it gives. */
    gain: ({ upTo }: Advice): string => (upTo === 1 ? t('upToOne') : t('upTo', { count: String(upTo) })),
    call: ({ profile }: Advice): string => {
      const spoken = language(profile)
      const place = profile.place.name
      return [
        profile.gender === null
          ? t('text.seek', { place })
          : t(`text.seekGender.${profile.gender}`, { place }),
        t('text.role', { role: profile.role }),
        t('text.time', { time: time(profile) }),
        spoken === null ? null : t('text.language', { language: spoken }),
        needsCar(profile) ? t('text.car') : null,
        t('text.hours', { hours: inWords(profile.hoursPerWeek) }),
        t('text.support'),
        t('text.apply', {
          address: `${window.location.origin}/${organisationInAddress()}/vrijwilliger-worden`,
        }),
      ]
        .filter((sentence) => sentence !== null)
        .join('\n')
    },
  }
}
