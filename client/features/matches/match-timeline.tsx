import { useTranslations } from 'use-intl'
import { FilterPills } from '#client/ui/filter-pills.tsx'
import { EmptyState } from '#client/ui/states.tsx'
import { Timeline } from '#client/ui/timeline.tsx'
import type { MatchFile, TimelineEntry } from './file-types.ts'
import { type TimelineKind, timelineKinds } from './match-search.ts'
import { TimelineLine } from './timeline-line.tsx'

const aboutAgreement = new Set(['saveAgreement', 'acceptAgreement'])

const kindOf = (entry: TimelineEntry): TimelineKind => {
  if (entry.kind === 'contact') return 'contact'
  if (entry.kind === 'note') return 'notitie'
  return aboutAgreement.has(entry.event) ? 'afspraken' : 'verloop'
}

/** What happened in a match, newest first, narrowed to one kind by the pills. */
export const MatchTimeline = ({
  file,
  entries,
  kind,
  onKind,
}: {
  file: MatchFile
  entries: readonly TimelineEntry[]
  kind: TimelineKind
  onKind: (kind: TimelineKind) => void
}) => {
  const t = useTranslations('matches.timeline')
  const words = {
    alles: t('all'),
    contact: t('contact'),
    verloop: t('course'),
    afspraken: t('agreement'),
    notitie: t('note'),
  }
  const shown = kind === 'alles' ? entries : entries.filter((entry) => kindOf(entry) === kind)
  return (
    <>
      <div className="match-tools">
        <FilterPills
          label={t('filter')}
          pills={timelineKinds.map((id) => ({ id, word: words[id] }))}
          chosen={kind}
          onChoose={onKind}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={kind === 'alles' ? t('empty') : t('emptyKind')} />
      ) : (
        <Timeline label={t('label')}>
          {shown.map((entry) => (
            <TimelineLine key={entry.id} entry={entry} file={file} />
          ))}
        </Timeline>
      )}
    </>
  )
}
