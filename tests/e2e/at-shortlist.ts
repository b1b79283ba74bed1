import { expect, type Locator, type Page } from '@playwright/test'
import { press, tabTo } from './by-keyboard.ts'
import { expectNoBarriers } from './looking.ts'

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) })

const family = (page: Page, name: string) => page.getByRole('heading', { name, level: 2, exact: true })

/** Both queues; J and Enter open the family that waits longest. */
export const openFirst = async (page: Page): Promise<void> => {
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  const waiting = page.getByRole('list', { name: 'Gezinnen die wachten' })
  await expect(waiting.getByRole('listitem')).toHaveCount(6)
  await expect(page.getByText('Voor 6 gezinnen was er nog geen voorstel.')).toBeVisible()
  await expect(page.getByText('6 zijn nog nooit gevraagd.')).toBeVisible()
  await expectNoBarriers(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(family(page, 'Bouchra')).toBeVisible()
  await expect(page.getByText('1 past, 0 op de grens, 6 passen niet')).toBeVisible()
  await expectNoBarriers(page)
}

/** Why not, for everybody and opened for one person. */
export const readWhyNot = async (page: Page): Promise<void> => {
  await page.keyboard.press('q')
  await expect(page.getByRole('heading', { name: 'Waarom niet' })).toBeFocused()
  await press(page, page.getByText('Geen taal samen'))
  await press(page, page.getByRole('button', { name: 'Tom', exact: true }))
  await expect(page.getByText('Spreekt Nederlands, het gezin Arabisch')).toBeVisible()
  await expect(page.getByText('Kan alleen donderdagmiddag')).toBeVisible()
  await expect(page.getByText('Met 1 verandering is het niet opgelost.')).toBeVisible()
  await expectNoBarriers(page)
}

/** What is not known can be asked: to whom, in which words, and where the answer goes. */
export const askWhatIsUnknown = async (page: Page): Promise<void> => {
  await page.keyboard.press('n')
  await expect(family(page, 'Amal')).toBeFocused()
  await expect(rowOf(page, 'Leila')).toContainText('past goed')
  const hanneke = rowOf(page, 'Hanneke')
  await expect(hanneke).toContainText('past')
  await press(page, page.getByRole('button', { name: 'Hanneke', exact: true }))
  await expect(hanneke).toContainText('Eigen grenzen: niet gevraagd')
  await press(page, hanneke.getByRole('button', { name: /^Vraag het: Eigen grenzen/ }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Zo kun je het vragen')).toHaveValue(/^Hoi Hanneke, wat doe je liever niet/)
  await expect(dialog.getByRole('link', { name: 'Schrijf het antwoord op bij Hanneke' })).toBeVisible()
  await expectNoBarriers(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(hanneke.getByRole('button', { name: /^Vraag het: Eigen grenzen/ })).toBeFocused()
}

const namesInOrder = (page: Page) =>
  page.getByRole('list', { name: 'Wie past er' }).locator('[data-row-open]').allInnerTexts()

/** A weight that moves re-orders at once and stands in the address; V puts people side by side. */
export const weighAndCompare = async (page: Page): Promise<void> => {
  expect(await namesInOrder(page)).toEqual(['Leila', 'Yara', 'Hanneke'])
  const language = page.getByRole('radiogroup', { name: 'Taal' })
  await tabTo(page, language.getByRole('radio', { checked: true }), 'Shift+Tab')
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/taal=none/)
  await expect.poll(() => namesInOrder(page)).toEqual(['Leila', 'Hanneke', 'Yara'])
  await page.reload()
  await expect.poll(() => namesInOrder(page)).toEqual(['Leila', 'Hanneke', 'Yara'])
  await press(page, page.getByRole('button', { name: 'Zet terug' }))
  await expect(page).not.toHaveURL(/taal=/)

  const compared = page.getByRole('table', { name: 'Vergelijk de gekozen vrijwilligers' })
  await expect(compared.getByRole('columnheader')).toHaveText([/Wat|./, 'Leila', 'Yara'])
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('v')
  await expect(page).toHaveURL(/naast=/)
  await expect(compared.getByRole('columnheader', { name: 'Hanneke' })).toBeVisible()
  await expect(compared.getByRole('row', { name: /taal/ }).getByRole('img')).toHaveAccessibleName(/verschil/)
  await expectNoBarriers(page)
}

/** R goes to the line of why, Ctrl+Enter asks, Ctrl+Z takes it back before anybody has read it. */
export const askAndTakeBack = async (page: Page): Promise<void> => {
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await page.keyboard.press('r')
  await expect(page.getByLabel('Waarom deze keuze?')).toBeFocused()
  await page.keyboard.type('Zelfde taal, en 2 keer samen vrij.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Leila krijgt dit bericht over 30 seconden.').first()).toBeVisible()
  await expect(family(page, 'Carla')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Het voorstel aan Leila is teruggetrokken.').first()).toBeVisible()
}

/** One click tries a change without saving; the address holds it, Escape leaves it. */
export const tryAChange = async (page: Page): Promise<void> => {
  for (const name of ['Derya', 'Esther', 'Fenna']) {
    await page.keyboard.press('n')
    await expect(family(page, name)).toBeFocused()
  }
  await expect(page.getByText('Niemand past, 0 op de grens')).toBeVisible()
  await page.keyboard.press('q')
  await press(page, page.getByRole('button', { name: /passen als woensdagochtend ook mag/ }))
  await expect(
    page.getByText('Je probeert: woensdagochtend mag ook. Er is niets bewaard.').first(),
  ).toBeVisible()
  await expect(page).toHaveURL(/probeer=/)
  await expect(page.getByText('alleen als dit mag').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Vraag (Leila|Hanneke)$/ })).toHaveCount(0)
  await expectNoBarriers(page)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/probeer=/)
  await expect(page.getByText('Niemand past, 0 op de grens')).toBeVisible()
}
