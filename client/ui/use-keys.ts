import { useContext, useEffect, useEffectEvent, useId } from 'react'
import { KeyboardContext, KeyLayerContext, type KeyBinding } from './keyboard.ts'

/**
 * Binds keys while the component is on the screen. A key is written as `j`, `?`, `Enter`, `Escape`, `ctrl+k` (also ⌘ on a
 * Mac) or `g v` (one after the other). Keys without Ctrl never act inside a field, and single characters can be switched
 * off by the person. The last component that binds a key has it. The key line and the list of keys are made from these.
 */
export const useKeys = (bindings: readonly KeyBinding[]): void => {
  const keyboard = useContext(KeyboardContext)
  const depth = useContext(KeyLayerContext)
  const id = useId()
  const latest = useEffectEvent(() => bindings)
  const drawn = bindings
    .map((binding) => [binding.keys.join(' / '), binding.label, binding.line].join('|'))
    .join('\n')

  useEffect(() => keyboard?.bind({ id, depth, drawn, read: () => latest() }), [keyboard, id, depth, drawn])
}
