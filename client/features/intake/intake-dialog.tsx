import type { ReactNode, RefObject } from 'react'
import { FormDialog, type FormDialogProps } from '#client/ui/form-dialog.tsx'
import { IntakeFault } from './intake-fault.tsx'

type IntakeDialogProps = FormDialogProps & {
  error?: unknown
  /** Two texts to choose between, above the acts. */
  notice?: ReactNode
  form?: RefObject<HTMLFormElement | null>
}

/** A short task with one act on a request. */
export const IntakeDialog = ({ error, notice, ...rest }: IntakeDialogProps) => (
  <FormDialog
    {...rest}
    className="intake-form"
    fault={
      <>
        {notice}
        <IntakeFault error={error} />
      </>
    }
  />
)
