import type { FormState, View } from '../view.ts'
import { Field } from './form-parts.tsx'

type ReachProps = {
  view: View
  state: FormState
  name: string
  label: string
  hint?: string
  optional?: boolean
  /** Somebody else's: the browser must not fill in one's own. */
  ofAnother?: boolean
}

const own = (ofAnother: boolean | undefined, field: string) => (ofAnother === true ? undefined : field)

/** A telephone number, in any way of writing it. */
export const PhoneField = ({ ofAnother, ...props }: ReachProps) => (
  <Field {...props} type="tel" inputMode="tel" autoComplete={own(ofAnother, 'tel')} leftToRight />
)

export const EmailField = ({ ofAnother, ...props }: ReachProps) => (
  <Field {...props} type="email" inputMode="email" autoComplete={own(ofAnother, 'email')} leftToRight />
)

/** A postcode, never asked for more than the search needs. */
export const PostcodeField = ({ ofAnother, ...props }: ReachProps) => (
  <Field {...props} optional autoComplete={own(ofAnother, 'postal-code')} leftToRight className="narrow" />
)
