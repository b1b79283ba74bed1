import { expect, type Page } from '@playwright/test'
import type { RunningApp } from '../support/running-app.ts'
import { expectNoBarriers, expectNoBarriersWithoutScript } from './looking.ts'

/** Types the code in small letters, as people do. */
export const openByCode = async (page: Page, code: string): Promise<void> => {
  await page.goto('/thuisnabij/mijn')
  await page.getByRole('textbox', { name: 'Je code' }).fill(code.toLowerCase())
  await expectNoBarriersWithoutScript(page)
  await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn hulpvraag' })).toBeVisible()
}

/** The link in the mail opens the same page on a phone with script; the secret leaves the address at once. */
export const openByMail = async (page: Page, running: RunningApp): Promise<void> => {
  const mail = running.mail.lastTo('amina@example.org')
  expect(mail?.subject).toBe('Bericht van Thuis Nabij')
  await page.goto(/http\S+#\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  await expect(page.getByText('Je vraag is binnen').first()).toBeVisible()
  expect(page.url()).not.toContain('#')
  await expectNoBarriers(page)
}

/** Reads who was found, and wants to meet her. */
export const wantToMeet = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/mijn')
  await expect(page.getByText('We hebben iemand gevonden: Samira').first()).toBeVisible()
  await expect(page.getByText('de Wit')).toHaveCount(0)
  await expectNoBarriersWithoutScript(page)
  await page.getByRole('button', { name: 'Ja, ik wil kennismaken' }).click()
  await expect(page.getByText('Fijn. We bellen je om een dag te kiezen.')).toBeVisible()
  await expectNoBarriersWithoutScript(page)
}

/** Reads what was agreed, and finds it good. */
export const acceptAgreement = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/mijn')
  await expect(page.getByText('Samen wandelen met de kinderen')).toBeVisible()
  await expectNoBarriersWithoutScript(page)
  await page.getByRole('button', { name: 'Ik vind deze afspraken goed' }).click()
  await expect(
    page.getByText('We hebben genoteerd dat je de afspraken goed vindt.', { exact: false }),
  ).toBeVisible()
  await expectNoBarriersWithoutScript(page)
}

/** Weeks later, with the same code: the help is over. */
export const readThatItIsOver = async (page: Page, code: string): Promise<void> => {
  await openByCode(page, code)
  await expect(page.getByText('De hulp is afgerond').first()).toBeVisible()
  await expectNoBarriersWithoutScript(page)
}
