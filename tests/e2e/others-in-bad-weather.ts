import { expect, test } from '@playwright/test'
import { nameLimit, storyLimit } from '#shared/intake-form.ts'
import * as asking from './asking.ts'
import { nameIn, scripts, storyIn } from './long-texts.ts'
import type { Weather } from './weather.ts'

const minute = 60_000
const hour = 60 * minute
const { fault } = asking

/** The status page and the other forms, and a page turned around. */
export const testOthers = ({ newTexts, newPhone, oldPhone, wait }: Weather): void => {
  test('a message of a parent outlives her session, and stopping twice is stopping once', async ({
    browser,
  }) => {
    const page = await oldPhone(browser)
    await asking.toCheck(page, '', newPhone())
    await asking.send(page).click()
    const code = await page.locator('.code').innerText()
    const open = async () => {
      await page.goto('/thuisnabij/mijn')
      await page.getByRole('textbox', { name: 'Je code' }).fill(code)
      await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click()
      await asking.isAt(page, 'Mijn hulpvraag')
    }
    await open()
    await page.getByRole('link', { name: 'Iets doorgeven' }).click()
    const message = page.getByLabel('Je bericht')
    await message.fill(storyIn(scripts[1], storyLimit + 1))
    await page.getByRole('button', { name: 'Versturen' }).click()
    await expect(fault(page)).toContainText('te lang')
    await expect(message).toHaveValue(storyIn(scripts[1], storyLimit + 1))
    const text = storyIn(scripts[0], storyLimit)
    await message.fill(text)
    wait(9 * hour)
    await page.getByRole('button', { name: 'Versturen' }).click()
    await expect(page.getByText('Je bericht staat er nog.')).toBeVisible()
    await expect(message).toHaveValue(text)
    await page.getByRole('textbox', { name: 'Je code' }).fill('AAAA AAAA AAAA')
    await page.getByRole('button', { name: 'Versturen' }).click()
    await expect(fault(page)).toContainText('We kennen deze code niet')
    await expect(message).toHaveValue(text)
    await page.getByRole('textbox', { name: 'Je code' }).fill(code)
    await page.getByRole('button', { name: 'Versturen' }).dblclick()
    await expect(page.getByText('Je bericht is verstuurd.', { exact: false })).toBeVisible()
    expect((await newTexts()).messages).toEqual([text])

    await page.goto('/thuisnabij/mijn/stoppen')
    const other = await asking.anotherTab(page)
    await other.goto('/thuisnabij/mijn/stoppen')
    await page.getByRole('button', { name: 'Ja, ik wil stoppen' }).dblclick()
    await expect(page.getByRole('heading', { name: 'Je vraag is gestopt' })).toBeVisible()
    await other.getByRole('button', { name: 'Ja, ik wil stoppen' }).click()
    await expect(other.getByRole('heading', { name: 'Je vraag is gestopt' })).toBeVisible()
    await page.goBack()
    wait(9 * hour)
    await page.goto('/thuisnabij/mijn/stoppen')
    await expect(page.getByText('Vul je code opnieuw in.', { exact: false })).toBeVisible()
  })

  test('somebody who wants to help loses nothing either', async ({ browser }) => {
    const page = await oldPhone(browser)
    await page.goto('/thuisnabij/vrijwilliger-worden')
    const motivation = page.getByLabel('Waarom wil je dit doen?')
    const submit = page.getByRole('button', { name: 'Mij aanmelden' })
    await page.getByLabel('Je voornaam').fill(nameIn(scripts[1], nameLimit))
    await motivation.fill(storyIn(scripts[0], storyLimit + 1))
    await submit.click()
    await expect(fault(page)).toContainText('te lang')
    await expect(motivation).toHaveValue(storyIn(scripts[0], storyLimit + 1))
    const text = storyIn(scripts[1], storyLimit)
    await motivation.fill(text)
    await page.getByLabel('Telefoonnummer').fill(newPhone())
    await page.locator('.language > summary').click()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('#motivation')).toHaveValue(text)
    await page.context().clearCookies()
    wait(31 * minute)
    await page.locator('form .button:not(.read):visible').dblclick()
    await expect(page).toHaveURL(/verstuurd$/)
    expect((await newTexts()).motivations).toEqual([text])
    await page.goBack()
    await expect(page.locator('form#vraag')).toBeVisible()

    const tabs = [await oldPhone(browser), await oldPhone(browser)]
    for (const [index, tab] of tabs.entries()) {
      await tab.goto('/thuisnabij/vrijwilliger-worden')
      await tab.getByLabel('Je voornaam').fill('Joost')
      await tab.getByLabel('Telefoonnummer').fill(newPhone())
      await tab.getByLabel('Waarom wil je dit doen?').fill(`Venster ${index}`)
    }
    for (const tab of tabs) {
      await asking.goOn(tab)
      await expect(tab).toHaveURL(/verstuurd$/)
    }
    expect((await newTexts()).motivations).toEqual(['Venster 0', 'Venster 1'])
  })

  test('nor does a referrer', async ({ browser }) => {
    const page = await oldPhone(browser)
    await page.goto('/thuisnabij/verwijzers')
    const story = page.getByLabel('Wat wil de ouder zelf vertellen?')
    await story.fill(storyIn(scripts[1], storyLimit + 1))
    await asking.goOn(page)
    await expect(fault(page)).toContainText('Kruis aan dat de ouder dit weet en wil')
    await expect(story).toHaveValue(storyIn(scripts[1], storyLimit + 1))
    const text = storyIn(scripts[0], storyLimit)
    await story.fill(text)
    await page.getByLabel('De ouder weet hiervan en wil dit').check()
    await page.getByLabel('Telefoonnummer van de ouder').fill(newPhone())
    await page.getByLabel('Je naam').fill('Mark')
    await page.getByLabel('Waar werk je?').fill('Wijkteam Zuid')
    await page.getByLabel('Je e-mailadres').fill('mark@wijkteam.example')
    wait(31 * minute)
    await page.getByRole('button', { name: 'Samen versturen' }).dblclick()
    await expect(page).toHaveURL(/verstuurd$/)
    expect((await newTexts()).stories).toEqual([text])
  })

  test('a language without words says so, and a page turned to the left still fits', async ({ browser }) => {
    const page = await oldPhone(browser)
    await page.goto('/thuisnabij/hulpvraag/1?taal=ar')
    await expect(
      page.getByText('We hebben deze pagina nog niet in het Arabisch.', { exact: false }),
    ).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')

    const turned = await oldPhone(browser, { width: 320, script: true })
    await asking.toCheck(turned, storyIn(scripts[0], 200), newPhone())
    const paths = [
      '',
      'hulpvraag/1',
      'hulpvraag/3',
      'hulpvraag/6',
      'hulpvraag/controle',
      'verwijzers',
      'mijn',
    ]
    for (const path of paths) {
      await turned.goto(`/thuisnabij/${path}`)
      const overflow = await turned.evaluate(() => {
        document.documentElement.dir = 'rtl'
        document.documentElement.lang = 'ar'
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      })
      expect([path, overflow]).toEqual([path, 0])
    }
  })
}
