import type { FormState, View } from '../view.ts'
import { FormMessages } from './form-parts.tsx'
import { BackLink } from './layout.tsx'

type FormTopProps = { view: View; state: FormState; backTo: string; title: string; why: string }

/** How every form page begins: the way back, what has to be said first, the heading and why we ask. */
export const FormTop = ({ view, state, backTo, title, why }: FormTopProps) => (
  <>
    <BackLink view={view} to={backTo} />
    <FormMessages view={view} state={state} />
    <div>
      <h1>{title}</h1>
      <p className="why">{why}</p>
    </div>
  </>
)
