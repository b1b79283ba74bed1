import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'

export type Option = { value: string; word: string }

type SelectProps = Omit<ComponentProps<'select'>, 'size'> & {
  options: readonly Option[]
  size?: 'small' | 'normal'
}

/** The browser's own list, drawn as the desk's. Without a visible label: give `aria-label`. For filters and sorting. */
export const Select = ({ options, size = 'normal', ...rest }: SelectProps) => (
  <span className="select" data-size={size}>
    <select {...rest}>
      {options.map(({ value, word }) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
    <Icon of={ChevronDown} size="small" />
  </span>
)

/** A select with its label, for forms. Under 7 options use `RadioList`. */
export const SelectField = ({
  label,
  hint,
  error,
  readers,
  private: closed,
  ...rest
}: FieldProps & Omit<SelectProps, keyof FieldProps>) => (
  <Field label={label} hint={hint} error={error} readers={readers} private={closed}>
    {(ids) => <Select {...rest} {...ids} />}
  </Field>
)
