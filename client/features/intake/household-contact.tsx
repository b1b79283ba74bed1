import { useTranslations } from 'use-intl'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { SegmentedChoice } from '#client/ui/segmented-choice.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { reachNoteLimit } from '#shared/intake-household.ts'
import { readEmail, readPhone, showPhone } from '#shared/typed-values.ts'
import { contactWays, filledLocales } from '#shared/vocabulary.ts'
import type { HouseholdPart } from './household-panel.tsx'

/** How the parent is called and reached. */
export const HouseholdContact = ({ draft, set, fault }: HouseholdPart) => {
  const t = useTranslations('intake.household')
  return (
    <fieldset className="intake-group">
      <legend>{t('contact')}</legend>
      <div className="intake-pair">
        <TextField
          label={t('name')}
          error={fault('firstName')}
          value={draft.firstName}
          onChange={(event) => set({ firstName: event.target.value })}
        />
        <TextField
          label={t('phone')}
          type="tel"
          error={fault('phone')}
          defaultValue={showPhone(draft.phone)}
          onChange={(event) => set({ phone: readPhone(event.target.value) ?? event.target.value.trim() })}
        />
        <TextField
          label={t('email')}
          type="email"
          error={fault('email')}
          defaultValue={draft.email}
          onChange={(event) => set({ email: readEmail(event.target.value) ?? event.target.value.trim() })}
        />
        <TextField
          label={t('reachNote')}
          error={fault('reachNote')}
          value={draft.reachNote}
          maxLength={reachNoteLimit}
          onChange={(event) => set({ reachNote: event.target.value })}
        />
        <SelectField
          label={t('locale')}
          value={draft.locale}
          onChange={(event) =>
            set({ locale: filledLocales.find((one) => one === event.target.value) ?? draft.locale })
          }
          options={filledLocales.map((value) => ({ value, word: t(`locales.${value}`) }))}
        />
      </div>
      <SegmentedChoice
        label={t('way')}
        value={draft.contactWay}
        onChange={(contactWay) => set({ contactWay })}
        segments={contactWays.map((value) => ({ value, word: t(value) }))}
      />
      <Checkbox isSelected={draft.noVoicemail} onChange={(noVoicemail) => set({ noVoicemail })}>
        {t('noVoicemail')}
      </Checkbox>
    </fieldset>
  )
}
