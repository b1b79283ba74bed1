import { expect, type Page } from '@playwright/test'
import type { RunningApp } from '../support/running-app.ts'
import { expectNoBarriers } from './looking.ts'

const samira = 'samira@example.org'
const dock = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click()

/** Opens the app from the mail, asks for a way in, and comes in by the link in the next mail. */
export const enterPhone = async (page: Page, running: RunningApp): Promise<void> => {
  const isProposal = (text: string | undefined) => text?.includes('Zeg ja of nee') ?? false
  const mail = running.mail.received.findLast(({ text }) => isProposal(text))
  await page.goto(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  await page.getByLabel('E-mailadres').fill(samira)
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect(page.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible()
  await expectNoBarriers(page)
  await running.settle()
  await page.goto(/http\S+#\S+/.exec(running.mail.lastTo(samira)?.text ?? '')?.[0] ?? '')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Hoi Samira' })).toBeVisible()
  await expectNoBarriers(page)
}

/** Reads about a family without a name, and says yes. */
export const sayYes = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /Een gezin zoekt iemand/ }).click()
  await expect(page.getByRole('heading', { name: 'Ouder met 2 kinderen' })).toBeVisible()
  await expect(page.getByText('Een moeder wil graag even praten.')).toBeVisible()
  await expect(page.getByText('Amina')).toHaveCount(0)
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Ja, kennismaken' }).click()
  await expect(page.getByRole('heading', { name: 'Je zei ja. Fijn!' })).toBeVisible()
  await expectNoBarriers(page)
}

/** Reads what she is there for and what not, and says that it is right. */
export const acceptOnThePhone = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/vrijwilliger/')
  await page.getByRole('link', { name: /Waar ben ik van/ }).click()
  await expect(page.getByText('Samen wandelen')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Dit klopt voor mij' }).click()
  await expect(page.getByText('Jij zei dat dit klopt.')).toBeVisible()
}

/** One tap after a visit; then a line and the wish to be called. */
export const noteVisit = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/vrijwilliger/')
  await page.getByRole('button', { name: /^Ik was er/ }).click()
  await expect(page.getByText(/Genoteerd/).first()).toBeVisible()
  await expectNoBarriers(page)
  await page
    .getByRole('link', { name: /^Aanvullen/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /^Contact met Amina/ })).toBeVisible()
  await page.getByLabel('Fijn').check({ force: true })
  await page.getByLabel('Notitie').fill('Samen naar buiten geweest. De jongste lachte.')
  await page.getByLabel('Ik wil hierover gebeld worden').check({ force: true })
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect(page.getByRole('heading', { name: 'Hoi Samira' })).toBeVisible()
}

/** Reads the thanks that came back. */
export const readThanks = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/vrijwilliger/')
  await expect(page.getByText('Nadia zegt dank je')).toBeVisible()
  await expectNoBarriers(page)
  for (const [tab, title] of [
    ['Agenda', 'Agenda'],
    ['Ik', 'Samira'],
    ['Hulp', 'Hulp'],
  ] as const) {
    await dock(page, tab)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expectNoBarriers(page)
  }
  await page.getByRole('link', { name: 'Er is iets' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Er is iets' })).toBeVisible()
  await expectNoBarriers(page)
}
