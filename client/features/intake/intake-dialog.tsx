import type { FormEvent, ReactNode, RefObject } from 'react'
import { Button } from '#client/ui/button.tsx'
import { Dialog, DialogBack } from '#client/ui/dialog.tsx'
import { IntakeFault } from './intake-fault.tsx'

/** A short task with one act: what it needs, what went wrong, the act, and the way back. */
export const IntakeDialog = ({
  title,
  act,
  busy,
  error,
  notice,
  width,
  form,
  onClose,
  onAct,
  children,
}: {
  title: string
  /** Words of the button; without it there is only the way back. */
  act?: string | undefined
  busy?: boolean
  error?: unknown
  /** Two texts to choose between, above the acts. */
  notice?: ReactNode
  width?: number
  form?: RefObject<HTMLFormElement | null>
  onClose: () => void
  onAct?: () => void
  children: ReactNode
}) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onAct?.()
  }
  return (
    <Dialog open onClose={onClose} title={title} {...(width === undefined ? {} : { width })}>
      <form noValidate className="intake-form" onSubmit={submit} ref={form}>
        {children}
        {notice}
        <IntakeFault error={error} />
        <div className="acts dialog-acts">
          {act && (
            <Button type="submit" look="filled" busy={busy ?? false}>
              {act}
            </Button>
          )}
          <DialogBack />
        </div>
      </form>
    </Dialog>
  )
}
