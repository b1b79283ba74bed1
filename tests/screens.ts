import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './support/browser.ts'

/** `npm run screens`: takes the pictures of docs/screens from a freshly filled demo, one of each screen. */
const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs', 'screens')
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const startDemo = async (port: number, data: string) => {
  const demo = spawn(process.execPath, ['dist/demo/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: data, PUBLIC_URL: `http://localhost:${port}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (;;) {
    const isUp = await fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return demo
    if (demo.exitCode !== null) throw new Error('The demo stopped.')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

type Visit = { name: string; dark?: boolean; full?: boolean; go: (page: Page) => Promise<unknown> }

const walk = async (
  browser: Browser,
  base: string,
  persona: string | null,
  size: typeof desk,
  visits: readonly Visit[],
) => {
  const context = await browser.newContext({
    baseURL: base,
    viewport: size,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  if (persona !== null) {
    await page.goto('/demo')
    await page
      .getByRole('button', { name: new RegExp(persona) })
      .first()
      .click()
    await page.waitForLoadState('networkidle')
  }
  for (const { name, dark = false, full = false, go } of visits) {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    try {
      await go(page)
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: full })
      console.log(name)
    } catch (fault) {
      console.error(`${name}: ${fault instanceof Error ? fault.message.split('\n')[0] : 'failed'}`)
      process.exitCode = 1
    }
  }
  await context.close()
}

const data = mkdtempSync(join(tmpdir(), 'samenspel-screens-'))
mkdirSync(pictures, { recursive: true })
const port = await freePort()
const base = `http://localhost:${port}`
const demo = await startDemo(port, data)
const browser = await openBrowser()
const openFirst = (path: string, link: RegExp) => async (page: Page) => {
  await page.goto(path)
  await page
    .locator('a[href]')
    .filter({ has: page.locator(':scope') })
    .first()
    .waitFor()
  const hrefs = await page
    .locator('main a[href], nav a[href]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
  const href = hrefs.find((one) => link.test(one))
  if (href === undefined) throw new Error(`nothing on ${path} leads on`)
  await page.goto(href)
}

try {
  await walk(browser, base, 'Nadia', desk, [
    { name: 'desk-vandaag', go: (page) => page.goto('/thuisnabij/desk/vandaag') },
    { name: 'desk-vandaag-dark', dark: true, go: (page) => page.goto('/thuisnabij/desk/vandaag') },
    { name: 'desk-intake', go: openFirst('/thuisnabij/desk/intake', /intake\?.*vraag=/) },
    { name: 'desk-matchen', go: openFirst('/thuisnabij/desk/matchen', /matchen\?.*vraag=/) },
    { name: 'desk-matchen-dark', dark: true, go: openFirst('/thuisnabij/desk/matchen', /matchen\?.*vraag=/) },
    { name: 'desk-weekvoorstel', go: (page) => page.goto('/thuisnabij/desk/matchen/weekvoorstel') },
    {
      name: 'desk-weekvoorstel-dark',
      dark: true,
      go: (page) => page.goto('/thuisnabij/desk/matchen/weekvoorstel'),
    },
    { name: 'desk-matches', go: (page) => page.goto('/thuisnabij/desk/matches') },
    { name: 'desk-match', go: openFirst('/thuisnabij/desk/matches?fase=active', /matches\/[0-9a-f-]{36}$/) },
    { name: 'desk-vrijwilligers', go: (page) => page.goto('/thuisnabij/desk/vrijwilligers') },
    {
      name: 'desk-vrijwilliger',
      go: async (page) => {
        await page.goto('/thuisnabij/desk/vrijwilligers')
        await page.getByText('Aylin Aksoy').click()
      },
    },
    { name: 'desk-werving', go: (page) => page.goto('/thuisnabij/desk/vrijwilligers/werving') },
    { name: 'desk-instellingen', go: (page) => page.goto('/thuisnabij/desk/instellingen') },
    { name: 'desk-onderdelen', full: true, go: (page) => page.goto('/thuisnabij/desk/onderdelen') },
  ])
  await walk(browser, base, 'Nadia', phone, [
    { name: 'desk-vandaag-390', go: (page) => page.goto('/thuisnabij/desk/vandaag') },
    { name: 'desk-intake-390', go: (page) => page.goto('/thuisnabij/desk/intake') },
  ])
  await walk(browser, base, 'Samira', phone, [
    { name: 'vrijwilliger-vandaag', go: (page) => page.goto('/thuisnabij/vrijwilliger') },
    { name: 'vrijwilliger-vandaag-dark', dark: true, go: (page) => page.goto('/thuisnabij/vrijwilliger') },
    { name: 'vrijwilliger-grenzen', full: true, go: (page) => page.goto('/thuisnabij/vrijwilliger/ik') },
    { name: 'vrijwilliger-hulp', go: (page) => page.goto('/thuisnabij/vrijwilliger/hulp') },
  ])
  await walk(browser, base, null, phone, [
    { name: 'ouder-start', full: true, go: (page) => page.goto('/thuisnabij') },
    { name: 'ouder-vraag1', full: true, go: (page) => page.goto('/thuisnabij/hulpvraag/1') },
    { name: 'ouder-vraag3', full: true, go: (page) => page.goto('/thuisnabij/hulpvraag/3') },
    { name: 'ouder-vraag6', full: true, go: (page) => page.goto('/thuisnabij/hulpvraag/6') },
    { name: 'ouder-controle', full: true, go: (page) => page.goto('/thuisnabij/hulpvraag/controle') },
    { name: 'vrijwilliger-worden', full: true, go: (page) => page.goto('/thuisnabij/vrijwilliger-worden') },
  ])
} finally {
  await browser.close()
  demo.kill('SIGTERM')
  await new Promise((resolve) => demo.once('exit', resolve))
  rmSync(data, { recursive: true, force: true })
}
