import { Link } from '@tanstack/react-router'
import { Check, CircleHelp, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { type Factor as MatchFactor, type FactorCode, factorWith } from '#shared/matching/factors.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { type Factor, FactorList } from '#client/ui/factor-list.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import { useFactorWords } from './use-factor-words.ts'
import { useMatchWords } from './use-match-words.ts'

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

export type Detail = 'brief' | 'main' | 'all'

const tones = {
  fitsWell: { tone: 'good', icon: Check },
  fits: { tone: 'plain', icon: Check },
  borderline: { tone: 'warn', icon: TriangleAlert },
} as const

/** To where the missing answer is written down once it is known: the volunteer's file, or the family's. */
const AskIt = ({
  who,
  candidate,
  request,
  what,
}: {
  who: 'family' | 'volunteer'
  candidate: Candidate
  request: Shortlist['request']
  what: string
}) => {
  const t = useTranslations('matching')
  const shared = { className: 'candidate-ask', 'aria-label': t('askItOf', { what }) }
  return who === 'volunteer' ? (
    <Link to="/vrijwilligers/$volunteerId" params={{ volunteerId: candidate.id }} {...shared}>
      {t('askIt')}
    </Link>
  ) : (
    <Link to="/intake" search={{ vraag: request.id }} {...shared}>
      {t('askIt')}
    </Link>
  )
}

const useFactors = (
  candidate: Candidate,
  { request, programme, at }: Shortlist,
): Record<Detail, Factor[]> => {
  const show = useNames()
  const say = useMatchWords()
  const volunteer = show(candidate.firstName)
  const today = localDateOf(at)
  const wordsOf = useFactorWords({
    family: show(request.firstName),
    volunteer,
    role: programme.volunteerLabel,
    today,
  })
  const shown = inOrder(candidate.factors).flatMap((factor) => {
    const words = wordsOf(factor)
    return words === undefined ? [] : [{ factor, words, id: `${factor.code} ${words.long}` }]
  })
  const all = shown.map(({ factor, words, id }) => ({
    id,
    sign: signs[factor.sign],
    words:
      factor.sign === '?' && words.ask !== null ? (
        <>
          {words.long} <AskIt who={words.ask} candidate={candidate} request={request} what={words.long} />
        </>
      ) : (
        words.long
      ),
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

/** One candidate: verdict in words, distance and room, why and why not, and the act. */
export const CandidateRow = ({
  candidate,
  shortlist,
  chosen,
  detail,
  compared,
  busy,
  onChoose,
  onToggle,
  onCompare,
  onAsk,
}: {
  candidate: Candidate
  shortlist: Shortlist
  chosen: boolean
  detail: Detail
  compared: boolean
  busy: boolean
  onChoose: () => void
  onToggle: () => void
  onCompare: () => void
  onAsk: () => void
}) => {
  const t = useTranslations('matching.list')
  const show = useNames()
  const say = useMatchWords()
  const factors = useFactors(candidate, shortlist)
  const { id, verdict, room } = candidate
  const name = show(candidate.firstName)
  const isBorderline = verdict === 'borderline'
  const tag = verdict === 'doesNotFit' ? tones.borderline : tones[verdict]
  return (
    <li className="candidate" data-row-id={id} data-chosen={chosen ? '' : undefined}>
      <Checkbox
        aria-label={t('compare', { name })}
        isSelected={compared}
        onChange={onCompare}
        onFocus={onChoose}
      />
      <div className="candidate-name">
        <button
          type="button"
          className="candidate-open"
          data-row-open
          aria-expanded={detail === 'all'}
          onFocus={onChoose}
          onClick={onToggle}
        >
          {name}
        </button>
        <Tag tone={tag.tone} icon={tag.icon}>
          {t(`verdict.${verdict === 'doesNotFit' ? 'borderline' : verdict}`)}
        </Tag>
        {candidate.isNew && (
          <Tag tone="info" icon={CircleHelp}>
            {t('tried')}
          </Tag>
        )}
        <span className="candidate-meta">
          {t('meta', {
            distance: say.distance(factorWith(candidate.factors, 'distance')?.data.band ?? null),
            room: room.capacity - room.openMatches,
          })}
        </span>
      </div>
      <span className="candidate-act">
        {candidate.digest !== null && (
          <Button
            size="small"
            look={chosen && !isBorderline ? 'filled' : 'quiet'}
            busy={busy}
            onFocus={onChoose}
            aria-label={isBorderline ? t('askAnywayOf', { name }) : undefined}
            onClick={onAsk}
          >
            {isBorderline ? t('askAnyway') : t('ask', { name })}
          </Button>
        )}
      </span>
      <div className="candidate-reasons">
        <FactorList brief={detail === 'brief'} factors={factors[detail]} />
      </div>
    </li>
  )
}
