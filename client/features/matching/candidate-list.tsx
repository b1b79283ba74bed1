import { useTranslations } from 'use-intl'
import { EmptyState } from '#client/ui/states.tsx'
import { CandidateRow } from './candidate-row.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import type { Detail } from './use-candidate-factors.tsx'

export type RowActs = {
  chosen: string | undefined
  detailOf: (id: string) => Detail
  compared: readonly string[]
  busy: string | undefined
  onChoose: (id: string) => void
  onToggle: (id: string) => void
  onCompare: (id: string) => void
  onAsk: (candidate: Candidate) => void
}

const Rows = ({
  candidates,
  shortlist,
  acts,
  label,
}: {
  candidates: readonly Candidate[]
  shortlist: Shortlist
  acts: RowActs
  label: string
}) => (
  <ol aria-label={label}>
    {candidates.map((candidate) => (
      <CandidateRow
        key={candidate.id}
        candidate={candidate}
        shortlist={shortlist}
        chosen={acts.chosen === candidate.id}
        detail={acts.detailOf(candidate.id)}
        compared={acts.compared.includes(candidate.id)}
        busy={acts.busy === candidate.id}
        onChoose={() => acts.onChoose(candidate.id)}
        onToggle={() => acts.onToggle(candidate.id)}
        onCompare={() => acts.onCompare(candidate.id)}
        onAsk={() => acts.onAsk(candidate)}
      />
    ))}
  </ol>
)

/** Who fits, best first; who stands on the border apart, since asking them needs a reason. */
export const CandidateList = ({
  shortlist,
  candidates,
  acts,
}: {
  shortlist: Shortlist
  /** In the order in which they are shown. */
  candidates: readonly Candidate[]
  acts: RowActs
}) => {
  const t = useTranslations('matching.list')
  const { looked } = shortlist
  const border = candidates.filter(({ verdict }) => verdict === 'borderline')
  const fits = candidates.filter(({ verdict }) => verdict !== 'borderline')
  return (
    <>
      <div className="matching-summary">
        <span>
          {t('summary', {
            fits: fits.length,
            borderline: String(border.length),
            others: looked - candidates.length,
          })}
        </span>
        <span className="matching-summary-end">{t('sort')}</span>
      </div>
      {candidates.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      <Rows candidates={fits} shortlist={shortlist} acts={acts} label={t('label')} />
      {border.length > 0 && (
        <>
          <h2 className="matching-group">
            {t('borderline')} <span className="count">{border.length}</span>
            <span className="matching-summary-end">{t('borderlineRule')}</span>
          </h2>
          <Rows candidates={border} shortlist={shortlist} acts={acts} label={t('borderline')} />
        </>
      )}
    </>
  )
}
