import { expect, type Locator, type Page } from '@playwright/test'

const furthest = 150

/** Presses Tab (or Shift+Tab) until the focus is there: what cannot be reached that way cannot be used without a mouse. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await target.waitFor()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let pressed = 0; pressed < furthest; pressed += 1) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  expect(await isThere(), 'reached with Tab').toBe(true)
}

/** Goes there with Tab and presses Enter. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
