import { useTranslations } from 'use-intl'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { TextArea } from '#client/ui/text-field.tsx'
import { reciprocityLimit } from '#shared/intake-household.ts'
import { yesNoUnknown } from '#shared/intake.ts'
import { type AgeBand, ageBands } from '#shared/vocabulary.ts'
import type { HouseholdPart } from './household-panel.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useIntakeWords } from './use-intake-words.ts'

const counts = [1, 2, 3, 4, 5, 6] as const

/** Languages, children by band and number (never a name), authority, and what the family likes to do for others. */
export const HouseholdFamily = ({ draft, set, fault }: HouseholdPart) => {
  const t = useTranslations('intake')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const countOf = (band: AgeBand) => {
    const known = draft.children.find((one) => one.band === band)
    if (known === undefined) return ''
    return known.count === null ? 'unknown' : String(known.count)
  }
  const count = (band: AgeBand, value: string) => {
    const others = draft.children.filter((one) => one.band !== band)
    const own = { band, count: value === 'unknown' ? null : Number(value) }
    const all = value === '' ? others : [...others, own]
    set({ children: ageBands.flatMap((one) => all.filter((child) => child.band === one)) })
  }
  return (
    <fieldset className="intake-group">
      <legend>{t('household.family')}</legend>
      <LanguageChoice chosen={draft.languages} onChange={(languages) => set({ languages })} />
      <h3>{t('household.children')}</h3>
      <div className="intake-pair">
        {ageBands.map((band) => (
          <SelectField
            key={band}
            label={t('household.count', { band: say.capital(v(`band.${band}`)) })}
            value={countOf(band)}
            onChange={(event) => count(band, event.target.value)}
            options={[
              { value: '', word: t('household.noChildren') },
              { value: 'unknown', word: t('household.notCounted') },
              ...counts.map((value) => ({ value: String(value), word: String(value) })),
            ]}
          />
        ))}
      </div>
      <SegmentedChoice
        label={t('household.authority')}
        value={draft.parentalAuthority}
        onChange={(parentalAuthority) => set({ parentalAuthority })}
        segments={yesNoUnknown.map((value) => ({ value, word: t(`fact.answer.${value}`) }))}
      />
      <SegmentedChoice
        label={t('household.otherParent')}
        value={draft.otherParentInformed}
        onChange={(otherParentInformed) => set({ otherParentInformed })}
        segments={yesNoUnknown.map((value) => ({ value, word: t(`fact.answer.${value}`) }))}
      />
      <TextArea
        label={t('household.reciprocity')}
        readers={t('talk.readers')}
        rows={2}
        error={fault('reciprocity')}
        value={draft.reciprocity}
        maxLength={reciprocityLimit}
        onChange={(event) => set({ reciprocity: event.target.value })}
      />
    </fieldset>
  )
}
