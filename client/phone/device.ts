import { useSyncExternalStore } from 'react'
import { stored } from '#client/lib/stored.ts'
import type { Instant } from '#shared/dates.ts'
import type { FilledLocale } from '#shared/vocabulary.ts'

/** What this browser remembers in the open: nothing about anybody. */
type Device = {
  locale: FilledLocale
  /** When everything that waited was sent last. */
  sentAt: Instant | null
  /** Somebody signed in here and did not sign out: what is kept for them may be shown without connection. */
  isSignedIn: boolean
  /** A key to come in with was made on this phone. */
  hasKey: boolean
  /** Matches that have ended, of which the last words were read: ids only. */
  farewellsSeen: readonly string[]
}

const ofBrowser = (): FilledLocale => (navigator.language.startsWith('nl') ? 'nl' : 'en')

const device = stored<Device>('samenspel.phone', {
  locale: ofBrowser(),
  sentAt: null,
  isSignedIn: false,
  hasKey: false,
  farewellsSeen: [],
})

export const readDevice = device.read
export const changeDevice = device.change
export const useDevice = (): Device => useSyncExternalStore(device.subscribe, device.read)
