import { expect, test } from '@playwright/test'
import { startPostgres } from '../support/postgres-server.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { addPasskeyDevice, expectNoBarriers } from './looking.ts'

for (const engine of ['sqlite', 'postgres'] as const)
  test.describe.serial(`from a question to a followed match (${engine})`, () => {
    let running: RunningApp
    let stopPostgres = async () => {}

    test.beforeAll(async () => {
      if (engine === 'postgres') {
        const server = await startPostgres()
        process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
        stopPostgres = server.stop
      }
      running = await startApp(engine)
    })
    test.afterAll(async () => {
      await running.stop()
      await stopPostgres()
    })

    test('the story', async ({ browser }) => {
      const desk = await browser.newContext({ baseURL: running.url, viewport: { width: 1440, height: 900 } })
      const page = await desk.newPage()
      await addPasskeyDevice(page)

      await test.step('the first start makes an organisation and its first administrator', async () => {
        const link = new URL(await running.setupLink())
        await page.goto('/begin')
        await page.getByLabel('Sleutel').fill(link.hash.slice(1))
        await page.getByRole('button', { name: 'Verder' }).click()
        await page.getByLabel('Naam van de organisatie').fill('Thuis Nabij')
        await page.getByLabel('Woord in het adres').fill('thuisnabij')
        await page.getByLabel('Plaats').fill('Utrecht')
        await page.getByLabel('Telefoonnummer voor ouders').fill('030 123 45 67')
        await page.getByLabel('Wanneer iemand opneemt').fill('Op werkdagen van 9 tot 17 uur.')
        await page.getByLabel('E-mailadres van de organisatie').fill('hallo@thuisnabij.example')
        await page.getByLabel('Naam van het programma').fill('Maatjes')
        await page.getByLabel('Naam', { exact: true }).fill('Nadia Aissati')
        await page.getByLabel('E-mailadres', { exact: true }).fill('nadia@thuisnabij.example')
        await page.getByLabel('Telefoonnummer', { exact: true }).fill('030 123 45 68')
        await expectNoBarriers(page)
        await page.getByRole('button', { name: 'Organisatie maken' }).click()
        await expect(page.getByRole('heading', { name: 'Thuis Nabij is klaar' })).toBeVisible()
      })

      await test.step('the administrator opens the invitation and makes a passkey', async () => {
        await running.settle()
        const mail = running.mail.lastTo('nadia@thuisnabij.example')
        expect(mail?.subject).toBe('Bericht van Samenspel')
        const link = /http\S+/.exec(mail?.text ?? '')?.[0] ?? ''
        await page.goto(link)
        await page.getByRole('button', { name: 'Verder' }).click()
        await expect(page.getByRole('heading', { name: 'Kies hoe je inlogt' })).toBeVisible()
        await expectNoBarriers(page)
        await page.getByLabel('Naam van deze toegangssleutel').fill('Mijn laptop')
        await page.getByRole('button', { name: 'Toegangssleutel maken' }).click()
        await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
        await expectNoBarriers(page)
      })
    })
  })
