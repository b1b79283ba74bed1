import { useTranslations } from 'use-intl'
import { ClashList } from '#client/ui/clash-list.tsx'
import type { DecisionDraft } from './decision-draft.ts'
import type { RequestFile } from './intake-data.ts'

/**
 * A colleague decided while somebody was still writing: what was typed stands beside what was decided, until the writer
 * lets go of it.
 */
export const UnsavedDecision = ({
  file,
  draft,
  onDrop,
}: {
  file: RequestFile
  draft: DecisionDraft
  onDrop: () => void
}) => {
  const t = useTranslations('intake.decision')
  const c = useTranslations('intake.conflict')
  const [decision] = file.decisions
  if (decision === undefined) return null
  const texts = [
    { id: 'reasons', label: t('reasonsWere'), mine: draft.reasons, theirs: decision.reasons },
    { id: 'consult', label: t('consulted'), mine: draft.consultSaid, theirs: decision.consult?.said ?? '' },
    {
      id: 'volunteer',
      label: t('took.volunteerTrack'),
      mine: draft.volunteerTrack,
      theirs: decision.volunteerTrack,
    },
    { id: 'other', label: t('took.professionalTrack'), mine: draft.otherTrack, theirs: decision.otherTrack },
    { id: 'parent', label: t('parentText'), mine: draft.parentText ?? '', theirs: file.parentText },
  ].filter(({ mine, theirs }) => mine.trim() !== '' && mine !== theirs)
  if (texts.length === 0) return null
  return <ClashList who={decision.decidedBy ?? c('someone')} isOver={onDrop} taken={[]} fields={texts} />
}
