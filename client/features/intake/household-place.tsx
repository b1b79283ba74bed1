import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { TextArea, TextField } from '#client/ui/text-field.tsx'
import { askedHomeFacts } from '#shared/intake-form.ts'
import { addressLimit } from '#shared/intake-household.ts'
import { yesNoUnknown } from '#shared/intake.ts'
import { readPostcode } from '#shared/typed-values.ts'
import type { HouseholdPart } from './household-panel.tsx'
import { useIntakeWords } from './use-intake-words.ts'

type AskedFact = (typeof askedHomeFacts)[number]

/** Where the family lives, whether that is a secret, and what there is at home. */
export const HouseholdPlace = ({ draft, set, fault }: HouseholdPart) => {
  const t = useTranslations('intake')
  const v = useTranslations('vocabulary')
  const say = useIntakeWords()
  const answerOf = (fact: AskedFact) => {
    const known = draft.homeFacts.find((one) => one.fact === fact)
    if (known === undefined) return 'unknown'
    return known.holds ? 'yes' : 'no'
  }
  const answer = (fact: AskedFact, value: (typeof yesNoUnknown)[number]) => {
    const others = draft.homeFacts.filter((one) => one.fact !== fact)
    set({ homeFacts: value === 'unknown' ? others : [...others, { fact, holds: value === 'yes' }] })
  }
  return (
    <fieldset className="intake-group">
      <legend>{t('household.place')}</legend>
      <TextField
        label={t('household.postcode')}
        error={fault('postcode')}
        data-short=""
        defaultValue={draft.postcode ?? ''}
        onChange={(event) => {
          const typed = event.target.value.trim()
          set({ postcode: typed === '' ? null : (readPostcode(typed) ?? typed) })
        }}
      />
      <TextArea
        label={t('household.address')}
        readers={t('household.addressReaders')}
        private
        rows={2}
        error={fault('address')}
        value={draft.address}
        maxLength={addressLimit}
        onChange={(event) => set({ address: event.target.value })}
      />
      <Checkbox isSelected={draft.addressHidden} onChange={(addressHidden) => set({ addressHidden })}>
        {t('household.addressHidden')}
      </Checkbox>
      <h3>{t('household.home')}</h3>
      {askedHomeFacts.map((fact) => (
        <SegmentedChoice
          key={fact}
          label={t('household.fact', { fact: say.capital(v(`fact.${fact}`)) })}
          value={answerOf(fact)}
          onChange={(value) => answer(fact, value)}
          segments={yesNoUnknown.map((value) => ({ value, word: t(`fact.answer.${value}`) }))}
        />
      ))}
    </fieldset>
  )
}
