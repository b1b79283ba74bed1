import { useTranslations } from 'use-intl'
import { type DayPart, dayPartWords } from '#shared/day-parts.ts'
import type { OwnMatch } from '../data.ts'
import { useWords } from './words.ts'

type Profile = NonNullable<OwnMatch['profile']>

const known = ['dog', 'cat', 'smoking', 'stairs'] as const

/** An anonymous profile in words: nobody can be recognised in it. */
export const useProfileWords = () => {
  const t = useTranslations('phone')
  const words = useWords()

  /** "woensdagmiddag en vrijdagochtend". */
  const dayParts = (parts: readonly DayPart[]): string =>
    words.list(
      dayPartWords(parts, {
        wholeDay: (day) => t('wholeDay', { day: t(`weekday.${day}`) }),
        part: (day, part) => t('limits.cell', { day: t(`weekday.${day}`), part: t(`part.${part}`) }),
      }),
    )
  return {
    dayParts,
    kinds: (kinds: Profile['kinds']): string => words.list(kinds.map((kind) => t(`kind.${kind}`))),
    languages: (languages: Profile['languages']): string =>
      words.list(languages.map((language) => t(`language.${language}`))),
    children: (children: Profile['children']): string =>
      words.list(
        children.map(({ band, count }) =>
          count === null || count === 1
            ? t(`proposal.bands.${band}`)
            : `${count} × ${t(`proposal.bands.${band}`)}`,
        ),
      ),
    homeFacts: (facts: readonly string[]): string =>
      words.list(known.filter((fact) => facts.includes(fact)).map((fact) => t(`homeFact.${fact}`))),
    when: ({ dayPartsAnswer, dayParts: wanted, hoursPerWeek }: Profile): string => {
      const time =
        dayPartsAnswer === 'chosen'
          ? dayParts(wanted)
          : dayPartsAnswer === 'any'
            ? t('proposal.anyTime')
            : t('proposal.discussTime')
      return hoursPerWeek === null ? time : `${time}, ${t('proposal.hoursPerWeek', { hours: hoursPerWeek })}`
    },
    who: ({ helped, children }: Profile): string => {
      const count = children.reduce((sum, child) => sum + (child.count ?? 1), 0)
      return t('proposal.withChildren', { helped, count }).trim()
    },
    where: ({ district, distance }: Profile): string =>
      [district, distance === null ? null : t(`proposal.distance.${distance}`)]
        .filter((part) => part !== null)
        .join(', '),
  }
}
