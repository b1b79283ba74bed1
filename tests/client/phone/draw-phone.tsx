import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'
import { createConnection } from '#client/lib/connection.ts'
import { createQueryClient } from '#client/lib/query-client.ts'
import { changeDevice } from '#client/phone/device.ts'
import { createKept } from '#client/phone/kept.ts'
import { PhoneApp } from '#client/phone/phone-app.tsx'
import { sendWaiting } from '#client/phone/waiting/send-waiting.ts'
import { memoryVault } from '#client/phone/waiting/vault.ts'
import { createWaitingRoom } from '#client/phone/waiting/waiting-room.ts'
import type { Persona, World } from '../../support/world.ts'
import { phoneClient } from './phone-world.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
window.scrollTo = () => {}

const drawn: { root: Root; place: HTMLElement }[] = []
afterEach(async () => {
  for (const { root, place } of drawn.splice(0)) {
    await act(async () => root.unmount())
    place.remove()
  }
  localStorage.clear()
})

/** Waits, with React, until something is so; fails after five seconds. */
export const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 250; tries += 1) {
    if (holds()) return
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  }
  throw new Error(`It did not become so: ${document.body.textContent}`)
}

/** The whole app at one of its addresses, linked to the real router; nobody is signed in without a persona. */
export const drawPhone = async (world: World, persona: Persona | null, path = '') => {
  changeDevice({ locale: 'nl', isSignedIn: false })
  history.replaceState(null, '', `/thuisnabij/vrijwilliger/${path}`)
  const nobody: Persona = {
    id: 'nobody',
    signedIn: { sessionId: 'none', accountId: 'none', method: 'none', memberships: [] },
  }
  const trpcClient = phoneClient(world, persona ?? nobody)
  const vault = memoryVault()
  const now = () => world.clock.now
  const kept = createKept(vault, now)
  const room = createWaitingRoom({
    vault,
    send: sendWaiting(trpcClient),
    onSent: () => {},
    now,
    newId: world.newId,
  })
  await room.load()
  const connection = createConnection(
    () => Promise.resolve(true),
    () => {},
  )
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  drawn.push({ root, place })
  await act(async () =>
    root.render(
      <PhoneApp
        phone={{ room, kept, connection, forgetEverything: () => room.wipe() }}
        queryClient={createQueryClient(() => {})}
        trpcClient={trpcClient}
      />,
    ),
  )
  return { place, room, kept, vault }
}

/** Taps what is called so: a button or a link. */
export const tap = (place: HTMLElement, name: string) =>
  act(async () => {
    const target = [...place.querySelectorAll<HTMLElement>('button, a')].find(
      (one) => one.textContent?.trim() === name,
    )
    if (target === undefined) throw new Error(`There is no ${name} in: ${place.textContent}`)
    target.click()
  })
