import { useTranslations } from 'use-intl'
import type { LocalDate } from '#shared/dates.ts'
import type { Factor, FactorCode, FactorOf } from '#shared/matching/factors.ts'
import { useFactorWords } from './use-factor-words.ts'
import { capitalised, joined, rhythmKey, useMatchWords } from './use-match-words.ts'

type Sayings = { [Code in FactorCode]?: (factor: FactorOf<Code>) => string }

/** Returns the function that says what excludes one person, in words. */
export const useBlockingWords = (volunteer: string, today: LocalDate) => {
  const t = useTranslations('matchingReasons')
  const v = useTranslations('vocabulary')
  const gateWords = useTranslations('matching.request.gates')
  const bands = useTranslations('matching.request.bands')
  const rhythm = useTranslations('matching.rhythm')
  const say = useMatchWords()
  const factorWords = useFactorWords({ family: '', volunteer, role: '', today })
  const languages = (codes: readonly FactorOf<'language'>['data']['shared'][number][] | null) =>
    joined((codes ?? []).map((code) => v(`language.${code}`)))

  const sayings: Sayings = {
    programme: () => t('programme'),
    status: () => t('status'),
    notMatchedWith: () => t('notMatchedWith'),
    programmeNoGo: ({ data }) => t('programmeNoGo', { what: v(`noGo.${data.noGo}`) }),
    noGo: ({ data }) => t('noGo', { what: data.noGo === null ? '' : v(`noGo.${data.noGo}`) }),
    place: ({ data }) => {
      const possible = data.possible ?? []
      return possible.length > 0
        ? t('place', {
            places: joined(
              possible.map((one) => v(`place.${one}`)),
              'or',
            ),
          })
        : t('other')
    },
    ages: ({ data }) =>
      (data.likes ?? []).length === 0
        ? t('agesNone')
        : t('ages', { bands: joined((data.likes ?? []).map((band) => bands(band))) }),
    language: ({ data }) => t('language', { own: languages(data.volunteer), family: languages(data.family) }),
    genderNeeded: ({ data }) => t('genderNeeded', { gender: v(`gender.${data.wished}`) }),
    gate: ({ data }) => t(`gate.${data.state}`, { gate: capitalised(gateWords(data.gate)) }),
    full: ({ data }) => t('full', { open: data.open }),
    paused: ({ data }) =>
      data.until === null ? t('pausedOpen') : t('paused', { date: say.day(data.until, today) }),
    rhythm: ({ data }) =>
      t('rhythm', {
        own: rhythm(rhythmKey(data.least ?? 0)),
        asked: rhythm(rhythmKey(data.asked ?? 0)),
      }),
    distance: (factor) => factorWords(factor)?.long ?? t('other'),
    time: ({ data }) =>
      data.volunteer === null || data.volunteer === 0
        ? t('timeNone')
        : t('time', { times: say.longTimes(data.volunteer) }),
  }

  return (factor: Factor): string => {
    const saying = sayings[factor.code] as ((one: Factor) => string) | undefined
    return saying?.(factor) ?? t('other')
  }
}
