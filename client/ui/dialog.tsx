import { X } from 'lucide-react'
import { createContext, type CSSProperties, type FormEvent, type ReactNode, useContext, useRef } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { KeyLayer } from './keyboard-provider.tsx'

/** Something that floats above the page and holds the focus: Esc or a press beside it closes it, and focus goes back. */
export const Layer = ({
  open,
  onClose,
  width = 560,
  children,
}: {
  open: boolean
  onClose: () => void
  width?: number
  children: ReactNode
}) => (
  <ModalOverlay
    className="layer-ground"
    isOpen={open}
    isDismissable
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Modal className="layer" style={{ '--layer-width': `${width}px` } as CSSProperties}>
      <KeyLayer>{children}</KeyLayer>
    </Modal>
  </ModalOverlay>
)

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  width?: number
  children: ReactNode
}

type TextInput = HTMLInputElement | HTMLTextAreaElement

const holdsText = (field: EventTarget): field is TextInput =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && ['text', 'tel', 'email', 'search', 'number'].includes(field.type))

/** Whether something that was typed since the dialog opened still stands in it. */
const useTyped = () => {
  const typed = useRef(new Set<TextInput>())
  return {
    onInput: ({ target }: FormEvent) => {
      if (holdsText(target)) typed.current.add(target)
    },
    isTyped: () => [...typed.current].some((field) => field.isConnected && field.value.trim() !== ''),
  }
}

const LeaveContext = createContext<() => void>(() => undefined)

/**
 * A dialog for a short task or a list. It has its own close button; what was typed is not thrown away without a question.
 * Load it on use with `lazy`.
 */
export const Dialog = ({ open, onClose, title, width, children }: DialogProps) => {
  const t = useTranslations('ui')
  const { onInput, isTyped } = useTyped()
  const leave = () => {
    if (!isTyped() || window.confirm(t('typedIsLost'))) onClose()
  }
  return (
    <Layer open={open} onClose={leave} width={width}>
      <AriaDialog className="dialog" data-closable="">
        <span className="dialog-close">
          <Button look="calm" onClick={leave}>
            <Icon of={X} size="small" />
            <span className="only-heard">{t('close')}</span>
          </Button>
        </span>
        <Heading slot="title" level={2} className="text-title">
          {title}
        </Heading>
        <div className="dialog-body" onInput={onInput}>
          <LeaveContext value={leave}>{children}</LeaveContext>
        </div>
      </AriaDialog>
    </Layer>
  )
}

/** "Terug" at the foot of a dialog: closes it, with the same question before what was typed is lost. */
export const DialogBack = () => {
  const t = useTranslations('ui')
  const leave = useContext(LeaveContext)
  return <Button onClick={leave}>{t('back')}</Button>
}

type InterruptionProps = {
  title: string
  onClose: () => void
  /** One filled button that names the act; "Terug" is added. */
  acts: ReactNode
  aside?: ReactNode
  children: ReactNode
}

/** What is drawn inside an interruption; apart, so that it can also be shown in place. */
export const InterruptionBody = ({ title, onClose, acts, aside, children }: InterruptionProps) => {
  const t = useTranslations('ui')
  return (
    <>
      <Heading slot="title" level={2} className="text-title">
        {title}
      </Heading>
      <div className="dialog-body text-running">{children}</div>
      <div className="acts dialog-acts">
        {acts}
        <Button onClick={onClose}>{t('back')}</Button>
        {aside && <span className="dialog-aside">{aside}</span>}
      </div>
    </>
  )
}

/**
 * The question before an act that cannot be taken back: only for sharing outside the organisation, deleting under the
 * privacy law, closing a safety signal, and overruling a warning. It names the thing and the consequence.
 */
export const InterruptionDialog = ({ open, ...body }: InterruptionProps & { open: boolean }) => (
  <Layer open={open} onClose={body.onClose}>
    <AriaDialog className="dialog" role="alertdialog">
      <InterruptionBody {...body} />
    </AriaDialog>
  </Layer>
)
