import { expect, test } from '@playwright/test'
import { startPostgres } from '../support/postgres-server.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { addPasskeyDevice, expectNoBarriers, expectNoBarriersWithoutScript } from './looking.ts'
import { applyAsVolunteer, askForHelp } from './outside.ts'

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

      const phone = { baseURL: running.url, viewport: { width: 390, height: 844 } }
      const old = await browser.newContext({ ...phone, javaScriptEnabled: false })
      const parent = await old.newPage()
      let code = ''

      await test.step('a tired parent asks for help on an old phone, without script', async () => {
        await askForHelp(parent)
        await expect(parent.getByRole('heading', { name: 'Je vraag is verstuurd' })).toBeVisible()
        await expectNoBarriersWithoutScript(parent)
        code = (await parent.locator('.code').first().innerText()).replace(/\s/g, '')
        expect(code).toMatch(/^[A-Z2-9]{12}$/)
        await parent.reload()
        await expect(parent.getByRole('heading', { name: 'Je vraag is verstuurd' })).toBeVisible()
      })

      await test.step('she gets a mail, and her code opens a page that tells where it stands', async () => {
        await running.settle()
        expect(running.mail.lastTo('amina@example.org')?.subject).toBe('Bericht van Thuis Nabij')
        await parent.goto('/thuisnabij/mijn')
        await parent.getByLabel('Je code').fill(code.toLowerCase())
        await parent.getByRole('button', { name: 'Bekijk mijn vraag' }).click()
        await expect(parent.getByText('Je vraag is binnen').first()).toBeVisible()
        await expectNoBarriersWithoutScript(parent)
      })

      await test.step('somebody applies as a volunteer', async () => {
        const applicant = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
        await applyAsVolunteer(applicant)
        await expect(applicant.getByRole('heading', { level: 1 })).toContainText(/Dank|bedankt|binnen/i)
        await expectNoBarriersWithoutScript(applicant)
      })

      await test.step('the coordinator reads the question, calls and decides', async () => {
        await page.goto('/thuisnabij/desk/intake')
        await page.getByRole('link', { name: /Amina/ }).first().click()
        await expect(page.getByText('Ik red het even niet', { exact: false }).first()).toBeVisible()
        await expectNoBarriers(page)
        await page.getByRole('button', { name: 'Gesproken' }).click()
        await expect(page.getByText('Genoteerd.').first()).toBeVisible()
      })
    })
  })
