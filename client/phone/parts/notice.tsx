import { CircleCheck, Undo2 } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../router.tsx'
import { useNoting } from '../use-noting.ts'

/** `waits`: kept on the phone because the server cannot be reached. */
type Notice = { text: string; moment: { id: string; matchId: string } | null; waits?: boolean }

let notice: Notice | null = null
const listeners = new Set<() => void>()
const set = (next: Notice | null) => {
  notice = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says above the tabs what was just done; with a moment it offers to complete it or to take it back. */
export const showNotice = set

const seconds = 10

/** Ten seconds to think again; as long as a finger or the focus is on it, it stays. */
export const NoticeBar = () => {
  const t = useTranslations('phone')
  const { takeBack } = useNoting()
  const shown = useSyncExternalStore(subscribe, () => notice)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (shown === null || isHeld) return undefined
    const timer = setTimeout(() => set(null), seconds * 1000)
    return () => clearTimeout(timer)
  }, [shown, isHeld])
  const moment = shown?.moment ?? null
  const undo = async () => {
    if (moment === null) return
    await takeBack(moment)
    setIsHeld(false)
    set({ text: t('today.tookBack'), moment: null })
  }
  return (
    <div
      className={shown === null ? undefined : shown.waits ? 'noted-bar waits' : 'noted-bar'}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <output>
        {shown !== null && (
          <span className="line">
            <CircleCheck className="icon" aria-hidden strokeWidth={1.75} />
            <b>{shown.text}</b>
          </span>
        )}
      </output>
      {moment !== null && (
        <div className="duo">
          <Link to={`contact/${moment.id}`} className="button soft small">
            {t('today.complete')}
          </Link>
          <button className="button soft small" type="button" onClick={() => void undo()}>
            <Undo2 className="icon" aria-hidden strokeWidth={1.75} />
            {t('today.undo')}
          </button>
        </div>
      )}
    </div>
  )
}
