import { expect, type Locator, type Page } from '@playwright/test'

/** Ticks a box of the desk, whose own mark lies over the browser's. */
export const tick = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within
    .getByRole('checkbox', typeof name === 'string' ? { name, exact: true } : { name })
    .check({ force: true })

/** Chooses one of a list of answers on the desk. */
export const choose = (within: Page | Locator, question: string | RegExp, answer: string): Promise<void> =>
  within
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: answer, exact: true })
    .check({ force: true })

/** Opens the dialog behind a button, answers it, does what it asks for, and waits until it is gone. */
export const inDialog = async (
  page: Page,
  button: string | RegExp,
  act: string | RegExp,
  answer: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> => {
  await page
    .getByRole('button', typeof button === 'string' ? { name: button, exact: true } : { name: button })
    .click()
  const dialog = page.getByRole('dialog')
  await answer(dialog)
  await dialog.getByRole('button', { name: act }).click()
  await expect(dialog).toBeHidden()
}
