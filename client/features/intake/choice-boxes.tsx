import { Checkbox } from '#client/ui/checkbox.tsx'

/** Several answers out of a few, as boxes under one heading. */
export const ChoiceBoxes = <Value extends string>({
  label,
  values,
  words,
  chosen,
  onChange,
}: {
  label: string
  values: readonly Value[]
  words: (value: Value) => string
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}) => (
  <fieldset className="intake-boxes">
    <legend className="field-label">{label}</legend>
    <div className="intake-box-list">
      {values.map((value) => (
        <Checkbox
          key={value}
          isSelected={chosen.includes(value)}
          onChange={(on) => onChange(values.filter((one) => (one === value ? on : chosen.includes(one))))}
        >
          {words(value)}
        </Checkbox>
      ))}
    </div>
  </fieldset>
)
