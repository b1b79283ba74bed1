import { expect, type Page } from '@playwright/test'
import { tick } from './acting.ts'
import { expectNoBarriers } from './looking.ts'

const postcodes = `postcode4,lat,lon,place,municipality,province
3561,52.1155,5.1062,Utrecht,Utrecht,Utrecht
3562,52.1196,5.1052,Utrecht,Utrecht,Utrecht
3563,52.1237,5.1082,Utrecht,Utrecht,Utrecht
3581,52.0866,5.1347,Utrecht,Utrecht,Utrecht
`

/** A file that is only a part of the country, and says so: first refused with why, then taken. */
export const importPostcodes = async (page: Page, today: string): Promise<void> => {
  await page.getByRole('link', { name: 'Instellingen' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible()
  await expectNoBarriers(page)
  await page
    .getByRole('link', { name: /^Postcodes/ })
    .first()
    .click()
  await expect(page.getByText('Er zijn nog geen postcodes.')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name: 'utrecht.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(postcodes),
  })
  await page.getByLabel('Bron').fill('Een deel van de stad')
  await page.getByLabel('Licentie').fill('CC0')
  await page.getByLabel('Stand van').fill(today)
  await page.getByRole('button', { name: 'Lees in' }).click()
  await expect(page.getByText('Er staan 4 postcodes in.', { exact: false })).toBeVisible()
  await tick(page, 'Dit is met opzet maar een deel van Nederland')
  await page.getByRole('button', { name: 'Lees in' }).click()
  await expect(page.getByText(/4 postcodes, stand .*, bron Een deel van de stad/).first()).toBeVisible()
  await expectNoBarriers(page)
}

/** A wijk of three postcodes. */
export const makeDistrict = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Instellingen' }).first().click()
  await page
    .getByRole('link', { name: /^Wijken/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Nieuwe wijk' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Naam', { exact: true }).fill('Overvecht')
  await dialog.getByLabel('Code', { exact: true }).fill('UT-OV')
  await dialog.getByLabel('Postcodes').fill('3561, 3562 3563')
  await expectNoBarriers(page)
  await dialog.getByRole('button', { name: 'Maak wijk' }).click()
  await expect(page.getByText('3 postcodes')).toBeVisible()
  await expectNoBarriers(page)
}
