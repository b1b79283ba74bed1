import { expect, type Page } from '@playwright/test'
import { choose, inDialog } from './acting.ts'
import { expectNoBarriers } from './looking.ts'

/** Opens Amina's question, calls her, plans the talk and has it. */
export const talkWithAmina = async (page: Page, tomorrow: string): Promise<void> => {
  await page
    .getByRole('link', { name: /^Intake/ })
    .first()
    .click()
  await page.getByRole('link', { name: /Amina/ }).first().click()
  await expect(page.getByText('Ik red het even niet', { exact: false }).first()).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Gesproken' }).click()
  await expect(page.getByText('Nadia sprak de ouder.')).toBeVisible()
  await inDialog(page, 'Plan gesprek', 'Plan gesprek', async (dialog) => {
    await dialog.getByLabel('Dag').fill(tomorrow)
    await dialog.getByLabel('Tijd').fill('11:00')
    await expectNoBarriers(page)
  })
  await inDialog(page, 'Gesprek gehad', 'Bewaar')
  await expect(page.getByText('Nadia had het gesprek op', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Is moe, maar trots op haar kinderen.')
  await page.getByRole('checkbox', { name: 'Is het veilig?' }).check({ force: true })
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
}

/** Weighs what fits, fills in what is looked with, and decides by the keyboard. */
export const decideForVolunteer = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Vrijwilliger 1' }).check({ force: true })
  await inDialog(page, 'Vul aan', 'Bewaar wensen', async (dialog) => {
    await dialog.getByLabel('Uren per week').selectOption({ label: '2 uur' })
    await dialog.getByLabel('Hoe vaak?').selectOption({ label: 'elke week' })
    await choose(dialog, 'Hoe zwaar is het?', 'gewoon')
    await dialog.getByLabel('Waar?').selectOption({ label: 'bij het gezin thuis' })
    await expectNoBarriers(page)
  })
  await choose(page, 'Is het veilig thuis?', 'ja')
  await choose(page, 'Kan een vrijwilliger dit aan?', 'ja')
  await choose(page, 'Wil de ouder dit zelf?', 'ja')
  await expectNoBarriers(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Amina: Vrijwilliger.', { exact: false }).first()).toBeVisible()
}

/** Somebody calls; her question is typed in while she talks. */
export const typeInByPhone = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Hulpvraag per telefoon' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hoe heet je?').fill('Fatma')
  await dialog.getByLabel('Op welk nummer bellen we je?').fill('06 11 22 33 44')
  await dialog.getByRole('checkbox', { name: 'taal of school' }).check({ force: true })
  await dialog.getByLabel('Wat vertelt de ouder?').fill('Wil graag hulp met brieven van school.')
  await dialog.getByLabel('Wat is je postcode?').fill('3561')
  await expectNoBarriers(page)
  await dialog.getByRole('button', { name: 'Bewaar de hulpvraag' }).click()
  await expect(dialog.getByText('Code voor de ouder')).toBeVisible()
  await expectNoBarriers(page)
  await dialog.getByRole('button', { name: 'Open de hulpvraag' }).click()
  await expect(page.getByRole('heading', { name: 'Fatma', exact: true })).toBeVisible()
}
