import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { IdleCover } from '#client/features/shell/idle-cover.tsx'
import { buttonNamed, click, draw } from '../ui/draw.tsx'

beforeEach(() => {
  vi.useFakeTimers()
  // The test's browser has no top layer.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (minutes: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(minutes * 60_000)
  })
const touch = () => act(async () => void window.dispatchEvent(new Event('pointerdown')))

test('after 15 minutes without a touch the screen is covered; a touch begins anew', async () => {
  const { place } = await draw(<IdleCover onOpen={async () => true} onSignOut={() => {}} />)
  await pass(14)
  await touch()
  await pass(14)
  expect(place.querySelector('dialog')).toBeNull()
  await pass(2)
  expect(place.querySelector('dialog')?.open).toBe(true)
})

test('it opens only when the server still knows who this is, and says so when it cannot be asked', async () => {
  const answers = [false, true]
  const { place } = await draw(
    <IdleCover onOpen={async () => answers.shift() ?? false} onSignOut={() => {}} />,
  )
  await pass(16)
  await click(buttonNamed(place, 'Ga verder'))
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'Er is geen verbinding. Probeer het nog een keer.',
  )
  await touch()
  expect(place.querySelector('dialog')).not.toBeNull()
  await click(buttonNamed(place, 'Ga verder'))
  expect(place.querySelector('dialog')).toBeNull()
})

test('it calls itself a cover and no lock, and offers to sign out to who leaves', async () => {
  const onSignOut = vi.fn()
  const { place } = await draw(<IdleCover onOpen={async () => true} onSignOut={onSignOut} />)
  await pass(16)
  expect(place.querySelector('dialog')?.textContent).toContain('Het scherm is afgedekt')
  expect(place.querySelector('dialog')?.textContent).not.toMatch(/slot|vergrendeld/)
  await click(buttonNamed(place, 'Uitloggen'))
  expect(onSignOut).toHaveBeenCalledOnce()
})
