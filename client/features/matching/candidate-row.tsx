import { Check, CircleHelp, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { type Factor as MatchFactor, factorWith } from '#shared/matching/factors.ts'
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

const tones = {
  fitsWell: { tone: 'good', icon: Check },
  fits: { tone: 'plain', icon: Check },
  borderline: { tone: 'warn', icon: TriangleAlert },
} as const

const useFactors = (
  candidate: Candidate,
  { request, programme, at }: Shortlist,
): { all: Factor[]; brief: Factor[] } => {
  const t = useTranslations('matching')
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
  // The room is told in the line above, so an open door needs no row of its own.
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
          {words.long}{' '}
          <a
            href={words.ask === 'volunteer' ? `vrijwilligers/${candidate.id}` : `intake?vraag=${request.id}`}
            aria-label={t('askItOf', { what: words.long })}
          >
            {t('askIt')}
          </a>
        </>
      ) : (
        words.long
      ),
    source: say.source(factor, today),
  }))
  const short = shown.map(({ factor, words, id }) => ({ id, sign: signs[factor.sign], words: words.brief }))
  return {
    all,
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
  open,
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
  open: boolean
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
  const { all, brief } = useFactors(candidate, shortlist)
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
          aria-expanded={open}
          onFocus={onChoose}
          onClick={onToggle}
        >
          {name}
        </button>
        <Tag tone={tag.tone} icon={tag.icon}>
          {t(`verdict.${verdict === 'doesNotFit' ? 'borderline' : verdict}`)}
        </Tag>
        {candidate.digest === null && (
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
        {open ? <FactorList factors={all} /> : <FactorList brief factors={brief} />}
      </div>
    </li>
  )
}
