import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'
import { DeskIntl } from '#client/lib/intl.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { KeyboardProvider } from '#client/ui/keyboard-provider.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const drawn: { root: Root; place: HTMLElement }[] = []

afterEach(async () => {
  for (const { root, place } of drawn.splice(0)) {
    await act(async () => root.unmount())
    place.remove()
  }
})

/** Draws a part on a page of its own, with Dutch words, keys and the live region around it. */
export const draw = async (part: ReactNode, { singleKeys = true } = {}) => {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  drawn.push({ root, place })
  const show = (shown: ReactNode) =>
    act(async () =>
      root.render(
        <DeskIntl>
          <KeyboardProvider singleKeys={singleKeys}>
            <Announcer>{shown}</Announcer>
          </KeyboardProvider>
        </DeskIntl>,
      ),
    )
  await show(part)
  return { place, show }
}

export const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  })

export const click = (element: Element | null | undefined) =>
  act(async () => {
    if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click')
    element.click()
  })

export const buttonNamed = (place: HTMLElement, name: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll('button')].find(
    (button) => button.getAttribute('aria-label') === name || button.textContent === name,
  )

/** Types into a field as a person would; React keeps an eye on the element's own setter, so the prototype's is used. */
export const fill = (input: HTMLInputElement | null, text: string) =>
  act(async () => {
    if (!input) throw new Error('There is nothing to fill in')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
