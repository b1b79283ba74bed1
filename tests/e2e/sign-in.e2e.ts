import { expect, test } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { codeAt } from '../support/visitors.ts'

test.describe.configure({ mode: 'serial' })

let running: RunningApp
let now = Date.now()
test.beforeAll(async () => {
  running = await startApp('sqlite', { now: () => new Date(now).toISOString() })
})
test.afterAll(() => running.stop())

test('from the printed link to a passkey, a password with a code, a lost way and a colleague', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  const clean = async (where: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`)).toEqual([])
  }

  // A device with a lock of its own, as the browser itself simulates it.
  const devices = await context.newCDPSession(page)
  await devices.send('WebAuthn.enable')
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })

  await test.step('the first start', async () => {
    await page.goto(await running.setupLink())
    await expect(page.getByRole('heading', { name: 'Maak je organisatie' })).toBeVisible()
    await expect(page).not.toHaveURL(/#/)
    await clean('begin')
    const answers = {
      'Naam van de organisatie': 'Thuis Nabij',
      'Woord in het adres': 'thuisnabij',
      Plaats: 'Utrecht',
      'Telefoonnummer voor ouders': '030 123 45 67',
      'Wanneer iemand opneemt': 'Op werkdagen van 9 tot 17 uur.',
      'E-mailadres van de organisatie': 'hallo@thuisnabij.example',
      'Naam van het programma': 'Maatjes',
    }
    for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label).fill(answer)
    const admin = page.getByRole('group', { name: 'De eerste beheerder' })
    await admin.getByLabel('Naam').fill('Nadia Aissati')
    await admin.getByLabel('E-mailadres').fill('nadia@thuisnabij.example')
    await admin.getByLabel('Telefoonnummer').fill('030 123 45 68')
    await page.getByRole('button', { name: 'Organisatie maken' }).click()
    await page.getByRole('link', { name: 'Mijn manier van inloggen maken' }).click()
  })

  await test.step('a passkey is made behind the link', async () => {
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { name: 'Kies hoe je inlogt' })).toBeVisible()
    await clean('enrol')
    await page.goto(`${running.url}/thuisnabij/desk/vandaag`)
    await expect(page.getByRole('heading', { name: 'Kies hoe je inlogt' })).toBeVisible()
    await page.getByRole('button', { name: 'Toegangssleutel maken' }).click()
    await page.waitForURL('**/desk/vandaag')
    const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId })
    expect(credentials).toHaveLength(1)
    expect(credentials[0]?.rpId).toBe('localhost')
  })

  await test.step('out, and in again with the passkey', async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await expect(page.getByRole('heading', { name: 'Inloggen', level: 1 })).toBeVisible()
    await clean('sign in')
    await page.getByRole('button', { name: 'Inloggen met toegangssleutel' }).click()
    await page.waitForURL('**/desk/vandaag')
  })

  let secret = ''
  await test.step('a password with a code beside it', async () => {
    await page.getByRole('link', { name: 'Nadia Aissati' }).click()
    await expect(page.getByText('Je logt in als nadia@thuisnabij.example.')).toBeVisible()
    await page.getByRole('button', { name: 'Wachtwoord maken' }).click()
    secret = ((await page.locator('.totp-secret').textContent()) ?? '').replaceAll(' ', '')
    await clean('account')
    await page.getByLabel('2. Bedenk een wachtwoord').fill('paarse olifant fietst')
    await page.getByLabel('3. Typ de code die je app laat zien').fill(codeAt(secret, running.clock.now()))
    await page.getByRole('button', { name: 'Wachtwoord en code bewaren' }).click()
    await expect(page.getByText('Je kunt ook inloggen met een wachtwoord en een code.')).toBeVisible()
  })

  await test.step('a colleague is invited, and their invitation opens elsewhere', async () => {
    await page.goto(`${running.url}/thuisnabij/desk/instellingen/collegas`)
    await page.getByRole('button', { name: 'Collega uitnodigen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Naam').fill('Ruud de Vries')
    await dialog.getByLabel('E-mailadres').fill('ruud@thuisnabij.example')
    await clean('invite')
    await dialog.getByRole('button', { name: 'Uitnodiging sturen' }).click()
    await expect(page.getByRole('row', { name: /Ruud de Vries.*uitgenodigd/ })).toBeVisible()
    await clean('colleagues')
    await running.settle()
    const mail = running.mail.lastTo('ruud@thuisnabij.example')
    expect(mail?.text).toContain(`${running.url}/thuisnabij/desk/link#`)
  })

  await test.step('with password and code in another browser; the first one is signed out from there', async () => {
    now += 60_000
    const elsewhere = await browser.newContext()
    const other = await elsewhere.newPage()
    await other.goto(`${running.url}/thuisnabij/desk/`)
    await other.getByLabel('E-mailadres').fill('nadia@thuisnabij.example')
    await other.getByLabel('Wachtwoord', { exact: true }).fill('paarse olifant fietst')
    await other.getByLabel('Code van 6 cijfers').fill('000000')
    await other.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await expect(other.getByText('Inloggen is niet gelukt.')).toBeVisible()
    await other.getByLabel('Code van 6 cijfers').fill(codeAt(secret, running.clock.now()))
    await other.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await other.waitForURL('**/desk/vandaag')
    await other.goto(`${running.url}/thuisnabij/desk/mijn-account`)
    await other.getByRole('button', { name: 'Overal uitloggen, behalve hier' }).click()
    await expect(other.getByText('1 andere browser is uitgelogd.').first()).toBeVisible()
    await page.goto(`${running.url}/thuisnabij/desk/mijn-account`)
    await expect(page.getByRole('heading', { name: 'Inloggen', level: 1 })).toBeVisible()
    await elsewhere.close()
  })

  await test.step('who lost both gets a link that works in this browser only', async () => {
    await page.getByRole('button', { name: 'Ik kan niet inloggen' }).click()
    await clean('recover')
    await page.getByLabel('E-mailadres').fill('nadia@thuisnabij.example')
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await expect(page.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible()
    await running.settle()
    const link = /http\S+#\S+/.exec(running.mail.lastTo('nadia@thuisnabij.example')?.text ?? '')?.[0] ?? ''
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(link)
    await stranger.getByRole('button', { name: 'Verder' }).click()
    await expect(stranger.getByText('Open de link in de browser waarin je hem hebt gevraagd.')).toBeVisible()
    await page.goto(link)
    await expect(page).not.toHaveURL(/#/)
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { name: 'Kies hoe je inlogt' })).toBeVisible()
  })

  expect(faults.filter((fault) => !/40[139]|410/.test(fault))).toEqual([])
})
