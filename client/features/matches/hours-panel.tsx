import { useTranslations } from 'use-intl'
import { hoursAgainst } from '#shared/match-hours.ts'
import { isRunningMatch } from '#shared/matches.ts'
import { shortDay } from '#client/lib/dates.ts'
import { BarList } from '#client/ui/bar.tsx'
import { Section } from '#client/ui/section.tsx'
import type { MatchFile, TimelineEntry } from './file-types.ts'
import { useLength } from './moment-text.ts'

const missed = ['ill', 'familyCouldNot', 'forgotten', 'other'] as const

/** The hours of the last six weeks against the line of the agreement; the message first, in words. */
export const HoursPanel = ({ file, entries }: { file: MatchFile; entries: readonly TimelineEntry[] }) => {
  const t = useTranslations('matches.hours')
  const reasons = useTranslations('matches.timeline.reason')
  const length = useLength()
  if (file.agreement === null || !isRunningMatch(file.status)) return null
  const contacts = entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.moment] : []))
  const { rows, agreed, days, over } = hoursAgainst(contacts, file.agreement, {
    since: file.trialFrom ?? file.today,
    today: file.today,
  })
  const isWeekly = days === 7
  const most = Math.max(agreed * 2, ...rows.map(({ minutes }) => minutes))
  const numbers = { over: String(over), all: String(rows.length) }
  const message = over === 0 ? t('inside') : isWeekly ? t('over', numbers) : t('overPeriods', numbers)
  const wordsOf = (minutes: number, reason: string | null) => {
    if (minutes > 0) return length(minutes)
    const known = missed.find((one) => one === reason)
    return known === undefined ? t('nothing') : reasons(known)
  }
  return (
    <Section title={t('title')} aside={rows.some(({ minutes }) => minutes > 0) ? message : t('none')}>
      <BarList
        line={agreed}
        max={most}
        rows={rows.map(({ from, minutes, reason }) => ({
          id: from,
          when: shortDay(from),
          value: minutes,
          words: wordsOf(minutes, reason),
        }))}
      />
      <p className="text-small text-muted match-line-note">
        {isWeekly ? t('line', { length: length(agreed) }) : t('linePeriods', { length: length(agreed) })}
      </p>
    </Section>
  )
}
