import { useTranslations } from 'use-intl'
import { languages, wishedGenders } from '#shared/vocabulary.ts'
import { SelectField } from '#client/ui/select.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { WhatIfDraft } from './what-if-data.ts'

/** Somebody who is not there yet: where, which language, and for a volunteer a man or a woman. */
export const WhatIfNewFields = ({
  draft,
  programmes,
  postcodeError,
  onChange,
}: {
  draft: WhatIfDraft
  programmes: readonly { id: string; name: string }[]
  postcodeError: string | undefined
  onChange: (part: Partial<WhatIfDraft>) => void
}) => {
  const t = useTranslations('matchingWhatIf')
  const v = useTranslations('vocabulary')
  const others = languages.filter((language) => language !== 'nl')
  return (
    <>
      {programmes.length > 1 && (
        <SelectField
          label={t('programme')}
          value={draft.programmeId || programmes[0]?.id}
          options={programmes.map(({ id, name }) => ({ value: id, word: name }))}
          onChange={(event) => onChange({ programmeId: event.target.value })}
        />
      )}
      <TextField
        label={t('postcode')}
        error={postcodeError}
        inputMode="numeric"
        maxLength={4}
        data-short=""
        value={draft.postcode}
        onChange={(event) => onChange({ postcode: event.target.value.trim() })}
      />
      <SelectField
        label={t('language')}
        value={draft.language}
        options={[
          { value: '', word: t('noLanguage') },
          ...others.map((code) => ({ value: code, word: v(`language.${code}`) })),
        ]}
        onChange={(event) => onChange({ language: others.find((code) => code === event.target.value) ?? '' })}
      />
      {draft.kind === 'newVolunteer' && (
        <SelectField
          label={t('gender')}
          value={draft.gender}
          options={[
            { value: '', word: t('genderUnknown') },
            ...wishedGenders.map((gender) => ({ value: gender, word: t(`genderWords.${gender}`) })),
          ]}
          onChange={(event) =>
            onChange({ gender: wishedGenders.find((one) => one === event.target.value) ?? '' })
          }
        />
      )}
    </>
  )
}
