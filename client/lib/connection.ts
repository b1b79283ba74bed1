import { useSyncExternalStore } from 'react'

/** Whether the server can be reached, and since when not. `navigator.onLine` says yes too often to be asked. */
export type Connection = { reachable: true } | { reachable: false; since: Date }

const pollEvery = 5000
const reachable: Connection = { reachable: true }

export const createConnection = (reachServer: () => Promise<boolean>, onBack: () => void) => {
  let connection: Connection = reachable
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const set = (next: Connection) => {
    connection = next
    for (const listener of listeners) listener()
  }

  const tryAgain = async (): Promise<void> => {
    clearTimeout(timer)
    if (await reachServer()) {
      set(reachable)
      onBack()
    } else {
      timer = setTimeout(() => void tryAgain(), pollEvery)
    }
  }
  const lost = () => {
    if (!connection.reachable) return
    set({ reachable: false, since: new Date() })
    timer = setTimeout(() => void tryAgain(), pollEvery)
  }

  return {
    tryAgain,
    read: () => connection,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** `fetch` that notices when the server cannot be reached. */
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      try {
        return await fetch(input, init)
      } catch (fault) {
        if (!init?.signal?.aborted) lost()
        throw fault
      }
    },
  }
}

export type ServerConnection = ReturnType<typeof createConnection>

export const useConnection = (connection: ServerConnection): Connection =>
  useSyncExternalStore(connection.subscribe, connection.read)

export const askHealth = async (): Promise<boolean> => {
  try {
    return (await fetch('/healthz', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}
