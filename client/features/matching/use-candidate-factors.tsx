import { localDateOf } from '#shared/dates.ts'
import type { Factor as MatchFactor, FactorCode } from '#shared/matching/factors.ts'
import { useTranslations } from 'use-intl'
import type { Factor } from '#client/ui/factor-list.tsx'
import { useNames } from '#client/ui/names.tsx'
import { AskIt } from './ask-it.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import { type FactorWords, useFactorWords } from './use-factor-words.ts'
import { useMatchWords } from './use-match-words.ts'
import { type Asked, useQuestionWords } from './use-question-words.ts'

const signs = { '+': 'for', '–': 'against', '?': 'unknown' } as const
const inOrder = (factors: readonly MatchFactor[]) =>
  (['+', '–', '?'] as const).flatMap((sign) => factors.filter((factor) => factor.sign === sign))

/** What the closed row shows: the first reasons for, and all that speaks against or is not known, within one line. */
const briefFor = 2
const briefRest = 3

/** What is told of a compared candidate before all reasons are asked for: what sets people apart, and every no and doubt. */
const settingApart = new Set<FactorCode>([
  'time',
  'language',
  'distance',
  'gender',
  'genderNeeded',
  'earlierMatches',
  'rested',
  'earlierPair',
  'ownExperience',
])

/** How much of a candidate is told: one line, what sets people apart, or everything. */
export type Detail = 'brief' | 'main' | 'all'

/** Who could tell what is not known; the distance is not known because one of the two postcodes is not. */
const askedFor = (factor: MatchFactor, ask: Asked | null, { facts }: Shortlist['request']): Asked | null => {
  if (factor.sign !== '?') return null
  if (factor.code !== 'distance') return ask
  return facts.postcode4.value === null ? 'family' : 'volunteer'
}

/** A candidate's factors for the screen, with their source and age; what is not known can be asked. */
export const useCandidateFactors = (
  candidate: Candidate,
  { request, programme, at }: Shortlist,
): Record<Detail, Factor[]> => {
  const show = useNames()
  const t = useTranslations('matching.factor')
  const say = useMatchWords()
  const questionOf = useQuestionWords()
  const volunteer = show(candidate.firstName)
  const today = localDateOf(at)
  const wordsOf = useFactorWords({
    family: show(request.firstName),
    volunteer,
    role: programme.volunteerLabel,
    today,
  })
  const shown = inOrder(candidate.factors).flatMap((factor) => {
    const said = wordsOf(factor)
    if (said === undefined) return []
    // The list may say it to the own coordinator; compare, copies and what is kept have the plain words.
    const words =
      factor.code === 'talkFirst' && candidate.hasCheckToCall
        ? { ...said, long: t('talkFirstCheck', { volunteer }) }
        : said
    return [{ factor, words, id: `${factor.code} ${words.long}` }]
  })
  const saidIn = (factor: MatchFactor, words: FactorWords) => {
    const who = askedFor(factor, words.ask, request)
    if (who === null) return words.long
    return (
      <>
        {words.long}{' '}
        <AskIt
          person={who === 'family' ? request.firstName : candidate.firstName}
          what={words.long}
          words={(name) => questionOf(factor, who, name)}
          requestId={request.id}
          volunteerId={who === 'volunteer' ? candidate.id : null}
        />
      </>
    )
  }
  const all = shown.map(({ factor, words, id }) => ({
    id,
    sign: signs[factor.sign],
    words: saidIn(factor, words),
    source: say.source(factor, today),
  }))
  const short = shown.map(({ factor, words, id }) => ({ id, sign: signs[factor.sign], words: words.brief }))
  const isMain = (index: number) => {
    const factor = shown[index]?.factor
    return factor !== undefined && (factor.sign !== '+' || settingApart.has(factor.code))
  }
  return {
    all,
    main: all.filter((_, index) => isMain(index)),
    brief: [
      ...short.filter(({ sign }) => sign === 'for').slice(0, briefFor),
      ...short.filter(({ sign }) => sign !== 'for').slice(0, briefRest),
    ],
  }
}
