import { describe, expect, test } from 'vitest'
import { statusPhases, type PublicCalls } from '#server/public/ports.ts'
import { nowOf, roadOf } from '#server/public/status-road.ts'
import { wordsIn } from '#server/public/words.ts'
import { hiddenIn, offered, openBrowserOf, openSite } from './public-site.ts'

const opened = (calls: Partial<PublicCalls> = {}) =>
  openSite({ statusOf: () => Promise.resolve(offered), ...calls })

describe('looking at one’s own request', () => {
  test('asks for the code, takes it in any writing, and never puts it in an address', async () => {
    const secrets: unknown[] = []
    const site = await openSite({
      openStatus: async (secret) => {
        secrets.push(secret)
        return 'open'
      },
    })
    const browser = openBrowserOf(site)
    const { status, location } = await browser.post('/thuisnabij/mijn', { code: 'k4mt 7pwr-x9d3', token: '' })
    expect([status, location]).toEqual([303, '/thuisnabij/mijn'])
    await browser.post('/thuisnabij/mijn', { code: '', token: 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4' })
    expect(secrets).toEqual([{ code: 'K4MT7PWRX9D3' }, { token: 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4' }])
  })
  test('says that a code is not known, or that it was tried too often', async () => {
    const unknown = await openBrowserOf(await openSite()).post('/thuisnabij/mijn', { code: 'K4MT 7PWR X9D3' })
    expect(unknown.html).toContain('We kennen deze code niet')
    expect(unknown.html).toContain('value="K4MT 7PWR X9D3"')
    const site = await openSite({ openStatus: () => Promise.resolve('tooManyTries') })
    const often = await openBrowserOf(site).post('/thuisnabij/mijn', { code: 'K4MT 7PWR X9D3' })
    expect(often.html).toContain('te vaak een code geprobeerd')
  })
  test('offers a yes and a "rather someone else" of the same kind, and tells what was chosen', async () => {
    const answers: unknown[] = []
    const site = await opened({
      answerIntroduction: async (input) => {
        answers.push(input)
        return 'done'
      },
    })
    const browser = openBrowserOf(site)
    const { html } = await browser.get('/thuisnabij/mijn/kennismaken')
    expect(html).toContain('We hebben iemand gevonden: Samira')
    expect(html).toContain('woensdagmiddag')
    const commandId = /name="commandId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const no = await browser.post('/thuisnabij/mijn/kennismaken', {
      commandId,
      match: 'm',
      version: '2',
      antwoord: 'no',
    })
    expect(no.location).toBe('/thuisnabij/mijn?gedaan=no')
    expect(answers).toEqual([{ commandId, matchId: 'm', matchVersion: 2, answer: 'no' }])
  })
  test('shows the agreements in the language of the page, and takes the yes to the ones that were read', async () => {
    const accepted: unknown[] = []
    const agreement = {
      matchId: 'm',
      agreementId: 'a',
      does: ['Samen wandelen'],
      doesNot: [{ what: 'Oppassen', whoThen: 'de opvang' }],
      translation: { locale: 'en' as const, does: ['Walk together'], doesNot: [] },
      intervalDays: 7,
      minutesPerTime: 120,
      until: '2027-06-01',
      acceptedByMe: false,
    }
    const site = await openSite({
      statusOf: () => Promise.resolve({ ...offered, phase: 'trial', offer: null, agreement }),
      acceptAgreement: async (input) => {
        accepted.push(input)
        return 'done'
      },
    })
    const browser = openBrowserOf(site)
    const dutch = await browser.get('/thuisnabij/mijn')
    expect(dutch.html).toContain('1 keer per week, 2 uur.')
    expect(dutch.html).toContain('Oppassen: de opvang')
    expect((await browser.get('/thuisnabij/mijn?taal=en')).html).toContain('Walk together')
    const commandId = /name="commandId" value="([^"]+)"/.exec(dutch.html)?.[1] ?? ''
    const yes = await browser.post('/thuisnabij/mijn/afspraken', { commandId, match: 'm', agreement: 'a' })
    expect(yes.location).toBe('/thuisnabij/mijn?gedaan=agreed')
    expect(accepted).toEqual([{ commandId, matchId: 'm', agreementId: 'a' }])
  })
  test('keeps a message that is empty or cannot be sent in the page', async () => {
    const browser = openBrowserOf(await opened({ passOn: () => Promise.reject(new Error('down')) }))
    const empty = await browser.post('/thuisnabij/mijn/iets-doorgeven', { message: '  ' })
    expect(empty.title).toMatch(/^Fout: /)
    const failed = await browser.post('/thuisnabij/mijn/iets-doorgeven', { message: 'Ik ben verhuisd' })
    expect([failed.status, failed.html.includes('Ik ben verhuisd')]).toEqual([500, true])
  })
  test('asks for the code beside the message when the session has ended, and then sends both', async () => {
    const messages: string[] = []
    const site = await openSite({
      openStatus: async (secret) => ('code' in secret && secret.code === 'K4MT7PWRX9D3' ? 'open' : 'unknown'),
      passOn: async ({ text }) => {
        messages.push(text)
        return 'done'
      },
    })
    const browser = openBrowserOf(site)
    const message = 'ድሕሪ ቀትሪ\nنحن في البيت'
    const path = '/thuisnabij/mijn/iets-doorgeven'
    const ended = await browser.post(path, { message })
    expect([ended.status, ended.html.includes(message)]).toEqual([422, true])
    expect(ended.html).toContain('Je bericht staat er nog')
    const unknown = await browser.post(path, { message, code: 'K4MT 7PWR X9D4' })
    expect(unknown.html).toContain('We kennen deze code niet')
    expect(unknown.html).toContain(message)
    const sent = await browser.post(path, { message, code: 'K4MT 7PWR X9D3' })
    expect([sent.location, messages]).toEqual(['/thuisnabij/mijn?gedaan=passedOn', [message]])
  })
  test('mails a new link when it is asked for, and offers none without an address', async () => {
    const asked: string[] = []
    const site = await opened({
      mailCode: async ({ commandId }) => {
        asked.push(commandId)
        return 'done'
      },
    })
    const browser = openBrowserOf(site)
    const { html } = await browser.get('/thuisnabij/mijn/link')
    expect(html).toContain('De oude link en de oude code werken dan niet meer')
    const sent = await browser.post('/thuisnabij/mijn/link', hiddenIn(html))
    expect([sent.location, asked]).toEqual(['/thuisnabij/mijn?gedaan=mailed', hiddenIn(html)['commandId']])
    const without = openBrowserOf(
      await openSite({ statusOf: () => Promise.resolve({ ...offered, hasEmail: false }) }),
    )
    expect((await without.get('/thuisnabij/mijn')).html).not.toContain('Mail mij een link')
    expect((await without.get('/thuisnabij/mijn/link')).location).toBe('/thuisnabij/mijn')
  })
  test('asks for the code again when the session has ended', async () => {
    const browser = openBrowserOf(await openSite())
    expect((await browser.post('/thuisnabij/mijn/stoppen', {})).location).toBe('/thuisnabij/mijn?opnieuw=1')
  })
  test('closes quickly: cookies gone, another site, even when the database is away', async () => {
    const site = await openSite({ closeSession: () => Promise.reject(new Error('down')) })
    const browser = openBrowserOf(site)
    await browser.post('/thuisnabij/hulpvraag/1', { kinds: ['talk'] })
    const { status, location } = await browser.get('/thuisnabij/sluit-snel')
    expect([status, location]).toEqual([303, 'https://nl.wikipedia.org/'])
    expect([...browser.jar.keys()].filter((name) => name.includes('vraag'))).toEqual([])
  })
})

describe('where a request stands', () => {
  const words = wordsIn('nl')
  test.each(statusPhases)('is told in a heading for %s', (phase) => {
    const { heading } = nowOf({ ...offered, phase }, words, 'nl', null)
    expect(heading.length).toBeGreaterThan(5)
    const road = roadOf({ ...offered, phase }, words, 'nl')
    expect(road.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1)
    expect(road.map(({ state }) => state).join(' ')).toMatch(/^(done ?)*(now ?)?(later ?)*$/)
  })
  test('promises nothing when the request has ended', () => {
    expect(roadOf({ ...offered, phase: 'withdrawn' }, words, 'nl')).toEqual([])
  })
  test('leaves the usual waiting time out when there are no figures', () => {
    const searching = { ...offered, phase: 'searching' as const }
    expect(nowOf(searching, words, 'nl', null).sentences.join(' ')).not.toContain('weken')
    const said = nowOf(searching, words, 'nl', { from: 2, to: 4, families: 12 }).sentences.join(' ')
    expect(said).toContain('2 tot 4 weken')
    expect(said).toContain('bij 12 gezinnen')
  })
})
