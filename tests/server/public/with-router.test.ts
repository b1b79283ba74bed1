import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPublicPages } from '#server/public/public-routes.tsx'
import { joinStatus, publicDepsOf } from '#server/public/router-calls.ts'
import { engines } from '#tests/support/databases.ts'
import { makeWorld, type World } from '#tests/support/world.ts'
import { fillIn, openBrowserOf, openCheck, type PublicBrowser } from './public-site.ts'

const codeIn = (html: string): string => /class="code">([^<]+)</.exec(html)?.[1] ?? ''

describe.each(engines)('the public pages on the real router (%s)', (engine) => {
  let world: World
  let browser: PublicBrowser
  const close: (() => Promise<unknown>)[] = []

  beforeEach(async () => {
    world = await makeWorld(engine)
    const server = Fastify()
    await server.register(cookie)
    await addPublicPages(server, publicDepsOf(world.app))
    browser = openBrowserOf({ server }, 'http://localhost:3000')
    close.push(
      () => server.close(),
      () => world.close(),
    )
  })
  afterEach(async () => {
    for (const end of close.splice(0)) await end()
  })

  const ask = async (): Promise<string> => {
    await fillIn(browser)
    const sent = await browser.post('/thuisnabij/hulpvraag/controle', await openCheck(browser))
    expect(sent.location).toBe('/thuisnabij/hulpvraag/verstuurd')
    return codeIn((await browser.get('/thuisnabij/hulpvraag/verstuurd')).html)
  }

  test('a parent asks, sees how it goes, passes something on, and stops', async () => {
    const code = await ask()
    expect(code).toMatch(/^(\w{4} ){2}\w{4}$/)
    expect((await browser.get('/thuisnabij/mijn')).html).toContain('Vul je code in')
    const opened = await browser.post('/thuisnabij/mijn', { code: code.toLowerCase() })
    expect(opened.location).toBe('/thuisnabij/mijn')
    const status = await browser.get('/thuisnabij/mijn')
    expect(status.html).toContain('Je vraag is binnen')
    expect(status.html).toContain('op zijn laatst donderdag 26 november')

    const passed = await browser.post('/thuisnabij/mijn/iets-doorgeven', { message: 'Ik ben verhuisd' })
    expect(passed.location).toBe('/thuisnabij/mijn?gedaan=passedOn')
    const stopped = await browser.post('/thuisnabij/mijn/stoppen', {})
    expect(stopped.location).toBe('/thuisnabij/mijn?gedaan=stopped')
    expect((await browser.get('/thuisnabij/mijn')).html).toContain('Je vraag is gestopt')
    const again = await browser.post('/thuisnabij/mijn/stoppen', {})
    expect(again.location).toBe('/thuisnabij/mijn?gedaan=changed')

    await browser.get('/thuisnabij/sluit-snel')
    expect((await browser.get('/thuisnabij/mijn')).html).toContain('Vul je code in')
  })

  test('pressing send twice makes one request with one code', async () => {
    await fillIn(browser)
    const given = await openCheck(browser)
    const codes = []
    for (const _ of [1, 2]) {
      await browser.post('/thuisnabij/hulpvraag/controle', given)
      codes.push(codeIn((await browser.get('/thuisnabij/hulpvraag/verstuurd')).html))
    }
    expect(new Set(codes).size).toBe(1)
    const requests = await world.organisation.store.read((tx) =>
      tx.selectFrom('help_request').select('id').execute(),
    )
    expect(requests).toHaveLength(1)
    const other = await browser.post('/thuisnabij/hulpvraag/controle', { ...given, story: 'Iets anders' })
    expect([other.status, other.html.includes('Je hebt dit al eerder verstuurd')]).toEqual([409, true])
  })

  test('a message typed in a page that was open too long goes with the code', async () => {
    const code = await ask()
    const path = '/thuisnabij/mijn/iets-doorgeven'
    const typed = { commandId: world.newId(), message: 'نحن في البيت' }
    expect((await browser.post(path, typed)).html).toContain('نحن في البيت')
    for (const _ of [1, 2])
      expect((await browser.post(path, { ...typed, code })).location).toBe('/thuisnabij/mijn?gedaan=passedOn')
    const messages = await world.organisation.store.read((tx) =>
      tx.selectFrom('parent_message').select('id').execute(),
    )
    expect(messages).toEqual([{ id: typed.commandId }])
  })

  test('a wrong code opens nothing and leaves no session', async () => {
    await ask()
    const { status, html } = await browser.post('/thuisnabij/mijn', { code: 'AAAA AAAA AAAA' })
    expect([status, html.includes('We kennen deze code niet')]).toEqual([422, true])
    expect([...browser.jar.keys()].filter((name) => name.includes('mijn'))).toEqual([])
  })

  test('a referrer and somebody who wants to become a volunteer are taken in once', async () => {
    const referral = {
      commandId: world.newId(),
      parentAgrees: 'yes',
      parentName: 'Amina',
      parentPhone: '0612345678',
      yourName: 'Mark',
      yourOrganisation: 'Wijkteam Zuid',
      yourEmail: 'mark@wijkteam.example',
    }
    const applicant = {
      commandId: world.newId(),
      firstName: 'Joost',
      email: 'joost@voorbeeld.nl',
      times: ['mon-morning'],
    }
    for (const _ of [1, 2]) {
      expect((await browser.post('/thuisnabij/verwijzers', referral)).location).toBe(
        '/thuisnabij/verwijzers/verstuurd',
      )
      expect((await browser.post('/thuisnabij/vrijwilliger-worden', applicant)).location).toBe(
        '/thuisnabij/vrijwilliger-worden/verstuurd',
      )
    }
    const { requests, volunteers } = await world.organisation.store.read(async (tx) => ({
      requests: await tx.selectFrom('help_request').select('source').execute(),
      volunteers: await tx.selectFrom('volunteer').select('first_name').execute(),
    }))
    expect(requests).toEqual([{ source: 'referrer' }])
    expect(volunteers).toEqual([{ first_name: 'Joost' }])
  })

  test('one organisation never opens what was asked of another', async () => {
    const code = await ask()
    await world.addOrganisation('elders')
    const { status } = await browser.post('/elders/mijn', { code })
    expect(status).toBe(422)
    await browser.post('/thuisnabij/mijn', { code })
    expect((await browser.get('/elders/mijn')).html).toContain('Vul je code in')
  })
})

describe('what a parent reads of request and match together', () => {
  const intake = {
    number: 'SP-1',
    phase: 'searching' as const,
    requestVersion: 1,
    parentFirstName: 'Amina',
    kinds: [],
    submittedOn: '2026-11-23',
    contactBy: null,
    firstContactOn: null,
    talkPlannedFor: null,
    talkAtHome: null,
    talkHeldOn: null,
    holdUntil: null,
    coordinator: null,
    parentText: '',
    hasEmail: false,
    today: '2026-11-23',
  }
  const match = {
    matchId: 'm',
    version: 1,
    status: 'proposed' as const,
    offer: {
      matchId: 'm',
      matchVersion: 1,
      firstName: 'Samira',
      introduction: '',
      district: null,
      languages: [],
      dayParts: [],
      certificateSeen: true,
    },
    volunteerFirstName: 'Samira',
    introductionAt: null,
    introductionHeldOn: null,
    introductionPlace: null,
    introductionDetail: '',
    trialUntil: null,
    pausedUntil: null,
    closingUntil: null,
    agreement: null,
  }
  test('is an offer while there is somebody to say yes to, then follows the match', () => {
    expect(joinStatus(intake, match)).toMatchObject({ phase: 'offer', volunteerFirstName: null })
    expect(joinStatus(intake, null)).toMatchObject({ phase: 'searching', offer: null })
    for (const status of ['introduction', 'trial', 'active', 'paused', 'closing'] as const)
      expect(joinStatus({ ...intake, phase: 'supported' }, { ...match, status, offer: null }).phase).toBe(
        status,
      )
  })
  test('is the end of the request, whatever the match was', () => {
    expect(joinStatus({ ...intake, phase: 'withdrawn' }, match)).toMatchObject({
      phase: 'withdrawn',
      offer: null,
    })
  })
})
