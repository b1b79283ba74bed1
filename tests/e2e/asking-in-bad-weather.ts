import { expect, test } from '@playwright/test'
import { cookieLimit } from '#server/public/draft-cookie.ts'
import { nameLimit, storyLimit } from '#shared/intake-form.ts'
import * as asking from './asking.ts'
import { nameIn, rareLetters, scripts, storyIn } from './long-texts.ts'
import type { Weather } from './weather.ts'

const minute = 60_000
const { fault } = asking

/** The parent's seven questions, when everything goes as it should not. */
export const testAsking = ({ newTexts, newPhone, oldPhone, wait }: Weather): void => {
  for (const script of scripts)
    test(`the longest text in ${script.script} arrives as it was typed`, async ({ browser }) => {
      const page = await oldPhone(browser)
      const tooLong = storyIn(script, storyLimit + 1)
      await asking.typeStory(page, tooLong)
      await asking.goOn(page)
      await expect(fault(page)).toContainText(`nu zijn het er ${storyLimit + 1}`)
      await expect(asking.storyField(page)).toHaveValue(tooLong)
      await expect(page).toHaveTitle(/^Fout: /)

      const story = storyIn(script, storyLimit)
      await asking.answerEverything(page, story, nameIn(script, nameLimit))
      const draft = (await page.context().cookies()).find(({ name }) => name.endsWith('vraag'))
      expect(draft?.value.length).toBeGreaterThan(cookieLimit * 0.4)
      await asking.send(page).click()
      await asking.isSent(page)
      expect((await newTexts()).stories).toEqual([story])
    })

  test('a text far too long comes back with a sentence, and the rarest letters arrive', async ({
    browser,
  }) => {
    const page = await oldPhone(browser)
    await asking.typeStory(page, storyIn(scripts[1], 20_000))
    await asking.goOn(page)
    await expect(fault(page)).toContainText('Gebruik hoogstens 600 tekens')
    await expect(asking.storyField(page)).toHaveValue(storyIn(scripts[1], 4000))
    const story = rareLetters(storyLimit)
    await asking.toCheck(page, story, newPhone())
    await asking.send(page).click()
    await asking.isSent(page)
    expect((await newTexts()).stories).toEqual([story])
  })

  test('Back and forward again show what was typed, and after sending that it was sent', async ({
    browser,
  }) => {
    const page = await oldPhone(browser)
    await asking.toCheck(page, 'Eerst dit.', newPhone())
    for (let back = 0; back < 6; back += 1) await page.goBack()
    await expect(page).toHaveURL(/hulpvraag\/2$/)
    await page.goBack()
    await expect(asking.storyField(page)).toHaveValue('Eerst dit.')
    await page.goForward()
    await asking.isAt(page, /Hoe oud zijn de kinderen/)
    await page.goBack()
    await asking.storyField(page).fill('Eerst dit.\nEn toen dit.')
    await asking.goOn(page)
    await page.goto('/thuisnabij/hulpvraag/controle')
    await expect(page.locator('.answer', { hasText: 'En toen dit.' })).toBeVisible()
    await asking.send(page).click()
    await asking.isSent(page)
    await page.goBack()
    await asking.isSent(page)
    await page.goto('/thuisnabij/hulpvraag/5')
    await expect(fault(page)).toContainText('Je vraag is al verstuurd')
    expect((await newTexts()).stories).toEqual(['Eerst dit.\nEn toen dit.'])
  })

  test('two tabs with different answers each send what they show', async ({ browser }) => {
    const left = await oldPhone(browser)
    const phone = newPhone()
    await asking.toCheck(left, 'Links getypt.', phone)
    const right = await asking.anotherTab(left)
    await asking.typeStory(right, 'Rechts getypt.')
    await asking.goOn(right)
    await right.goto('/thuisnabij/hulpvraag/controle')
    await expect(right.getByText('Rechts getypt.')).toBeVisible()

    await asking.send(left).click()
    await asking.isSent(left)
    expect((await newTexts()).stories).toEqual(['Links getypt.'])
    await asking.send(right).click()
    await expect(fault(right)).toContainText('Je hebt dit al eerder verstuurd')
    await expect(right.getByText('Rechts getypt.')).toBeVisible()
    expect((await newTexts()).stories).toEqual([])
    await asking.send(right).click()
    await asking.isSent(right)
    expect((await newTexts()).stories).toEqual(['Rechts getypt.'])
  })

  test('a double click, and two tabs that send at once, send once', async ({ browser }) => {
    const page = await oldPhone(browser)
    await asking.toCheck(page, 'Twee keer gedrukt.', newPhone())
    await asking.send(page).dblclick()
    await asking.isSent(page)
    expect((await newTexts()).stories).toEqual(['Twee keer gedrukt.'])

    const left = await oldPhone(browser)
    await asking.toCheck(left, 'Uit twee vensters.', newPhone())
    const right = await asking.anotherTab(left)
    await right.goto('/thuisnabij/hulpvraag/controle')
    await Promise.all([left, right].map((tab) => asking.send(tab).click()))
    await asking.isSent(left)
    await asking.isSent(right)
    expect(await left.locator('.code').innerText()).toBe(await right.locator('.code').innerText())
    expect((await newTexts()).stories).toEqual(['Uit twee vensters.'])
  })

  test('after 30 minutes the page keeps what stands on it, and says what is gone', async ({ browser }) => {
    const page = await oldPhone(browser)
    await asking.typeStory(page, 'Dit verdwijnt.')
    await asking.goOn(page)
    await page.goto('/thuisnabij/hulpvraag/4')
    await page.getByRole('textbox').fill('3562 AB')
    wait(31 * minute)
    await asking.goOn(page)
    await expect(fault(page)).toContainText('Je antwoorden zijn gewist')
    await expect(page.getByRole('textbox')).toHaveValue('3562 AB')
    await asking.goOn(page)
    await asking.isAt(page, /Wat vind je prettig/)
    wait(31 * minute)
    await page.goBack()
    await expect(fault(page)).toContainText('Je kunt opnieuw beginnen')

    await asking.toCheck(page, 'Dit blijft staan.', newPhone())
    wait(31 * minute)
    await asking.send(page).click()
    await asking.isSent(page)
    await asking.typeStory(page, 'Zonder koekjes.')
    await page.context().clearCookies()
    await asking.goOn(page)
    await page.goto('/thuisnabij/hulpvraag/1')
    await expect(asking.storyField(page)).toHaveValue('Zonder koekjes.')
    expect((await newTexts()).stories).toEqual(['Dit blijft staan.'])
  })
}
