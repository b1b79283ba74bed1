import { brotliCompressSync, gzipSync } from 'node:zlib'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPublicAssets, systemTokens, tightenCss } from '#server/public/assets.ts'
import { fillIn, offered, openBrowserOf, openSite } from './public-site.ts'

const pageBudget = 14 * 1024
const paths = [
  '',
  ...[1, 2, 3, 4, 5, 6, 7].map((number) => `/hulpvraag/${number}`),
  '/hulpvraag/controle',
  '/mijn',
  '/mijn/kennismaken',
  '/mijn/iets-doorgeven',
  '/mijn/stoppen',
  '/mijn/link',
  '/verwijzers',
  '/verwijzers/verstuurd',
  '/vrijwilliger-worden',
  '/vrijwilliger-worden/verstuurd',
  '/privacy',
  '/veilig',
  '/toegankelijkheid',
  '/bestaat-niet',
]
const assets = await loadPublicAssets(pathToFileURL(join(import.meta.dirname, '../../../') + '/'))
const style = assets.all.find(({ path }) => path === assets.style)?.content ?? Buffer.alloc(0)
const script = assets.all.find(({ path }) => path === assets.script)?.content ?? Buffer.alloc(0)

const site = await openSite({ statusOf: () => Promise.resolve(offered) })
const browser = openBrowserOf(site)
await fillIn(browser)

describe.each(paths)('the page %s', (path) => {
  test('is at most 14 kB with its style, by gzip and by brotli', async () => {
    const { html } = await browser.get(`/thuisnabij${path}`)
    expect(gzipSync(html).length + gzipSync(style).length).toBeLessThan(pageBudget)
    expect(brotliCompressSync(html).length + brotliCompressSync(style).length).toBeLessThan(pageBudget)
  })
  test('has one filled button at most, nothing disabled, no placeholder and no asterisk', async () => {
    const { html } = await browser.get(`/thuisnabij${path}`)
    expect(html.match(/class="button( safety full)?"/g)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(html).not.toMatch(/ (disabled|placeholder|style|on\w+)=/)
    expect(html.replace(/<[^>]*>/g, ' ')).not.toContain('*')
  })
  test('names the organisation, gives a number to call and the way out of danger', async () => {
    const { html, title } = await browser.get(`/thuisnabij${path}`)
    expect(title).toMatch(/ - Thuis Nabij$/)
    expect(html).toContain('href="tel:+3130123456')
    expect(html).toContain('href="tel:08002000"')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})

describe('the files beside the pages', () => {
  test('the script is at most 3 kB, and no page needs it', () => {
    expect(script.length).toBeLessThanOrEqual(3 * 1024)
  })
  test('dark follows the system and is taken from the token file', () => {
    expect(systemTokens(":root{--a:1}[data-theme='dark']{--a:2}")).toBe(
      ':root{--a:1}@media screen and (prefers-color-scheme:dark){:root{--a:2}}',
    )
    expect(() => systemTokens(':root{--a:1}')).toThrow()
    expect(style.toString()).toContain('prefers-color-scheme:dark){:root{--ss-bg:')
  })
  test('a tightened stylesheet keeps what counts', () => {
    expect(tightenCss('/* x */ a:not(.b) > c ,\n d { margin : 0 auto; }\n')).toBe(
      'a:not(.b) > c,d{margin :0 auto}',
    )
  })
  test('directions along the line are logical, so that pages mirror', () => {
    expect(style.toString()).not.toMatch(/(margin|padding|border)-(left|right):(?!1)/)
  })
  test('an address of no organisation is a plain 404', async () => {
    expect((await browser.get('/nergens')).status).toBe(404)
    expect((await browser.get('/nergens/hulpvraag/1')).status).toBe(404)
  })
  test('a form over 64 kB is refused in words', async () => {
    const { status, html } = await browser.post('/thuisnabij/hulpvraag/1', { story: 'a'.repeat(70_000) })
    expect(status).toBe(413)
    expect(html).toContain('Je tekst is te lang')
  })
})
