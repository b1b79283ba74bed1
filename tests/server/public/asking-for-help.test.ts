import { randomInt } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { describe, expect, test } from 'vitest'
import { fillIn, hiddenIn, openBrowserOf, openCheck, openSite, origin } from './public-site.ts'

const at = (rest: string) => `/thuisnabij/${rest}`

describe('asking for help without a script', () => {
  test('goes from question to question and ends with a code', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    const first = await browser.post(at('hulpvraag/1'), { kinds: ['talk'] })
    expect([first.status, first.location]).toEqual([303, '/thuisnabij/hulpvraag/2'])
    await fillIn(browser)
    const check = await browser.get(at('hulpvraag/controle'))
    expect(check.html).toContain('Iemand om mee te praten')
    expect(check.html).toContain('Niet ingevuld')
    const sent = await browser.post(at('hulpvraag/controle'), hiddenIn(check.html))
    expect([sent.status, sent.location]).toEqual([303, '/thuisnabij/hulpvraag/verstuurd'])
    const confirmation = await browser.get(at('hulpvraag/verstuurd'))
    expect(confirmation.html).toContain('K4MT 7PWR X9D3')
    expect(confirmation.html).toContain('donderdag 26 november')
    expect(site.requests).toHaveLength(1)
    expect(site.requests[0]?.answers).toMatchObject({ kinds: ['talk', 'children'], phone: '+31612345678' })
  })

  test('sends the same command when the button is pressed twice, and shows one confirmation', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await fillIn(browser)
    const given = await openCheck(browser)
    await browser.post(at('hulpvraag/controle'), given)
    const late = await browser.post(at('hulpvraag/controle'), given)
    expect(late.location).toBe('/thuisnabij/hulpvraag/verstuurd')
    expect(site.requests[1]).toEqual(site.requests[0])
    expect(new Set(site.requests.map((request) => request.commandId)).size).toBe(1)
  })

  test('sends what stands on the page, also when another tab changed the answers meanwhile', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await fillIn(browser)
    await browser.post(at('hulpvraag/1'), { story: 'Eerste tekst\nmet een "regel" & <meer>' })
    const given = await openCheck(browser)
    await browser.post(at('hulpvraag/1'), { story: 'Andere tekst' })
    await browser.post(at('hulpvraag/controle'), given)
    expect(site.requests.map(({ answers }) => answers.story)).toEqual([
      'Eerste tekst\nmet een "regel" & <meer>',
    ])
  })

  test('sends what stands on the page, also when its cookie has ended', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await fillIn(browser)
    const given = await openCheck(browser)
    site.setNow('2026-11-23T10:31:00.000Z')
    const sent = await browser.post(at('hulpvraag/controle'), given)
    expect(sent.location).toBe('/thuisnabij/hulpvraag/verstuurd')
    expect(site.requests[0]?.answers.phone).toBe('+31612345678')
  })

  test('says so when something else was sent before from this page, and sends it as a new request after all', async () => {
    const taken: string[] = []
    const site = await openSite({
      submitHelpRequest: async ({ commandId }) => {
        if (taken.includes(commandId)) throw new TRPCError({ code: 'CONFLICT' })
        taken.push(commandId)
        return { number: 'SP-2041', code: 'K4MT7PWRX9D3', contactBy: '2026-11-26', mailed: false }
      },
    })
    const browser = openBrowserOf(site)
    await fillIn(browser)
    const given = await openCheck(browser)
    await browser.post(at('hulpvraag/controle'), given)
    const again = await browser.post(at('hulpvraag/controle'), { ...given, story: 'Iets anders' })
    expect([again.status, again.html.includes('Iets anders')]).toEqual([409, true])
    expect(again.html).toContain('Je hebt dit al eerder verstuurd')
    const sent = await browser.post(at('hulpvraag/controle'), hiddenIn(again.html))
    expect([sent.location, taken.length]).toEqual(['/thuisnabij/hulpvraag/verstuurd', 2])
  })

  test('shows the confirmation again when one goes back after sending, and says what a further answer is', async () => {
    const browser = openBrowserOf(await openSite())
    await fillIn(browser)
    await browser.post(at('hulpvraag/controle'), await openCheck(browser))
    expect((await browser.get(at('hulpvraag/controle'))).location).toBe('/thuisnabij/hulpvraag/verstuurd')
    expect((await browser.get(at('hulpvraag/3'))).html).toContain('Je vraag is al verstuurd')
    const late = await browser.post(at('hulpvraag/1?terug=controle'), { story: 'nog iets' })
    expect([late.status, late.html.includes('nog iets')]).toEqual([409, true])
    expect(late.html).toContain('Wat je hier nu invult, is een nieuwe vraag')
  })

  test('shows earlier answers when one goes back', async () => {
    const browser = openBrowserOf(await openSite())
    await browser.post(at('hulpvraag/1'), { kinds: ['rest'], story: 'Twee\r\nregels' })
    const { html } = await browser.get(at('hulpvraag/1'))
    expect(html).toMatch(/checked="" [^>]*value="rest"|value="rest"[^>]*checked=""/)
    expect(html).toContain('Twee\nregels')
  })

  test('leads from "Wijzig" back to the check page with the rest kept', async () => {
    const browser = openBrowserOf(await openSite())
    await fillIn(browser)
    const { html } = await browser.get(at('hulpvraag/4?terug=controle'))
    expect(html).toContain('action="/thuisnabij/hulpvraag/4?terug=controle"')
    const changed = await browser.post(at('hulpvraag/4?terug=controle'), { postcode: '3511ab' })
    expect(changed.location).toBe('/thuisnabij/hulpvraag/controle')
    const check = await browser.get(at('hulpvraag/controle'))
    expect(check.html).toContain('3511 AB')
    expect(check.html).toContain('Amina')
  })

  test('says what is wrong on top and at the field, in the title too, and keeps what was typed', async () => {
    const browser = openBrowserOf(await openSite())
    await fillIn(browser)
    const { status, html, title } = await browser.post(at('hulpvraag/6'), {
      name: 'Amina',
      phone: '06 1234 567',
    })
    expect(status).toBe(422)
    expect(title).toMatch(/^Fout: Vraag 6 van 7/)
    expect(html).toMatch(/id="fout"[^>]*role="alert"[^>]*tabindex="-1"[^>]*autofocus=""/i)
    expect(html).toContain('href="#phone"')
    expect(html.split('Vul alle 10 cijfers van je telefoonnummer in')).toHaveLength(3)
    expect(html).toContain('value="06 1234 567"')
  })

  test('shows what is wrong at an address of its own, so that Back and reload never ask to send again', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await fillIn(browser)
    const { statusCode, headers, cookies } = await site.server.inject({
      method: 'POST',
      url: at('hulpvraag/6?terug=controle'),
      cookies: Object.fromEntries(browser.jar),
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'name=Amina&phone=06',
    })
    expect(statusCode).toBe(303)
    const { location = '' } = headers
    expect(location).toMatch(/^\/thuisnabij\/hulpvraag\/6\?terug=controle&nog=[\da-f]{8}$/)
    for (const { name, value } of cookies) browser.jar.set(name, value)
    for (const _ of [1, 2]) expect((await browser.get(location)).html).toContain('value="06"')
    const elsewhere = await browser.get(location.replace('hulpvraag/6', 'hulpvraag/4'))
    expect([elsewhere.status, elsewhere.title.startsWith('Fout')]).toEqual([200, false])
    site.setNow('2026-11-23T10:31:00.000Z')
    expect((await browser.get(location)).html).not.toContain('value="06"')
  })

  test('needs a way to be reached, and says so on the check page when the question was left out', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await browser.post(at('hulpvraag/1'), { kinds: ['talk'] })
    const { status, html } = await browser.post(at('hulpvraag/controle'), await openCheck(browser))
    expect(status).toBe(422)
    expect(html).toContain('Vul een telefoonnummer of e-mailadres in')
    expect(html).toContain('href="#vraag-6"')
    expect(site.requests).toEqual([])
  })

  test('keeps a text that is too long in the page', async () => {
    const browser = openBrowserOf(await openSite())
    const story = 'ሰላም '.repeat(200)
    const { status, html } = await browser.post(at('hulpvraag/1'), { story })
    expect(status).toBe(422)
    expect(html).toContain(story)
    expect(html).toContain('nu zijn het er 800')
  })

  test('keeps answers in the page that no cookie can hold', async () => {
    const browser = openBrowserOf(await openSite())
    const story = Array.from({ length: 600 }, () => String.fromCodePoint(randomInt(0x20000, 0x2a6d0))).join(
      '',
    )
    await browser.post(at('hulpvraag/1'), { story })
    const marks = Array.from({ length: 8000 }, () => '-.()/'[randomInt(5)] ?? '-').join('')
    const { status, html } = await browser.post(at('hulpvraag/6'), { phone: `0${marks}612345678` })
    expect([status, html.includes(marks)]).toEqual([422, true])
    expect(html).toContain('te lang om te bewaren')
    expect((await browser.get(at('hulpvraag/1'))).html).toContain(story)
  })

  test('forgets after 30 minutes, says so, and keeps the answers of this page', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await fillIn(browser)
    site.setNow('2026-11-23T10:31:00.000Z')
    const late = await browser.post(at('hulpvraag/4'), { postcode: '3511 AB' })
    expect(late.html).toContain('Je antwoorden zijn gewist')
    expect(late.html).toContain('value="3511 AB"')
    expect((await browser.post(at('hulpvraag/4'), { postcode: '3511 AB' })).location).toBe(
      '/thuisnabij/hulpvraag/5',
    )
    site.setNow('2026-11-23T11:10:00.000Z')
    expect((await browser.get(at('hulpvraag/4'))).html).toContain('Je kunt opnieuw beginnen')
    expect((await browser.get(at('hulpvraag/controle'))).location).toBe('/thuisnabij/hulpvraag/1?verlopen=1')
  })

  test('says which language has no words yet, and stays in one that has', async () => {
    const browser = openBrowserOf(await openSite())
    const { html } = await browser.get(at('hulpvraag/1?taal=ar'))
    expect(html).toContain('<html lang="nl"')
    expect(html).toContain('العربية')
    expect(html).toContain('nog niet in het Arabisch')
    expect((await browser.get(at('hulpvraag/1'))).html).not.toContain('العربية')
    expect((await browser.get(at('hulpvraag/1?taal=xx'))).html).not.toContain('nog niet in het')
  })

  test('keeps what was typed when the language is switched, also what is not right yet', async () => {
    const browser = openBrowserOf(await openSite())
    await browser.post(at('hulpvraag/1'), { kinds: ['talk'] })
    const { status, html } = await browser.post(at('hulpvraag/4'), { postcode: '35', taal: 'en' })
    expect(status).toBe(200)
    expect(html).toContain('What is your postcode?')
    expect(html).toContain('value="35"')
    expect((await browser.get(at('hulpvraag/1'))).html).toContain('<html lang="en"')
  })

  test('is not sent by another site, and what was typed stays', async () => {
    const site = await openSite()
    const browser = openBrowserOf(site)
    await fillIn(browser)
    const foreign = { origin: 'https://evil.example' }
    expect((await browser.post(at('hulpvraag/controle'), { story: 'hun verhaal' }, foreign)).status).toBe(403)
    expect((await browser.get(at('hulpvraag/controle'))).html).not.toContain('hun verhaal')
    const text = await browser.post(at('hulpvraag/1'), { story: 'mijn verhaal' }, foreign)
    expect([text.status, text.html.includes('mijn verhaal')]).toEqual([403, true])
    expect(site.requests).toEqual([])
  })

  test('works in a browser that sends neither Origin nor Sec-Fetch-Site', async () => {
    const browser = openBrowserOf(await openSite())
    const { html } = await browser.get(at('hulpvraag/1'))
    const formToken = /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await browser.post(at('hulpvraag/1'), { kinds: 'rest', formToken }, {})).status).toBe(303)
    expect((await browser.post(at('hulpvraag/1'), { kinds: 'rest' }, {})).status).toBe(403)
  })

  test('keeps everything when something goes wrong on our side', async () => {
    const site = await openSite({ submitHelpRequest: () => Promise.reject(new Error('down')) })
    const browser = openBrowserOf(site)
    await fillIn(browser)
    const failed = await browser.post(at('hulpvraag/controle'), await openCheck(browser))
    expect(failed.status).toBe(500)
    expect(failed.html).toContain('Wat je hebt ingevuld is bewaard')
    expect((await browser.get(at('hulpvraag/controle'))).html).toContain('Amina')
  })

  test('sets cookies that no script and no other site can read', async () => {
    const site = await openSite()
    const answer = await site.server.inject({ method: 'GET', url: at('hulpvraag/1') })
    for (const { name, httpOnly, secure, sameSite, path } of answer.cookies)
      expect({ name, httpOnly, secure, sameSite, path }).toEqual({
        name: expect.stringMatching(/^__Host-/),
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
        path: '/',
      })
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})
