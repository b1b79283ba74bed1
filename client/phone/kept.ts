import type { Vault } from './waiting/vault.ts'

/** Enough to note a contact moment without connection: no name of a family, only its first letter. */
export type Kept = {
  volunteerId: string
  /** The volunteer's own; missing in what an earlier version kept. */
  firstName?: string
  matches: readonly { matchId: string; letter: string; minutes: number | null }[]
  coordinator: { firstName: string; phone: string } | null
  /** When the server was last heard. */
  at: string
}

const place = 'kept'
const forgetAfterMilliseconds = 14 * 86_400_000

/** Keeps and finds what the phone needs without connection; forgotten after 14 days without the server. */
export const createKept = (vault: Vault, now: () => string) => {
  let kept: Kept | null = null
  const listeners = new Set<() => void>()
  const set = (next: Kept | null) => {
    kept = next
    for (const listener of listeners) listener()
  }
  return {
    load: async () => {
      const found = (await vault.all()).get(place) as Kept | undefined
      if (found === undefined) return
      if (Date.parse(now()) - Date.parse(found.at) < forgetAfterMilliseconds) set(found)
      else await vault.remove(place)
    },
    keep: async (next: Omit<Kept, 'at'>) => {
      const value = { ...next, at: now() }
      set(value)
      await vault.put(place, value)
    },
    forget: async () => {
      set(null)
      await vault.remove(place)
    },
    read: () => kept,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type KeptStore = ReturnType<typeof createKept>
