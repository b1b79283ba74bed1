import { expect, type Page } from '@playwright/test'
import { choose, inDialog, tick } from './acting.ts'
import { expectNoBarriers } from './looking.ts'

/** Opens the dossier of the two out of the list; loaded anew, since others acted in the meantime. */
export const openMatch = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/desk/matches')
  await expect(page.getByRole('link', { name: 'Samira en Amina' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: 'Samira en Amina' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Samira en Amina' })).toBeVisible()
  await expectNoBarriers(page)
}

/** Both said yes: plans the day, and writes down how it went. */
export const introduce = async (page: Page, tomorrow: string): Promise<void> => {
  await inDialog(page, 'Plan kennismaking', 'Plan kennismaking', async (dialog) => {
    await dialog.getByLabel('Dag').fill(tomorrow)
    await dialog.getByLabel('Tijd').fill('15:00')
    await choose(dialog, 'Waar?', 'bij het gezin thuis')
    await expectNoBarriers(page)
  })
  await expect(page.getByText('Kennismaking gepland')).toBeVisible()
  await inDialog(page, 'Hoe ging het?', 'Bewaar', async (dialog) => {
    await choose(dialog, 'Hoe gaat het verder?', 'Ze willen verder')
    await expectNoBarriers(page)
  })
  await expect(page.getByText('Kennismaking gehad')).toBeVisible()
}

/** What she does and does not, and who then. */
export const writeAgreement = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: 'Maak afspraken' })
    .or(page.getByRole('button', { name: 'Maak afspraken' }))
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Afspraken van Samira en Amina' })).toBeVisible()
  await page.getByLabel('Wel 1', { exact: true }).fill('Samen wandelen met de kinderen')
  await page.getByRole('button', { name: 'Nog iets dat niet hoort' }).click()
  await page.getByLabel('Niet 1', { exact: true }).fill('Brieven van de gemeente')
  await page.getByLabel('Wie wel, bij 1').fill('het wijkteam')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Bewaar als versie 1' }).click()
  await expect(page.getByText('wacht op Samira')).toBeVisible()
  await expect(page.getByText('wacht op Amina')).toBeVisible()
  await expectNoBarriers(page)
}

/** The gates are met: the two begin. */
export const startTrial = async (page: Page): Promise<void> => {
  await openMatch(page)
  const gate = page.getByRole('listitem').filter({ hasText: 'afspraken van alle 3' })
  await expect(gate).toContainText('akkoord op')
  await page.getByRole('button', { name: 'Start de proef' }).click()
  await expect(page.getByText('De proef is begonnen.').first()).toBeVisible()
}

/** Reads what Samira wrote, sees who else reads it, calls her and thanks her. */
export const answerVisit = async (page: Page): Promise<void> => {
  await openMatch(page)
  const line = page.getByRole('listitem').filter({ hasText: 'De jongste lachte.' })
  await expect(line).toContainText('2 uur, fijn')
  await expect(line).toContainText('wil gebeld worden')
  await expect(line).toContainText('Samira en jij')
  await line.getByRole('button', { name: 'Ik heb gebeld' }).click()
  await expect(line).toContainText('gebeld op')
  await line.getByRole('button', { name: 'Bedank' }).click()
  await expect(line).toContainText('Bedankt door Nadia')
  await expectNoBarriers(page)
}

/** The trial went well; a pause, and on again. */
export const goOnPauseAndResume = async (page: Page, until: string): Promise<void> => {
  await openMatch(page)
  await page.getByRole('button', { name: 'Ga door' }).click()
  await expect(page.getByText('De match loopt.').first()).toBeVisible()
  await inDialog(page, 'Pauzeer', 'Pauzeer de match', async (dialog) => {
    await dialog.getByLabel('Pauze tot en met').fill(until)
    await choose(dialog, /^Waarom/, 'vakantie')
    await expectNoBarriers(page)
  })
  await page.getByRole('button', { name: 'Ga weer verder' }).click()
  await expect(page.getByText('De match gaat weer verder.').first()).toBeVisible()
}

/** A goodbye with reasons, thanks and rest; afterwards the dossier still tells everything. */
export const closeAndEnd = async (page: Page): Promise<void> => {
  await inDialog(page, 'Afronden', 'Begin met afronden', async () => expectNoBarriers(page))
  await expect(page.getByText('De afronding is begonnen.').first()).toBeVisible()
  await inDialog(page, 'Rond af', 'Rond de match af', async (dialog) => {
    await tick(dialog, 'doel bereikt')
    await choose(dialog, 'Wie koos hiervoor?', 'samen')
    await choose(dialog, /^Hoe gaat het verder/, 'De vraag is klaar')
    await dialog.getByLabel(/^Dank aan Samira/).fill('Dank voor al je woensdagen.')
    await expectNoBarriers(page)
  })
  await expect(page.getByText('De match is afgerond.').first()).toBeVisible()
  const story = page.getByRole('list', { name: 'Verloop' })
  for (const told of [
    'Voorstel',
    'Samira zegt ja',
    'Amina zegt ja',
    'Kennismaking gehad',
    'Akkoord van',
    'Proef begonnen',
  ])
    await expect(story).toContainText(told)
  for (const told of [
    'De jongste lachte.',
    'Start, na de proef',
    'Pauze',
    'Weer verder',
    'Afronding begonnen',
    'Afgerond',
  ])
    await expect(story).toContainText(told)
  await expectNoBarriers(page)
}
