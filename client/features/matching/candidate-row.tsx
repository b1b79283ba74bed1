import { CircleHelp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { factorWith } from '#shared/matching/factors.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { FactorList } from '#client/ui/factor-list.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Tag } from '#client/ui/tag.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import { type Detail, useCandidateFactors } from './use-candidate-factors.tsx'
import { useMatchWords } from './use-match-words.ts'
import { VerdictTag } from './verdict-tag.tsx'

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
  const factors = useCandidateFactors(candidate, shortlist)
  const { id, verdict, room } = candidate
  const name = show(candidate.firstName)
  const isBorderline = verdict === 'borderline'
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
        <VerdictTag verdict={verdict} />
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
