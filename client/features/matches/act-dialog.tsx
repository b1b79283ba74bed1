import type { FormEvent, ReactNode } from 'react'
import { Button } from '#client/ui/button.tsx'
import { Dialog, DialogBack } from '#client/ui/dialog.tsx'
import { ActFault } from './act-fault.tsx'

/** A dialog with one act: what it needs, what went wrong, the act itself and the way back. */
export const ActDialog = ({
  title,
  act,
  busy,
  error,
  onClose,
  onAct,
  children,
}: {
  title: string
  /** The words of the button: they name the act. */
  act: string
  busy: boolean
  error: unknown
  onClose: () => void
  onAct: () => void
  children: ReactNode
}) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onAct()
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form noValidate className="match-form" onSubmit={submit}>
        {children}
        <ActFault error={error} onLook={onClose} />
        <div className="acts dialog-acts">
          <Button type="submit" look="filled" busy={busy}>
            {act}
          </Button>
          <DialogBack />
        </div>
      </form>
    </Dialog>
  )
}
