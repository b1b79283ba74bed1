import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAnnounce } from './announcer.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useKeys } from './use-keys.ts'

export type ToastMessage = {
  words: string
  /** Takes the act back; the toast goes at once. */
  undo?: () => void
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined)

/** Returns the function that says what was just done, with its undo. For errors use `RowError` or `Banner` instead. */
export const useToast = () => useContext(ToastContext)

/** One toast as drawn; the line at its foot is its clock, and stops under pointer and focus. */
export const Toast = ({
  message,
  onGone,
  still,
}: {
  message: ToastMessage
  onGone: () => void
  /** Drawn without a clock, for the gallery. */
  still?: boolean
}) => {
  const t = useTranslations('ui')
  const { words, undo } = message
  return (
    <div className="toast" data-still={still ? '' : undefined}>
      {words}
      {undo ? (
        <Button size="small" onClick={() => (undo(), onGone())}>
          {t('undo')}
        </Button>
      ) : (
        <Button size="small" onClick={onGone}>
          <Icon of={X} size="small" />
          <span className="only-heard">{t('close')}</span>
        </Button>
      )}
      <span className="toast-line" onAnimationEnd={onGone} />
    </div>
  )
}

/** Shows what was just done, at most three at a time, each for 10 seconds. Ctrl Z takes the newest back. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('ui')
  const announce = useAnnounce()
  const next = useRef(0)
  const [toasts, setToasts] = useState<readonly (ToastMessage & { id: number })[]>([])
  const drop = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id))
  const say = useCallback(
    (message: ToastMessage) => {
      next.current += 1
      const id = next.current
      setToasts((shown) => [...shown.slice(-2), { ...message, id }])
      announce(message.words)
    },
    [announce],
  )
  const newest = toasts.findLast((toast) => toast.undo)
  useKeys(
    newest
      ? [{ keys: ['ctrl+z'], label: t('undo'), line: false, run: () => (newest.undo?.(), drop(newest.id)) }]
      : [],
  )
  return (
    <ToastContext value={say}>
      {children}
      {/* Above a dialog it can be read and pressed like everything in it. */}
      <section className="toasts" aria-label={t('justDone')} data-react-aria-top-layer="true">
        {toasts.map((toast) => (
          <Toast key={toast.id} message={toast} onGone={() => drop(toast.id)} />
        ))}
      </section>
    </ToastContext>
  )
}
