import { expect, type Page } from '@playwright/test'
import type { RunningApp } from '../support/running-app.ts'
import { expectNoBarriers } from './looking.ts'

/** The key that the first start printed makes an organisation and its first administrator. */
export const beginOrganisation = async (page: Page, running: RunningApp): Promise<void> => {
  const link = new URL(await running.setupLink())
  await page.goto('/begin')
  await page.getByLabel('Sleutel').fill(link.hash.slice(1))
  await page.getByRole('button', { name: 'Verder' }).click()
  const answers = {
    'Naam van de organisatie': 'Thuis Nabij',
    'Woord in het adres': 'thuisnabij',
    Plaats: 'Utrecht',
    'Telefoonnummer voor ouders': '030 123 45 67',
    'Wanneer iemand opneemt': 'Op werkdagen van 9 tot 17 uur.',
    'E-mailadres van de organisatie': 'hallo@thuisnabij.example',
    'Naam van het programma': 'Maatjes',
  }
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label).fill(answer)
  await page.getByLabel('Naam', { exact: true }).fill('Nadia Aissati')
  await page.getByLabel('E-mailadres', { exact: true }).fill('nadia@thuisnabij.example')
  await page.getByLabel('Telefoonnummer', { exact: true }).fill('030 123 45 68')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Organisatie maken' }).click()
  await expect(page.getByRole('heading', { name: 'Thuis Nabij is klaar' })).toBeVisible()
}

/** The invitation in the mail, and a passkey behind it. */
export const openInvitation = async (page: Page, running: RunningApp): Promise<void> => {
  await running.settle()
  const mail = running.mail.lastTo('nadia@thuisnabij.example')
  expect(mail?.subject).toBe('Bericht van Samenspel')
  await page.goto(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: 'Kies hoe je inlogt' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByLabel('Naam van deze toegangssleutel').fill('Mijn laptop')
  await page.getByRole('button', { name: 'Toegangssleutel maken' }).click()
  await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
  await expectNoBarriers(page)
}
