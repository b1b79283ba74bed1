import { Check, Minus } from 'lucide-react'
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A box with its word. Without a visible word give `aria-label`. */
export const Checkbox = ({
  children,
  ...rest
}: Omit<CheckboxProps, 'children' | 'className'> & { children?: ReactNode }) => (
  <AriaCheckbox className="checkbox" {...rest}>
    <span className="checkbox-box">
      <Icon of={rest.isIndeterminate ? Minus : Check} size="mark" />
    </span>
    {children}
  </AriaCheckbox>
)
