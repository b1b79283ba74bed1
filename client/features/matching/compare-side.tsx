import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { factorWith } from '#shared/matching/factors.ts'
import { Button } from '#client/ui/button.tsx'
import { CompareTable } from '#client/ui/compare-table.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import type { Candidate, Shortlist } from './matching-data.ts'
import { joined, useMatchWords } from './use-match-words.ts'

const useCompared = (candidates: readonly Candidate[], { programme, at }: Shortlist) => {
  const t = useTranslations('matching.compare')
  const v = useTranslations('vocabulary')
  const say = useMatchWords()
  const today = localDateOf(at)
  const shared = ({ factors }: Candidate) => factorWith(factors, 'time')?.data.shared ?? 0
  const certificate = ({ gates }: Candidate) => {
    const seen = gates.find(({ gate }) => gate === 'certificate')
    if (seen === undefined) return t('unknown')
    return seen.until === null ? t('inOrder') : t('until', { date: say.day(seen.until, today) })
  }
  const lines: { id: Parameters<typeof t>[0] & string; cell: (one: Candidate) => string }[] = [
    { id: 'time', cell: (one) => (shared(one) === 0 ? t('unknown') : say.shortTimes(shared(one))) },
    {
      id: 'language',
      cell: ({ languages }) =>
        languages === null || languages.length === 0
          ? t('unknown')
          : languages.map((code) => v(`language.${code}`)).join(', '),
    },
    {
      id: 'distance',
      cell: ({ factors }) => say.distance(factorWith(factors, 'distance')?.data.band ?? null),
    },
    {
      id: 'start',
      cell: ({ availableFrom }) =>
        availableFrom === null || availableFrom <= today ? t('now') : say.day(availableFrom, today),
    },
    {
      id: 'earlier',
      cell: ({ earlierMatches }) => t('times', { count: earlierMatches, role: programme.volunteerLabel }),
    },
    {
      id: 'room',
      cell: ({ room }) => t('matches', { count: room.capacity - room.openMatches }),
    },
    { id: 'certificate', cell: certificate },
    {
      id: 'travel',
      cell: ({ travel }) =>
        travel.length === 0
          ? t('unknown')
          : joined(
              travel.map((way) => v(`travel.${way}`)),
              'or',
            ),
    },
  ]
  return lines
    .filter(({ id }) => id !== 'travel' || candidates.some(({ travel }) => travel.length > 0))
    .map(({ id, cell }) => {
      const cells = candidates.map(cell)
      return { id, label: t(id as 'time'), cells, differs: new Set(cells).size > 1 }
    })
}

/** Two or three candidates side by side; what differs is marked, and one of them can be chosen. */
export const CompareSide = ({
  candidates,
  shortlist,
  onChoose,
}: {
  candidates: readonly Candidate[]
  shortlist: Shortlist
  onChoose: (id: string) => void
}) => {
  const t = useTranslations('matching.compare')
  const show = useNames()
  const rows = useCompared(candidates, shortlist)
  return (
    <Section title={t('title', { count: candidates.length })} aside={candidates.length > 1 && t('legend')}>
      {candidates.length === 0 ? (
        <p className="text-muted">{t('empty')}</p>
      ) : (
        <CompareTable
          caption={t('caption')}
          columns={candidates.map(({ id, firstName }) => ({ id, name: show(firstName) }))}
          rows={rows}
          acts={candidates.map(({ id, firstName }) => (
            <Button
              key={id}
              size="small"
              aria-label={t('chooseOf', { name: show(firstName) })}
              onClick={() => onChoose(id)}
            >
              {t('choose')}
            </Button>
          ))}
        />
      )}
    </Section>
  )
}
