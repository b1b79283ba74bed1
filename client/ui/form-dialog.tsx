import type { FormEvent, ReactNode, RefObject } from 'react'
import { Button } from './button.tsx'
import { Dialog, DialogBack } from './dialog.tsx'

/** What a feature's own form dialog takes from whoever opens it. */
export type FormDialogProps = {
  title: string
  /** The words of the button: they name the act. Without them there is only the way back. */
  act?: string | undefined
  busy?: boolean
  width?: number
  onClose: () => void
  onAct?: () => void
  children: ReactNode
}

/** A dialog around one act: what it needs, what went wrong, the act itself and the way back. While busy it acts once. */
export const FormDialog = ({
  title,
  act,
  busy = false,
  width,
  className,
  form,
  fault,
  onClose,
  onAct,
  children,
}: FormDialogProps & { className: string; form?: RefObject<HTMLFormElement | null>; fault: ReactNode }) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onAct?.()
  }
  return (
    <Dialog open onClose={onClose} title={title} {...(width === undefined ? {} : { width })}>
      <form noValidate className={className} onSubmit={submit} ref={form}>
        {children}
        {fault}
        <div className="acts dialog-acts">
          {act && (
            <Button type="submit" look="filled" busy={busy}>
              {act}
            </Button>
          )}
          <DialogBack />
        </div>
      </form>
    </Dialog>
  )
}
