/** A small value that is kept in this browser and drawn by React: read it, change it, hear of changes. */
export const stored = <Value extends object>(key: string, standard: Value) => {
  const listeners = new Set<() => void>()
  const load = (): Value => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
      return typeof found === 'object' ? { ...standard, ...found } : standard
    } catch {
      // A browser that refuses storage, or an old shape: the standard choice does.
      return standard
    }
  }
  let value = load()
  const announce = () => {
    for (const listener of listeners) listener()
  }
  return {
    read: () => value,
    change: (part: Partial<Value>) => {
      value = { ...value, ...part }
      try {
        localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // Without storage the choice lasts until the page is left.
      }
      announce()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
