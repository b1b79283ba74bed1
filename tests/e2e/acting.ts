import { expect, type Locator, type Page } from '@playwright/test'

/** Presses the words beside a box or a dot, as people do: the mark of the desk lies over the browser's own. */
const press = async (field: Locator): Promise<void> => {
  if (!(await field.isChecked())) await field.locator('xpath=ancestor::label').click()
  await expect(field).toBeChecked()
}

/** Ticks a box of the desk. */
export const tick = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  press(within.getByRole('checkbox', typeof name === 'string' ? { name, exact: true } : { name }))

/** Chooses one of a list of answers on the desk. */
export const choose = (within: Page | Locator, question: string | RegExp, answer: string): Promise<void> =>
  press(within.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }))

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
