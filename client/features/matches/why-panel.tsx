import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { localDateOf } from '#shared/dates.ts'
import { dayWithYear } from '#client/lib/dates.ts'
import { Section } from '#client/ui/section.tsx'
import type { MatchFile } from './file-types.ts'

/** Why these two: who proposed it and when, her one line of why, and what she saw (`explanation`). */
export const WhyPanel = ({ file, explanation }: { file: MatchFile; explanation: ReactNode }) => {
  const t = useTranslations('matches.why')
  return (
    <Section title={t('title')}>
      <p className="text-small text-muted">
        {file.proposer === null
          ? t('proposed', { day: dayWithYear(localDateOf(file.proposedAt)) })
          : t('proposedBy', { name: file.proposer, day: dayWithYear(localDateOf(file.proposedAt)) })}
      </p>
      {file.texts.why && <p className="match-why">{file.texts.why}</p>}
      {explanation}
    </Section>
  )
}
