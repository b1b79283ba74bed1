import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { DayPartMask } from '#shared/day-parts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { WeekGrid } from '#client/ui/week-grid.tsx'
import type { WhatIfDraft } from './what-if-data.ts'

const numbers = {
  maxKm: ['1', '2', '3', '5', '7', '10', '15'],
  capacity: ['1', '2', '3', '4'],
  hours: ['1', '2', '3', '4', '6', '8'],
} as const

const labels = { maxKm: 'km', capacity: 'matches', hours: 'hours' } as const

/** How far, how many, or how long: only where the chosen change asks it. */
export const WhatIfNumber = ({
  draft,
  onChange,
}: {
  draft: WhatIfDraft
  onChange: (part: Partial<WhatIfDraft>) => void
}) => {
  const t = useTranslations('matchingWhatIf')
  const { kind, change } = draft
  const asked = kind === 'newVolunteer' || kind === 'newRequest' ? 'hours' : change
  if (asked !== 'maxKm' && asked !== 'capacity' && asked !== 'hours') return null
  return (
    <SelectField
      label={t(labels[asked])}
      value={draft.number}
      options={numbers[asked].map((value) => ({ value, word: value }))}
      onChange={(event) => onChange({ number: event.target.value })}
    />
  )
}

/** The week to fill in, under its question. */
export const WhatIfTimes = ({
  value,
  error,
  onChange,
}: {
  value: DayPartMask
  error: string | undefined
  onChange: (value: DayPartMask) => void
}) => {
  const t = useTranslations('matchingWhatIf')
  return (
    <div className="field">
      <span className="field-label">{t('dayParts')}</span>
      {error && (
        <span className="field-error" role="alert">
          <Icon of={CircleAlert} size="small" />
          {error}
        </span>
      )}
      <WeekGrid label={t('dayParts')} value={value} onChange={onChange} />
    </div>
  )
}
