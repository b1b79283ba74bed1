import { expect, type Page } from '@playwright/test'
import { partsOfDay, weekdays } from '#shared/day-parts.ts'

/** Sends the page's form with its one filled button. */
export const goOn = (page: Page) => page.locator('form .button:not(.read):visible').first().click()
export const isAt = (page: Page, heading: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()

export const anotherTab = (page: Page) => page.context().newPage()
/** What the page says first, when something is wrong or has to be told. */
export const fault = (page: Page) => page.locator('#fout')
export const storyField = (page: Page) => page.locator('#story')

/** Opens question 1 and types a story in it; the form has not been sent yet. */
export const typeStory = async (page: Page, story: string): Promise<void> => {
  await page.goto('/thuisnabij/hulpvraag/1')
  if (!(await storyField(page).isVisible())) await page.getByText('Ik wil er iets bij schrijven').click()
  await storyField(page).fill(story)
}

/** Skips on from where the page is to question 6. */
const skipToContact = async (page: Page): Promise<void> => {
  for (const number of [2, 3, 4, 5]) {
    await expect(page).toHaveURL(new RegExp(`/hulpvraag/${number}$`))
    await page.getByRole('button', { name: 'Deze vraag overslaan' }).click()
  }
  await expect(page).toHaveURL(/\/hulpvraag\/6$/)
}

export const reachBy = async (page: Page, phone: string): Promise<void> => {
  await page.getByLabel('Telefoonnummer').fill(phone)
  await goOn(page)
}

/** The shortest way from a story to the check page. */
export const toCheck = async (page: Page, story: string, phone: string): Promise<void> => {
  await typeStory(page, story)
  await goOn(page)
  await skipToContact(page)
  await reachBy(page, phone)
  await isAt(page, /Wie mag dit lezen/)
  await goOn(page)
  await isAt(page, 'Controleer wat je hebt ingevuld')
}

export const send = (page: Page) => page.getByRole('button', { name: 'Mijn vraag versturen' })
export const isSent = (page: Page) => isAt(page, 'Je vraag is verstuurd')

const tickAll = async (page: Page): Promise<void> => {
  for (const more of await page.locator('details:not([open]) > summary').all())
    if ((await more.textContent())?.includes('Meer') === true) await more.click()
  for (const box of await page.locator('form input[type=checkbox]').all())
    if (await box.isVisible()) await box.check()
}

/** Answers everything there is to answer, each as long as it may be: the largest draft there is. */
export const answerEverything = async (page: Page, story: string, name: string): Promise<void> => {
  await typeStory(page, story)
  await tickAll(page)
  await goOn(page)
  await page.getByLabel('Voor mijn kind').check()
  await page.getByLabel('12 tot en met 15 jaar').check()
  await tickAll(page)
  await goOn(page)
  for (const day of weekdays)
    for (const part of partsOfDay) await page.locator(`input[value=${day}-${part}]`).check()
  await goOn(page)
  await page.getByRole('textbox').fill('٣٥٦٢ ab')
  await goOn(page)
  await page.locator('#place-familyHome').check()
  await tickAll(page)
  await goOn(page)
  await page.getByLabel('Hoe heet je?').fill(name)
  await page.locator('#noVoicemail-yes').check()
  await page.getByLabel('E-mailadres').fill('amina.el.khattabi-van.der.berg@voorbeeld.example')
  await reachBy(page, '٠٦ ١٢ ٣٤ ٥٦ ٧٨')
  await page.getByLabel('Dat is goed').check()
  await goOn(page)
  await isAt(page, 'Controleer wat je hebt ingevuld')
}
