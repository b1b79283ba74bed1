import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from '../support/running-app.ts'
import { press, tabTo } from './by-keyboard.ts'
import { expectNoBarriers } from './looking.ts'
import { changeTimes } from './waiting-town.ts'

const rowOf = (page: Page, family: string): Locator =>
  page
    .getByRole('list', { name: 'Voorstellen' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: family, exact: true }) })

/** W opens the plan: four proposals, two stay open, each with why. */
export const readThePlan = async (page: Page): Promise<void> => {
  await page.keyboard.press('w')
  await expect(page.getByRole('heading', { name: 'Weekvoorstel', level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { name: '4 voorstellen, 2 blijven open' })).toBeVisible()
  await expect(rowOf(page, 'Bouchra')).toContainText('Leila')
  await expect(rowOf(page, 'Amal')).toContainText('Yara')
  const open = page.getByRole('complementary', { name: 'Blijft open' })
  await expect(open).toContainText('Nog 1, als Ruud 700 meter verder wil.')
  await expect(open.getByRole('link', { name: 'Waarom niet: Fenna' })).toBeVisible()
  await expectNoBarriers(page)
}

/** Whom to recruit, with a text for a call that names nobody. */
export const copyACall = async (page: Page): Promise<void> => {
  const advice = page.getByRole('listitem').filter({ hasText: '1 gezin wacht op maandagavond' })
  await expect(advice).toContainText('Eén vrijwilliger daarvoor helpt er 1.')
  await press(page, advice.getByRole('button', { name: /^Kopieer voor een oproep/ }))
  const dialog = page.getByRole('dialog')
  const text = dialog.getByLabel('De oproep')
  await expect(text).toHaveValue(/Kun je op maandagavond\?/)
  expect(await text.inputValue()).not.toMatch(/Esther|gezin|kind|wacht/)
  await press(page, dialog.getByRole('button', { name: 'Kopieer', exact: true }))
  await expect(dialog.getByText('De oproep is gekopieerd.')).toBeVisible()
  await expectNoBarriers(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** What if somebody takes a pause: told in words, nothing saved. */
export const tryWhatIf = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('button', { name: 'Probeer zelf' }))
  const dialog = page.getByRole('dialog')
  await press(page, dialog.getByRole('button', { name: 'Kijk wat er gebeurt' }))
  await expect(dialog.getByText('Kies wie.')).toBeVisible()
  await tabTo(page, dialog.getByLabel('Wie?'), 'Shift+Tab')
  await page.keyboard.type('Tom')
  await expectNoBarriers(page)
  await press(page, dialog.getByRole('button', { name: 'Kijk wat er gebeurt' }))
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('definition')).toHaveText(/Carla blijft open\. De rest verandert niet\./)
  await expect(page.getByRole('heading', { name: '4 voorstellen, 2 blijven open' })).toBeVisible()
}

/** Enter shows all reasons of a row, and what the volunteer will read, which may be changed. */
export const readARow = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('button', { name: 'Bouchra', exact: true }))
  const row = rowOf(page, 'Bouchra')
  await expect(row).toContainText('Woensdagochtend samen vrij')
  await press(page, row.getByLabel('Wat leest Leila over de vraag?'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Een moeder wil graag praten in haar eigen taal.')
  await expectNoBarriers(page)
}

/** One row, then all; put back one. Nobody hears anything yet. */
export const takeOver = async (page: Page): Promise<void> => {
  await page.keyboard.press('Shift+Tab')
  await press(page, page.getByRole('button', { name: 'Neem over: Bouchra en Leila' }))
  await expect(page.getByText('1 van 4 overgenomen.')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('4 van 4 overgenomen.')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  await expect(page.getByText('3 van 4 overgenomen.')).toBeVisible()
  await expectNoBarriers(page)
}

/** Sent one by one: a row whose data changed meanwhile says so, the others are asked, and one is taken back. */
export const sendThem = async (page: Page, running: RunningApp, slug: string): Promise<void> => {
  await changeTimes(running, slug, 'Tom')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2 vragen gaan over 30 seconden weg. 1 niet.').first()).toBeVisible()
  await expect(rowOf(page, 'Carla')).toContainText('Niet gestuurd.')
  await expect(rowOf(page, 'Amal')).toContainText('gevraagd')
  await expectNoBarriers(page)
  await press(page, page.getByRole('button', { name: 'Neem terug: Amal en Yara' }))
  await expect(rowOf(page, 'Amal')).toContainText('teruggenomen')
}

/** Made again, the plan knows what was sent. */
export const makeAgain = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('button', { name: 'Maak opnieuw' }).first())
  await expect(page.getByRole('heading', { name: /^2 voorstellen, 3 blijven open/ })).toBeVisible()
  await expect(rowOf(page, 'Bouchra')).toHaveCount(0)
}

/** Somebody on the border is asked only with a reason, from the list of that request. */
export const askOnTheBorder = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('link', { name: 'Bekijk Ruud' }))
  await expect(page.getByRole('heading', { name: 'Esther', level: 2, exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('700 meter verder dan de eigen grens')
  await press(page, dialog.getByRole('button', { name: 'Vraag Ruud toch' }))
  await expect(dialog.getByText('Schrijf op waarom je het toch vraagt.')).toBeVisible()
  await press(page, dialog.getByLabel('Waarom vraag je het toch?'))
  await page.keyboard.type('Ruud komt met de auto.')
  await expectNoBarriers(page)
  await press(page, dialog.getByRole('button', { name: 'Vraag Ruud toch' }))
  await expect(page.getByText('Ruud krijgt dit bericht over 30 seconden.').first()).toBeVisible()
}

/** Both screens on a telephone: nothing sticks out, and nothing is in the way. */
export const lookAtThemSmall = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['matchen', 'matchen/weekvoorstel']) {
    await page.goto(`${new URL(page.url()).pathname.split('/desk/')[0]}/desk/${path}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectNoBarriers(page)
  }
  await page.goBack()
  await page.getByRole('link', { name: 'Fenna' }).click()
  await expect(page.getByRole('heading', { name: 'Fenna', level: 2, exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoBarriers(page)
}
