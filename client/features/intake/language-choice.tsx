import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { SelectField } from '#client/ui/select.tsx'
import { type Language, languages } from '#shared/vocabulary.ts'

/** The languages of a family: each with its own way out, and a list to add from. */
export const LanguageChoice = ({
  label,
  chosen,
  onChange,
}: {
  label?: string
  chosen: readonly Language[]
  onChange: (chosen: Language[]) => void
}) => {
  const t = useTranslations('intake.household')
  const v = useTranslations('vocabulary.language')
  const add = (value: string) => {
    const language = languages.find((one) => one === value)
    if (language) onChange([...chosen, language])
  }
  return (
    <div>
      <SelectField
        label={label ?? t('languages')}
        value=""
        onChange={(event) => add(event.target.value)}
        options={[
          { value: '', word: t('addLanguage') },
          ...languages.filter((one) => !chosen.includes(one)).map((value) => ({ value, word: v(value) })),
        ]}
      />
      <div className="acts">
        {chosen.map((language) => (
          <Button
            key={language}
            size="small"
            icon={X}
            aria-label={t('removeLanguage', { language: v(language) })}
            onClick={() => onChange(chosen.filter((one) => one !== language))}
          >
            {v(language)}
          </Button>
        ))}
      </div>
    </div>
  )
}
