import { CircleAlert } from 'lucide-react'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Icon } from '#client/ui/icon.tsx'

/** Several answers to one question, each on its own line. */
export const CheckList = <Value extends string>({
  label,
  hint,
  error,
  choices,
  chosen,
  onChange,
}: {
  label: string
  hint?: string
  error?: string
  choices: readonly { value: Value; word: string }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}) => {
  return (
    <fieldset className="field match-fieldset">
      <legend className="field-label">{label}</legend>
      {hint && <span className="field-hint">{hint}</span>}
      {error && (
        <span className="field-error">
          <Icon of={CircleAlert} size="small" />
          {error}
        </span>
      )}
      <div className="match-checks">
        {choices.map(({ value, word }) => (
          <Checkbox
            key={value}
            isSelected={chosen.includes(value)}
            onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
          >
            {word}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
