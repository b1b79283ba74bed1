import { useTranslations } from 'use-intl'
import { todayHere } from '#client/lib/dates.ts'
import { useNames } from '#client/ui/names.tsx'
import { joined, useMatchWords } from './use-match-words.ts'
import type { WhatIf, WhatIfAnswer } from './what-if-data.ts'

type Named = { kind: 'request' | 'volunteer'; firstName: string | null; number?: number | null }

/** So many differences are told one by one; the rest is counted. */
const told = 6

/** Returns what was tried, and the difference it makes, in sentences. */
export const useWhatIfWords = () => {
  const t = useTranslations('matchingWhatIf')
  const say = useMatchWords()
  const show = useNames()
  const nameOf = ({ kind, firstName, number }: Named): string => {
    if (firstName !== null) return show(firstName)
    return number != null ? t('number', { number: String(number) }) : t(`someNew.${kind}`)
  }

  const differences = ({ helped, left, moved }: WhatIfAnswer): string[] => [
    ...helped.map(({ request, volunteer }) =>
      t('helped', { request: nameOf(request), volunteer: nameOf(volunteer) }),
    ),
    ...left.map(({ request }) => t('left', { request: nameOf(request) })),
    ...moved.map(({ request, from, to }) =>
      t('moved', { request: nameOf(request), from: nameOf(from), to: nameOf(to) }),
    ),
  ]

  return {
    head: ({ kind, change, name, dayParts, number, postcode }: WhatIf): string => {
      const times = say.shortTimes(dayParts)
      if (kind === 'newVolunteer' || kind === 'newRequest') return t(`head.${kind}`, { times, postcode })
      const shown = show(name)
      switch (change) {
        case 'pause':
          return t(kind === 'volunteer' ? 'head.pauseVolunteer' : 'head.pauseRequest', { name: shown })
        case 'dayParts':
          return t('head.dayParts', { name: shown, times })
        case 'maxKm':
          return t('head.maxKm', { name: shown, km: number })
        case 'capacity':
          return t('head.capacity', { name: shown, count: Number(number) })
        case 'hours':
          return t('head.hours', { name: shown, hours: number })
        case 'place':
        case 'gender':
          return t(`head.${change}`, { name: shown })
      }
    },
    /** What changes, what does not, and how many families are helped then. */
    answer: (answer: WhatIfAnswer): string[] => {
      const all = differences(answer)
      const { before, after, elsewhere, replaces } = answer
      const today = todayHere()
      const sources = replaces
        .map(({ source, notedOn }) => say.source({ source, notedOn, sign: '+' }, today))
        .filter((source) => source !== '')
      return [
        ...(all.length === 0 && elsewhere === 0 ? [t('nothing')] : all.slice(0, told)),
        ...(all.length > told ? [t('more', { count: all.length - told })] : []),
        ...(elsewhere > 0 ? [t('elsewhere', { count: elsewhere })] : []),
        ...(all.length > 0 && all.length <= told && elsewhere === 0 ? [t('rest')] : []),
        ...(before.helped === after.helped
          ? []
          : [t('total', { after: after.helped, before: String(before.helped) })]),
        ...(sources.length === 0 ? [] : [t('replaces', { told: joined([...new Set(sources)]) })]),
      ]
    },
  }
}
