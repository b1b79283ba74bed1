import { EyeOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { KeyLayer } from '#client/ui/keyboard-provider.tsx'
import { BrandMark } from './brand-mark.tsx'

const idleMilliseconds = 15 * 60_000
const lookEvery = 10_000

/** True once nobody has touched this page for 15 minutes; `wake` begins anew. */
const useIdle = () => {
  const [isIdle, setIdle] = useState(false)
  const touchedAt = useRef(0)
  useEffect(() => {
    const touch = () => {
      touchedAt.current = Date.now()
    }
    // A laptop that slept has no timers, so the clock is asked again when the page is seen.
    const look = () => {
      if (Date.now() - touchedAt.current >= idleMilliseconds) setIdle(true)
    }
    const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
    touch()
    const timer = setInterval(look, lookEvery)
    for (const name of touches) window.addEventListener(name, touch, { passive: true, capture: true })
    document.addEventListener('visibilitychange', look, { capture: true })
    return () => {
      clearInterval(timer)
      for (const name of touches) window.removeEventListener(name, touch, { capture: true })
      document.removeEventListener('visibilitychange', look, { capture: true })
    }
  }, [])
  const wake = () => {
    touchedAt.current = Date.now()
    setIdle(false)
  }
  return { isIdle, wake }
}

type CoverProps = { onOpen: () => Promise<boolean>; onSignOut: () => void }

const Cover = ({ onOpen, onSignOut }: CoverProps) => {
  const t = useTranslations('shell.cover')
  const screen = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still')
  useEffect(() => {
    const dialog = screen.current
    // The browser's own modal lies above everything, and makes everything below it unreachable.
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const open = async () => {
    setState('busy')
    if (!(await onOpen())) setState('failed')
  }
  return (
    <dialog
      ref={screen}
      className="cover"
      aria-label={t('title')}
      // Esc does not open it, not even for a moment.
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      onCancel={(event) => event.preventDefault()}
      onClose={() => screen.current?.isConnected && screen.current.showModal()}
    >
      <title>{`${t('title')} · Samenspel`}</title>
      <KeyLayer>
        <span className="cover-mark">
          <BrandMark />
          Samenspel
        </span>
        <h2 className="text-title cover-title">
          <Icon of={EyeOff} /> {t('title')}
        </h2>
        <p>{t('text')}</p>
        {state === 'failed' && <p role="alert">{t('failed')}</p>}
        <Button look="filled" size="large" busy={state === 'busy'} onClick={() => void open()}>
          {t('open')}
        </Button>
        <Button look="text" onClick={onSignOut}>
          {t('signOut')}
        </Button>
      </KeyLayer>
    </dialog>
  )
}

/**
 * Covers the screen after 15 minutes without a touch, for who walks by: it is no lock, since the session goes on and only
 * signing out ends it. `onOpen` asks the server whether the session is still there: true
 * shows the page again as it was, with everything that was typed.
 */
export const IdleCover = ({ onOpen, onSignOut }: CoverProps) => {
  const { isIdle, wake } = useIdle()
  const open = async () => {
    const isOpen = await onOpen()
    if (isOpen) wake()
    return isOpen
  }
  return isIdle && <Cover onOpen={open} onSignOut={onSignOut} />
}
