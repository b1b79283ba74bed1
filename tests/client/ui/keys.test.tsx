import { describe, expect, test, vi } from 'vitest'
import { KeyLayer, useShownKeys } from '#client/ui/keyboard-provider.tsx'
import type { KeyBinding } from '#client/ui/keyboard.ts'
import { useKeys } from '#client/ui/use-keys.ts'
import { draw, press } from './draw.tsx'

const Bound = ({ bindings }: { bindings: readonly KeyBinding[] }) => {
  useKeys(bindings)
  return <input aria-label="veld" />
}

const Shown = () =>
  useShownKeys()
    .map(({ caps, label }) => `${caps.join('+')} ${label}`)
    .join(', ')

describe('keys', () => {
  test('a single key runs its act, and not inside a field', async () => {
    const run = vi.fn()
    const { place } = await draw(<Bound bindings={[{ keys: ['h'], label: 'later', run }]} />)
    await press('h')
    await press('h', place.querySelector('input') ?? undefined)
    expect(run.mock.calls).toEqual([['h']])
  })

  test('a key with Ctrl also works inside a field', async () => {
    const run = vi.fn()
    const { place } = await draw(<Bound bindings={[{ keys: ['ctrl+Enter'], label: 'besluit', run }]} />)
    await press('Enter', place.querySelector('input') ?? undefined, { ctrlKey: true })
    expect(run).toHaveBeenCalledOnce()
  })

  test('a key with Ctrl works once, also from a part that keeps Enter to itself', async () => {
    const run = vi.fn()
    const { place } = await draw(<Bound bindings={[{ keys: ['ctrl+Enter'], label: 'besluit', run }]} />)
    const field = place.querySelector('input') ?? undefined
    field?.addEventListener('keydown', (event) => event.stopPropagation(), { once: true })
    await press('Enter', field, { ctrlKey: true })
    expect(run).toHaveBeenCalledOnce()
    await press('Enter', field, { ctrlKey: true })
    expect(run).toHaveBeenCalledTimes(2)
  })

  test('switched off, single keys do nothing and keys with Ctrl go on', async () => {
    const single = vi.fn()
    const withCtrl = vi.fn()
    const bindings = [
      { keys: ['h'], label: 'later', run: single },
      { keys: ['ctrl+k'], label: 'zoek', run: withCtrl },
    ]
    await draw(<Bound bindings={bindings} />, { singleKeys: false })
    await press('h')
    await press('k', document.body, { ctrlKey: true })
    expect(single).not.toHaveBeenCalled()
    expect(withCtrl).toHaveBeenCalledOnce()
  })

  test('one key after the other is one act, and its second key alone is another', async () => {
    const go = vi.fn()
    const other = vi.fn()
    const bindings = [
      { keys: ['g v'], label: 'ga naar Vandaag', run: go },
      { keys: ['v'], label: 'vergelijk', run: other },
    ]
    await draw(<Bound bindings={bindings} />)
    await press('v')
    await press('g')
    await press('v')
    expect(other).toHaveBeenCalledOnce()
    expect(go).toHaveBeenCalledOnce()
  })

  test('below a layer no key acts', async () => {
    const below = vi.fn()
    const above = vi.fn()
    await draw(
      <>
        <Bound bindings={[{ keys: ['h'], label: 'later', run: below }]} />
        <KeyLayer>
          <Bound bindings={[{ keys: ['j'], label: 'volgende', run: above }]} />
        </KeyLayer>
      </>,
    )
    await press('h')
    await press('j')
    expect(below).not.toHaveBeenCalled()
    expect(above).toHaveBeenCalledOnce()
  })

  test('Enter on a link or a button is left to it', async () => {
    const run = vi.fn()
    const { place } = await draw(
      <>
        <Bound bindings={[{ keys: ['Enter'], label: 'openen', run }]} />
        <button type="button">Bel Joost</button>
      </>,
    )
    await press('Enter', place.querySelector('button') ?? undefined)
    expect(run).not.toHaveBeenCalled()
  })

  test('what is bound is what the key line draws', async () => {
    const { place } = await draw(
      <>
        <Bound bindings={[{ keys: ['j', 'k'], label: 'volgende, vorige', run: () => undefined }]} />
        <output>
          <Shown />
        </output>
      </>,
    )
    expect(place.querySelector('output')?.textContent).toBe('J+K volgende, vorige')
  })
})
