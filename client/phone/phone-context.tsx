import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ServerConnection } from '#client/lib/connection.ts'
import type { Kept, KeptStore } from './kept.ts'
import type { WaitingRoom, WaitingState } from './waiting/waiting-room.ts'

/** What the pages stand on, made once when the app starts. */
export type Phone = {
  room: WaitingRoom
  kept: KeptStore
  connection: ServerConnection
  /** Leaves nothing on this phone: unsent entries, caches, answers of the server. */
  forgetEverything: () => Promise<void>
}

const PhoneContext = createContext<Phone | null>(null)
export const PhoneProvider = PhoneContext.Provider

export const usePhone = (): Phone => {
  const phone = useContext(PhoneContext)
  if (phone === null) throw new Error('A phone page outside PhoneProvider')
  return phone
}

export const useWaiting = (): WaitingState => {
  const { room } = usePhone()
  return useSyncExternalStore(room.subscribe, room.read)
}

export const useKept = (): Kept | null => {
  const { kept } = usePhone()
  return useSyncExternalStore(kept.subscribe, kept.read)
}

/** Whether the server answers; what the browser says about it is not to be trusted. */
export const useReachable = (): boolean => {
  const { connection } = usePhone()
  return useSyncExternalStore(connection.subscribe, connection.read).reachable
}
