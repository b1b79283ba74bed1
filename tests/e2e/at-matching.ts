import { expect, type Page } from '@playwright/test'
import { expectNoBarriers } from './looking.ts'

/** Reads why Samira fits Amina, says why her, and asks her. */
export const askSamira = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: /^Matchen/ })
    .first()
    .click()
  await expect(
    page.getByRole('list', { name: 'Vrijwilligers die wachten' }).getByText('Samira'),
  ).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('list', { name: 'Gezinnen die wachten' }).getByRole('link', { name: 'Amina' }).click()
  const samira = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Samira', exact: true }) })
  await expect(samira).toContainText('past')
  await expect(samira).toContainText('Woensdagmiddag en vrijdagmiddag samen vrij')
  await expect(samira).toContainText('Spreekt Nederlands')
  await expect(samira).toContainText('Woont dichtbij')
  await expect(samira).toContainText('Eigen grenzen: niet gevraagd')
  await page.getByLabel('Waarom deze keuze?').fill('Woont vlakbij en heeft geduld.')
  await page.getByLabel(/^Wat leest Samira/).fill('Een moeder wil graag even praten.')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Vraag Samira' }).click()
  await expect(page.getByText('Samira krijgt dit bericht over 30 seconden.').first()).toBeVisible()
}
