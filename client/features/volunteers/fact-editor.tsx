import { useTranslations } from 'use-intl'
import { RadioList } from '#client/ui/radio-list.tsx'
import { DateField, TextArea, TextField } from '#client/ui/text-field.tsx'
import { WeekGrid } from '#client/ui/week-grid.tsx'
import { rhythmDays } from '#shared/intake.ts'
import { ownExperiences, travelWays, type VolunteerFact } from '#shared/volunteers.ts'
import { ageBands, helpKinds, languages, noGos, places } from '#shared/vocabulary.ts'
import { CheckSet } from './check-set.tsx'
import { partsIn, rhythmKey, weekOf } from './fact-words.ts'
import type { VolunteerFile } from './file-types.ts'

export type Facts = VolunteerFile['facts']

type NumberProps = {
  label: string
  hint?: string
  value: number | null
  step: number
  error?: string
  onChange: (value: number | null) => void
}

/** A number that may be left open. */
const NumberField = ({ label, hint, value, step, error, onChange }: NumberProps) => (
  <TextField
    label={label}
    hint={hint}
    error={error}
    type="number"
    min={0}
    step={step}
    data-short=""
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
  />
)

type EditorProps = {
  fact: VolunteerFact
  draft: Facts
  policy: VolunteerFile['policy']
  error?: string
  onChange: (changed: Partial<Facts>) => void
}

/** The question of one group of facts. */
export const FactEditor = ({ fact, draft, policy, error, onChange }: EditorProps) => {
  const t = useTranslations('volunteers')
  const v = useTranslations('vocabulary')
  const label = t(`fact.${fact}`)
  switch (fact) {
    case 'languages':
      return (
        <CheckSet
          label={label}
          items={languages}
          word={(one) => v(`language.${one}`)}
          value={draft.languages}
          onChange={(value) => onChange({ languages: value })}
        />
      )
    case 'kinds':
      return (
        <CheckSet
          label={label}
          items={helpKinds}
          word={(one) => v(`kind.${one}`)}
          value={draft.kinds}
          onChange={(value) => onChange({ kinds: value })}
        />
      )
    case 'ageBands':
      return (
        <CheckSet
          label={label}
          items={ageBands}
          word={(one) => v(`band.${one}`)}
          value={draft.ageBands}
          onChange={(value) => onChange({ ageBands: value })}
        />
      )
    case 'experiences':
      return (
        <>
          <p className="text-small text-muted">{t('factHint.experiences')}</p>
          <CheckSet
            label={label}
            items={ownExperiences}
            word={(one) => v(`experience.${one}`)}
            value={draft.experiences}
            onChange={(value) => onChange({ experiences: value })}
          />
        </>
      )
    case 'noGos':
      return (
        <>
          <p className="text-small text-muted">{t('factHint.noGos')}</p>
          <CheckSet
            label={label}
            items={noGos.filter((one) => !policy.programmeNoGos.includes(one))}
            word={(one) => v(`noGo.${one}`)}
            value={draft.noGos}
            onChange={(value) => onChange({ noGos: value })}
          />
          {policy.programmeNoGos.length > 0 && (
            <p className="text-small">
              {t('factHint.programme', {
                list: policy.programmeNoGos.map((one) => v(`noGo.${one}`)).join(', '),
              })}
            </p>
          )}
        </>
      )
    case 'places':
      return (
        <CheckSet
          label={label}
          items={places}
          word={(one) => v(`place.${one}`)}
          value={draft.places}
          onChange={(value) => onChange({ places: value })}
        />
      )
    case 'travel':
      return (
        <CheckSet
          label={label}
          items={travelWays}
          word={(one) => v(`travel.${one}`)}
          value={draft.travel}
          onChange={(value) => onChange({ travel: value })}
        />
      )
    case 'hours':
      return (
        <NumberField
          label={label}
          hint={t('factHint.hours')}
          value={draft.hours}
          step={0.5}
          error={error}
          onChange={(hours) => onChange({ hours })}
        />
      )
    case 'rhythm':
      return (
        <RadioList
          label={t('factHint.rhythm')}
          choices={[null, ...rhythmDays].map((days) => ({
            value: String(days ?? ''),
            word: t(`value.rhythm.${rhythmKey(days)}`),
          }))}
          value={String(draft.rhythm ?? '')}
          onChange={(value) => onChange({ rhythm: value === '' ? null : Number(value) })}
        />
      )
    case 'capacity':
      return (
        <RadioList
          label={t('factHint.capacity', { most: String(policy.capacity) })}
          choices={Array.from({ length: policy.capacity }, (_, index) => ({
            value: String(index + 1),
            word: t('value.matches', { count: index + 1 }),
          }))}
          value={String(draft.capacity)}
          onChange={(value) => onChange({ capacity: Number(value) })}
        />
      )
    case 'distance':
      return (
        <>
          <p className="text-small text-muted">{t('factHint.distance')}</p>
          <div className="volunteer-pair">
            <NumberField
              label={t('value.minKm')}
              value={draft.distance.minKm}
              step={0.5}
              error={error}
              onChange={(minKm) => onChange({ distance: { ...draft.distance, minKm } })}
            />
            <NumberField
              label={t('value.maxKm')}
              value={draft.distance.maxKm}
              step={0.5}
              onChange={(maxKm) => onChange({ distance: { ...draft.distance, maxKm } })}
            />
          </div>
        </>
      )
    case 'dayParts':
      return (
        <WeekGrid
          label={label}
          value={weekOf(draft.dayParts)}
          onChange={(week) => onChange({ dayParts: partsIn(week) })}
        />
      )
    case 'availableFrom':
      return (
        <DateField
          label={label}
          value={draft.availableFrom ?? ''}
          onChange={(event) => onChange({ availableFrom: event.target.value || null })}
        />
      )
    case 'gender':
      return (
        <RadioList
          label={label}
          hideLabel
          choices={[
            { value: 'woman', word: v('gender.woman') },
            { value: 'man', word: v('gender.man') },
            { value: 'none', word: t('value.noGender') },
          ]}
          value={draft.gender ?? 'none'}
          onChange={(value) => onChange({ gender: value === 'woman' || value === 'man' ? value : null })}
        />
      )
    case 'introduction':
      return (
        <TextArea
          label={label}
          hint={t('factHint.introduction')}
          value={draft.introduction}
          maxLength={300}
          onChange={(event) => onChange({ introduction: event.target.value })}
        />
      )
  }
}
