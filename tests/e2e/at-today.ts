import { expect, type Page } from '@playwright/test'
import type { RunningApp } from '../support/running-app.ts'
import { expectNoBarriers } from './looking.ts'

/** In again with the passkey, after weeks away. */
export const signInAgain = async (page: Page): Promise<void> => {
  await page.goto('/thuisnabij/desk/vandaag')
  await page.getByRole('button', { name: 'Inloggen met toegangssleutel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}

/** After weeks without a word the match stands on Vandaag; a mail asks Samira how it goes. */
export const askHowItGoes = async (page: Page, running: RunningApp, wait: () => void): Promise<void> => {
  const quiet = page.getByRole('list', { name: 'Stil' }).getByRole('listitem')
  await expect(quiet).toHaveCount(1)
  await expect(quiet).toContainText('Samira en Amina')
  await expect(quiet).toContainText(/1[78] dagen stil/)
  await expectNoBarriers(page)
  const before = running.mail.received.length
  await quiet.getByRole('button', { name: 'Vraag hoe het gaat' }).click()
  const letter = page.getByRole('dialog', { name: 'Vraag hoe het gaat' })
  await expect(letter).toContainText('We hoorden een tijdje niets. Hoe gaat het?')
  await letter.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByText('Vraag aan Samira vertrekt over 30 seconden.').first()).toBeVisible()
  wait()
  await running.settle()
  expect(running.mail.received.length).toBe(before + 1)
  expect(running.mail.lastTo('samira@example.org')).toBe(running.mail.received.at(-1))
}

/** The same desk on a phone: nothing falls off the side, and everything can be reached. */
export const walkNarrowDesk = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [place, title] of [
    ['vandaag', 'Vandaag'],
    ['intake?lijst=gesprek', 'Intake'],
    ['matches?fase=over', 'Matches'],
  ] as const) {
    await page.goto(`/thuisnabij/desk/${place}`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('main')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectNoBarriers(page)
  }
}
