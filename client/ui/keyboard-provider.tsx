import { type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { createKeyboard, KeyboardContext, KeyLayerContext, type ShownBinding } from './keyboard.ts'

/** Gives the keys to what lies below. `singleKeys` false switches all keys without Ctrl off (WCAG 2.1.4). */
export const KeyboardProvider = ({ singleKeys, children }: { singleKeys: boolean; children: ReactNode }) => {
  const [keyboard] = useState(createKeyboard)
  useEffect(() => keyboard.setSingleKeys(singleKeys), [keyboard, singleKeys])
  useEffect(() => {
    // Keys with Ctrl on their way in: a radio or button that has the focus stops Enter on its way out.
    const pressWithCtrl = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) keyboard.press(event)
    }
    window.addEventListener('keydown', pressWithCtrl, true)
    window.addEventListener('keydown', keyboard.press)
    return () => {
      window.removeEventListener('keydown', pressWithCtrl, true)
      window.removeEventListener('keydown', keyboard.press)
    }
  }, [keyboard])
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>
}

/** A layer above the page: while it is there, only the keys bound inside it act. */
export const KeyLayer = ({ children }: { children: ReactNode }) => {
  const keyboard = useContext(KeyboardContext)
  const depth = useContext(KeyLayerContext) + 1
  useEffect(() => keyboard?.bind({ id: 'layer', depth, drawn: '', read: () => [] }), [keyboard, depth])
  return <KeyLayerContext value={depth}>{children}</KeyLayerContext>
}

const nothing: readonly ShownBinding[] = []
const never = () => () => undefined

/** All keys that act now, in the order in which they were bound. */
export const useShownKeys = (): readonly ShownBinding[] => {
  const keyboard = useContext(KeyboardContext)
  return useSyncExternalStore(keyboard?.subscribe ?? never, keyboard?.shown ?? (() => nothing))
}
