import { FormDialog, type FormDialogProps } from '#client/ui/form-dialog.tsx'
import { ActFault } from './act-fault.tsx'

/** A dialog with one act on a match. */
export const ActDialog = ({ error, ...rest }: FormDialogProps & { error: unknown }) => (
  <FormDialog {...rest} className="match-form" fault={<ActFault error={error} onLook={rest.onClose} />} />
)
