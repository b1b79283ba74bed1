import { createContext } from 'react'

export type KeyBinding = {
  /** Alternatives that run the same act, or its two directions: `['j', 'k']`. */
  keys: readonly string[]
  /** What it does, in a word or two. */
  label: string
  run: (key: string) => void
  /** False keeps it out of the key line at the foot, but not out of the list of all keys; `last` puts it at the end. */
  line?: boolean | 'last'
  /** How the caps are drawn when that differs from `keys`: `['1', '-', '4']`. */
  shown?: readonly string[]
}

/** What the key line and the list of keys draw. */
export type ShownBinding = { label: string; caps: readonly string[]; line: boolean | 'last' }

/** `drawn` changes when what the key line shows of it changes; `read` gives the acts of this moment. */
type Group = { id: string; depth: number; drawn: string; read: () => readonly KeyBinding[] }

const sequencePause = 1200

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('textarea, select, [role="textbox"], [role="combobox"], [role="searchbox"]') !== null ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)))

const takesEnterItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('a, button, summary, [role="menuitem"], [role="option"]') !== null

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key
}

const cap = (key: string): readonly string[] =>
  key.split(/[ +]/).map((part) => {
    if (part === 'ctrl') return 'Ctrl'
    if (part === 'Escape') return 'Esc'
    return part.length === 1 ? part.toUpperCase() : part
  })

/**
 * The desk's one listener for keys. Returns what to attach to the window, how to bind, and a snapshot of the bindings for drawing.
 */
export const createKeyboard = () => {
  let singleKeys = true
  let groups: readonly Group[] = []
  let shown: readonly ShownBinding[] = []
  let pending: { prefix: string; until: number } | undefined
  const listeners = new Set<() => void>()

  const changed = () => {
    const all = groups.flatMap((group) =>
      group.read().map(({ keys, label, line = true, shown: drawn }) => ({
        label,
        caps: drawn ?? keys.flatMap(cap),
        line,
      })),
    )
    const once = new Map(all.map((one) => [`${one.label} ${one.caps.join()}`, one]))
    shown = [...once.values()].toSorted((a, b) => Number(a.line === 'last') - Number(b.line === 'last'))
    for (const listener of listeners) listener()
  }

  const find = (key: string): KeyBinding | undefined => {
    const depth = Math.max(0, ...groups.map((group) => group.depth))
    return groups
      .filter((group) => group.depth === depth)
      .flatMap((group) => group.read())
      .findLast((binding) => binding.keys.includes(key))
  }
  const isPrefix = (key: string) =>
    groups.some((group) => group.read().some(({ keys }) => keys.some((one) => one.startsWith(`${key} `))))

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    const name = nameOf(event)
    const withCtrl = name.startsWith('ctrl+')
    // A field keeps what is typed in it, and its own undo.
    if (isField(event.target) && (!withCtrl || name === 'ctrl+z')) return
    if (name.length === 1 && !singleKeys) return
    if (name === 'Enter' && takesEnterItself(event.target)) return

    const key = pending && event.timeStamp < pending.until ? `${pending.prefix} ${name}` : name
    pending = undefined
    const binding = find(key)
    if (binding) {
      event.preventDefault()
      binding.run(key)
    } else if (isPrefix(name)) {
      pending = { prefix: name, until: event.timeStamp + sequencePause }
    }
  }

  return {
    press,
    setSingleKeys: (on: boolean) => {
      singleKeys = on
    },
    bind: (group: Group) => {
      groups = [...groups, group]
      changed()
      return () => {
        groups = groups.filter((one) => one !== group)
        changed()
      }
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shown: () => shown,
  }
}

export type Keyboard = ReturnType<typeof createKeyboard>

export const KeyboardContext = createContext<Keyboard | undefined>(undefined)

/** How many layers (dialog, palette) lie below; only keys of the top layer act. */
export const KeyLayerContext = createContext(0)
