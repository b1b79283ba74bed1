import { useTranslations } from 'use-intl'
import { whyLimit } from '#shared/matches.ts'
import { factorWith } from '#shared/matching/factors.ts'
import { capitalised, joined, useMatchWords } from './use-match-words.ts'
import type { WeekRow } from './week-data.ts'

const cut = (text: string) => (text.length <= whyLimit ? text : `${text.slice(0, whyLimit - 1)}…`)

/** Returns the sentences of a row of the plan that follow from its facts: why this pair, and what the volunteer reads. */
export const useWeekWords = () => {
  const t = useTranslations('matchingWeek')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  return {
    /** What speaks for the pair in one line; also the line of why that stays on the match. */
    why: ({ factors, role }: WeekRow): string => {
      const shared = factorWith(factors, 'time')?.data.shared ?? 0
      const languages = (factorWith(factors, 'language')?.data.shared ?? []).filter((code) => code !== 'nl')
      const earlier = factorWith(factors, 'earlierMatches')?.data.count ?? 0
      const parts = [
        languages.length > 0 && joined(languages.map((code) => v(`language.${code}`))),
        shared > 0 && t('reason.times', { times: say.longTimes(shared) }),
        earlier > 0 && t('reason.earlier', { count: String(earlier), role }),
      ].filter((part) => part !== false)
      return cut(`${capitalised(parts.join(', '))}.`)
    },
    /** What the volunteer reads before both said yes: nobody can be recognised in it. */
    summary: ({ ask: { kinds, sharedDayParts } }: WeekRow): string =>
      cut(
        [
          kinds.length === 0
            ? t('summary.any')
            : t('summary.kinds', { kinds: joined(kinds.map((kind) => v(`kind.${kind}`))) }),
          sharedDayParts > 0 && t('summary.times', { times: say.longTimes(sharedDayParts) }),
        ]
          .filter((part) => part !== false)
          .join(' '),
      ),
  }
}
