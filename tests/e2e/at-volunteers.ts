import { expect, type Locator, type Page } from '@playwright/test'
import { inDialog, tick } from './acting.ts'
import { expectNoBarriers } from './looking.ts'

/** Takes her on, writes down the first call, and plans and holds the talk. */
export const meetSamira = async (page: Page, tomorrow: string): Promise<void> => {
  await page
    .getByRole('link', { name: /^Vrijwilligers/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vrijwilligers' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: /Samira/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Samira de Wit/ })).toBeVisible()
  await expect(page.getByText('Ik weet hoe een lange dag thuis kan zijn.')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Neem op je' }).click()
  await expect(page.getByText('Nadia Aissati').first()).toBeVisible()
  await inDialog(page, 'Ik heb gebeld', 'Bewaar')
  await inDialog(page, 'Plan gesprek', 'Bewaar', async (dialog) => {
    await dialog.getByLabel('Op welke dag?').fill(tomorrow)
    await dialog.getByLabel('Hoe laat?').fill('10:00')
    await expectNoBarriers(page)
  })
  await page.getByRole('tab', { name: 'Screening' }).click()
  await expect(page.getByText(/gepland op .* om 10.00/)).toBeVisible()
  await inDialog(page, 'Noteer gesprek', 'Bewaar', async (dialog) => {
    await dialog.getByLabel('Notitie').fill('Rustig en helder. Komt het liefst overdag.')
  })
  await page.getByRole('button', { name: 'Start screening' }).click()
  await expect(page.getByRole('button', { name: 'Start training' })).toBeVisible()
}

/** What has to be in order before she can be asked: seen and dated, never kept. */
export const screenSamira = async (page: Page, today: string): Promise<void> => {
  await inDialog(page, 'VOG gevraagd', 'Bewaar')
  await inDialog(page, 'VOG gezien', 'Bewaar', async (dialog) => {
    await dialog.getByLabel('Welke datum staat op de VOG?').fill(today)
    await expectNoBarriers(page)
  })
  await inDialog(page, 'Noteer referentie', 'Bewaar', async (dialog) => {
    await dialog.getByLabel('Wie heb je gesproken?').fill('oud-collega')
  })
  await inDialog(page, 'Noteer training', 'Bewaar', async (dialog) => {
    await dialog.getByLabel('Welke training?').fill('Basistraining')
  })
  await inDialog(page, 'Overeenkomst getekend', 'Bewaar')
  await expectNoBarriers(page)
}

const change = (page: Page, what: string, answer: (dialog: Locator) => Promise<void>) =>
  inDialog(page, `Wijzig: ${what}`, 'Bewaar', answer)

/** What she can and wants, as she told it; then she can be asked. */
export const makeSamiraAvailable = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Tijd en grenzen' }).click()
  await change(page, 'Talen', async (dialog) => {
    await tick(dialog, 'Nederlands')
    await tick(dialog, 'Arabisch')
  })
  await change(page, 'Wanneer', async (dialog) => {
    await expectNoBarriers(page)
    await dialog.getByRole('button', { name: 'vrijdag middag' }).click()
  })
  await change(page, 'Afstand', async (dialog) => {
    await dialog.getByLabel('Hoogstens (km)').fill('5')
  })
  await change(page, 'Uren per week', async (dialog) => {
    await dialog.getByLabel('Uren per week').fill('4')
  })
  await change(page, 'Waar', async (dialog) => {
    await tick(dialog, /bij het gezin/i)
  })
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Maak inzetbaar' }).click()
  await expect(page.getByText('Inzetbaar', { exact: true }).first()).toBeVisible()
}
