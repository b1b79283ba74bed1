import { inWords } from '#client/lib/numbers.ts'
import { useTranslations } from 'use-intl'
import { daysBetween, type LocalDate } from '#shared/dates.ts'
import type { Factor, FactorCode, FactorOf } from '#shared/matching/factors.ts'
import { capitalised, joined, rhythmKey, useMatchWords } from './use-match-words.ts'

export type FactorWords = {
  /** The whole sentence, and a word or two for the closed row. */
  long: string
  brief: string
  /** Who could tell what is not known. */
  ask: 'family' | 'volunteer' | null
}

type Names = { family: string; volunteer: string; role: string; today: LocalDate }
type Sayings = { [Code in FactorCode]?: (factor: FactorOf<Code>) => FactorWords }

const words = (long: string, brief: string, ask: FactorWords['ask'] = null): FactorWords => ({
  long,
  brief,
  ask,
})
const daysOfMonth = 30.4

/** Returns the function that says a factor in words; undefined for what a shortlist never shows. */
export const useFactorWords = ({ family, volunteer: name, role, today }: Names) => {
  const t = useTranslations('matching.factor')
  const b = useTranslations('matching.brief')
  const v = useTranslations('vocabulary')
  const request = useTranslations('matching.request')
  const rhythm = useTranslations('matching.rhythm')
  const ended = useTranslations('matching.endReason')
  const say = useMatchWords()
  const languages = (codes: readonly Parameters<typeof sayLanguage>[0][]) => joined(codes.map(sayLanguage))
  const sayLanguage = (code: FactorOf<'language'>['data']['shared'][number]) => v(`language.${code}`)
  const day = (date: string) => say.day(date, today)

  const sayings: Sayings = {
    time: ({ sign, data }) => {
      if (sign === '+')
        return words(
          t('timeFor', { times: capitalised(say.longTimes(data.shared)) }),
          say.shortTimes(data.shared),
        )
      return data.family === null
        ? words(t('timeUnknownFamily'), b('time'), 'family')
        : words(t('timeUnknown'), b('time'), 'volunteer')
    },
    timeIsOld: ({ data }) => words(t('timeIsOld', { date: day(data.notedOn) }), b('timeIsOld'), 'volunteer'),
    rhythm: ({ sign, data }) => {
      if (sign === '+' && data.least !== null)
        return words(
          t('rhythmFor', { rhythm: rhythm(rhythmKey(data.asked ?? data.least)) }),
          rhythm(rhythmKey(data.asked ?? data.least)),
        )
      return data.least === null
        ? words(t('rhythmUnknown', { name }), b('rhythm'), 'volunteer')
        : words(t('rhythmUnknownFamily'), b('rhythm'), 'family')
    },
    familyLanguage: ({ sign, data }) =>
      words(
        sign === '+'
          ? t('familyLanguageFor', { languages: languages(data.shared) })
          : t('familyLanguageAgainst', { languages: languages(data.family) }),
        b(sign === '+' ? 'familyLanguage' : 'familyLanguageAgainst'),
      ),
    hiddenAddress: ({ data }) => {
      const key = data.elsewhere ? 'hiddenAddressFor' : 'hiddenAddressAgainst'
      const isAgainst = !data.elsewhere && !data.isNear
      return words(
        t(data.isNear ? 'hiddenAddressNear' : key),
        b(isAgainst ? 'hiddenAddressAgainst' : 'hiddenAddress'),
      )
    },
    load: ({ data }) =>
      words(
        data.open === 0 ? t('loadFor') : t('loadAgainst', { open: data.open }),
        b('load', { open: data.open }),
      ),
    givesBack: ({ sign }) =>
      sign === '+'
        ? words(t('givesBackFor', { family }), b('givesBack'))
        : words(t('givesBackUnknown', { family }), b('givesBack'), 'family'),
    language: ({ sign, data }) => {
      if (sign === '+')
        return words(t('languageFor', { languages: languages(data.shared) }), languages(data.shared))
      return data.family === null
        ? words(t('languageUnknownFamily'), b('language'), 'family')
        : words(t('languageUnknown'), b('language'), 'volunteer')
    },
    ownLanguage: ({ data }) => {
      const missing = joined(data.missing.map(sayLanguage), 'or')
      return words(t('ownLanguage', { languages: missing }), b('ownLanguage', { languages: missing }))
    },
    distance: ({ sign, data }) => {
      if (sign === '?') return words(t('distanceUnknown'), b('distance'))
      if (data.beyond !== null) {
        const further = capitalised(say.length(data.beyond))
        const isNear = data.limit === 'ownMinimum' || data.limit === 'programmeMinimum'
        const limit = inWords((isNear ? data.minimum : data.maximum) ?? 0)
        if (isNear) return words(t('nearLimit', { limit }), b('tooNear'))
        return words(t(data.limit === 'own' ? 'ownLimit' : 'programmeLimit', { further, limit }), b('beyond'))
      }
      return data.band === 'near'
        ? words(t('near'), b('near'))
        : words(t('distanceFor', { distance: say.distance(data.band) }), say.distance(data.band))
    },
    genderNeeded: ({ sign, data }) =>
      sign === '+'
        ? words(t('genderFor', { gender: v(`gender.${data.wished}`) }), v(`gender.${data.wished}`))
        : words(t('genderUnknown'), b('gender'), 'volunteer'),
    gender: ({ sign, data }) => {
      const gender = v(`gender.${data.wished}`)
      if (sign === '+') return words(t('genderFor', { gender }), gender)
      return sign === '–'
        ? words(t('genderAgainst', { family, gender }), b('genderAgainst', { family, gender }))
        : words(t('genderUnknown'), b('gender'), 'volunteer')
    },
    place: ({ sign, data }) => {
      if (sign === '+') {
        const place = joined(
          (data.wished ? [data.wished] : (data.possible ?? [])).map((one) => v(`place.${one}`)),
          'or',
        )
        return words(t('placeFor', { place }), place)
      }
      return data.possible === null
        ? words(t('placeUnknown', { name }), b('place'), 'volunteer')
        : words(t('placeUnknownFamily', { family }), b('place'), 'family')
    },
    ages: ({ sign, data }) => {
      if (sign === '+') return words(t('agesFor'), b('ages'))
      if (sign === '–') {
        const bands = joined((data.likes ?? []).map((band) => request(`bands.${band}`)))
        return words(t('agesAgainst', { bands }), b('agesAgainst', { bands }))
      }
      return data.family.length === 0
        ? words(t('agesUnknownFamily'), b('ages'), 'family')
        : words(t('agesUnknown'), b('ages'), 'volunteer')
    },
    noGo: ({ sign, data }) => {
      if (data.noGo === null) return words(t('noGoVolunteer'), b('noGo'), 'volunteer')
      const what = v(`noGo.${data.noGo}`)
      if (sign === '+')
        return words(data.holds ? t('noGoFine', { name, what }) : t('noGoNone', { what }), what)
      return words(t('noGoFamily', { what: capitalised(what) }), what, 'family')
    },
    gates: ({ data }) =>
      words(
        t('gates', { gates: capitalised(joined(data.gates.map((gate) => request(`gates.${gate}`)))) }),
        b('gates'),
      ),
    certificateEnds: ({ data }) => words(t('certificateEnds', { date: day(data.on) }), b('certificateEnds')),
    rest: ({ data }) => words(t('rest', { date: day(data.until) }), b('rest')),
    rested: ({ data }) => words(t('rested', { months: Math.floor(data.days / daysOfMonth) }), b('rested')),
    availableFrom: ({ data }) =>
      words(t('availableFrom', { date: day(data.on) }), b('availableFrom', { date: day(data.on) })),
    pauseAhead: ({ data }) => words(t('pauseAhead', { date: day(data.from) }), b('pauseAhead')),
    hours: ({ sign, data }) => {
      const free = data.free === null ? '' : inWords(data.free)
      if (sign === '+') return words(t('hoursFor', { free }), b('hours'))
      if (sign === '–')
        return words(t('hoursAgainst', { free, asked: inWords(data.asked ?? 0) }), b('hoursAgainst'))
      return data.asked === null
        ? words(t('hoursUnknownFamily'), b('hours'), 'family')
        : words(t('hoursUnknown'), b('hours'), 'volunteer')
    },
    weight: ({ sign }) => {
      if (sign === '?') return words(t('weightUnknown'), b('weight'), 'family')
      return words(t(sign === '+' ? 'weightFor' : 'weightAgainst'), b('weight'))
    },
    kinds: ({ sign, data }) => {
      if (sign === '?') return words(t('kindsUnknown', { name }), b('kinds', { name }), 'volunteer')
      const kinds = joined((sign === '+' ? data.shared : (data.likes ?? [])).map((kind) => v(`kind.${kind}`)))
      return sign === '+'
        ? words(t('kindsFor', { kinds }), kinds)
        : words(t('kindsAgainst', { kinds }), b('kindsAgainst', { kinds }))
    },
    ownExperience: ({ sign, data }) => {
      if (data.wished) {
        const what = v(`experience.${data.experience}`)
        if (sign === '?') return words(t('experienceUnknown', { what }), what, 'volunteer')
        return sign === '+'
          ? words(t('experienceFor', { what }), what)
          : words(t('experienceAgainst', { what }), b('experienceAgainst', { what }))
      }
      const known = data.experience === 'ownChildren' || data.experience === 'migration'
      const key = known ? data.experience : 'ownExperience'
      return words(t(key as 'ownChildren'), b(key as 'ownChildren'))
    },
    earlierMatches: ({ data }) =>
      words(t('earlierMatches', { count: String(data.count), role }), b('earlierMatches')),
    earlierPair: ({ data }) => {
      const keys = {
        endedWell: 'pairWell',
        endedEarly: 'pairEnded',
        declined: 'pairDeclined',
        expired: 'pairExpired',
      } as const
      const fact = t(keys[data.outcome], { date: day(data.on) })
      const reasons = data.reasons.flatMap((one) =>
        ended.has(one as 'other') ? [ended(one as 'other')] : [],
      )
      return words(
        reasons.length === 0 ? fact : t('because', { fact, reasons: joined(reasons) }),
        b('earlierPair'),
      )
    },
    talkFirst: ({ data }) =>
      words(
        data.coordinator === null
          ? t('talkFirstSomebody')
          : t('talkFirst', { coordinator: data.coordinator }),
        b('talkFirst'),
      ),
  }

  return (factor: Factor): FactorWords | undefined => {
    const saying = sayings[factor.code] as ((one: Factor) => FactorWords) | undefined
    return saying?.(factor)
  }
}

/** Weeks that a family or a volunteer has waited. */
export const weeksSince = (since: LocalDate, today: LocalDate): number =>
  Math.max(0, Math.floor(daysBetween(since, today) / 7))
