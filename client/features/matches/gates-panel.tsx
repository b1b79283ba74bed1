import { Check, CircleDashed, ClockAlert, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { shortDay, dayWithYear } from '#client/lib/dates.ts'
import { Button } from '#client/ui/button.tsx'
import { useNames } from '#client/ui/names.tsx'
import { Section } from '#client/ui/section.tsx'
import { Tag } from '#client/ui/tag.tsx'
import type { MatchFile } from './file-types.ts'
import type { DialogName } from './match-search.ts'

type Standing = MatchFile['gates'][number]

/** What has to be in order before the trial, with the project lead's way round. */
export const GatesPanel = ({ file, onDialog }: { file: MatchFile; onDialog: (name: DialogName) => void }) => {
  const t = useTranslations('matchActs.gate')
  if (file.status !== 'proposed' && file.status !== 'introduction') return null
  if (file.gates.length === 0) return null
  return (
    <Section title={t('title')}>
      <ul className="match-gates">
        {file.gates.map((standing) => (
          <li key={standing.gate}>
            <span>{t(`word.${standing.gate}`)}</span>
            <GateState standing={standing} file={file} />
            {file.mayOverride &&
              file.status === 'introduction' &&
              standing.state !== 'met' &&
              !standing.isOverridden && (
                <Button size="small" look="text" onClick={() => onDialog(`opzij-${standing.gate}`)}>
                  {t('override')}
                </Button>
              )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const GateState = ({ standing, file }: { standing: Standing; file: MatchFile }) => {
  const t = useTranslations('matchActs.gate.state')
  const show = useNames()
  const { state, on, until, gate, isOverridden } = standing
  const day = on === null ? '' : shortDay(on)
  if (isOverridden) {
    const name = file.overrides.find((one) => one.gate === gate)?.by ?? ''
    return (
      <Tag tone="warn" icon={TriangleAlert}>
        {t('overridden', { name: show(name) })}
      </Tag>
    )
  }
  if (state === 'met') {
    const words =
      gate === 'roleAgreement'
        ? t('agreed', { day })
        : until === null
          ? t('met', { day })
          : t('metUntil', { day, until: dayWithYear(until) })
    return (
      <Tag tone="good" icon={Check}>
        {words}
      </Tag>
    )
  }
  if (state === 'expired')
    return (
      <Tag tone="late" icon={ClockAlert}>
        {t('expired', { day: until === null ? day : dayWithYear(until) })}
      </Tag>
    )
  return (
    <Tag tone="plain" icon={CircleDashed}>
      {state === 'asked' ? t('asked', { day }) : t('open')}
    </Tag>
  )
}
