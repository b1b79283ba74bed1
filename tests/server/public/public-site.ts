import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import type { OrganisationProfile, PublicCalls, RequestStatus } from '#server/public/ports.ts'
import { addPublicPages } from '#server/public/public-routes.tsx'
import type { SubmitHelpRequest } from '#shared/intake-form.ts'

export const origin = 'https://samenspel.example'

export const profile: OrganisationProfile = {
  slug: 'thuisnabij',
  name: 'Thuis Nabij',
  phone: '030 123 45 67',
  phoneHours: 'Op werkdagen van 9 tot 17 uur.',
  email: 'hallo@thuisnabij.example',
  firstContactWorkingDays: 3,
  applicantContactWorkingDays: 5,
  weeksToMatch: null,
}

export const offered: RequestStatus = {
  number: 'SP-2041',
  phase: 'offer',
  parentFirstName: 'Amina',
  kinds: ['talk'],
  submittedOn: '2026-11-23',
  contactBy: '2026-11-26',
  firstContactOn: '2026-11-25',
  talkPlannedFor: null,
  talkAtHome: null,
  talkHeldOn: '2026-12-01',
  holdUntil: null,
  coordinator: { firstName: 'Nadia', phone: '030 123 45 68' },
  parentText: '',
  offer: {
    matchId: 'm',
    matchVersion: 2,
    firstName: 'Samira',
    introduction: '',
    district: 'Overvecht',
    languages: ['nl', 'ar'],
    dayParts: ['wed-afternoon'],
    certificateSeen: true,
  },
  volunteerFirstName: null,
  introductionAt: null,
  introductionHeldOn: null,
  introductionPlace: null,
  trialUntil: null,
  pausedUntil: null,
  agreement: null,
  hasEmail: true,
  today: '2026-11-23',
}

const refuseAll: PublicCalls = {
  submitHelpRequest: () => Promise.reject(new Error('not expected')),
  submitReferral: () => Promise.reject(new Error('not expected')),
  applyAsVolunteer: () => Promise.reject(new Error('not expected')),
  openStatus: () => Promise.resolve('unknown'),
  statusOf: () => Promise.resolve(null),
  answerIntroduction: () => Promise.reject(new Error('not expected')),
  acceptAgreement: () => Promise.reject(new Error('not expected')),
  passOn: () => Promise.reject(new Error('not expected')),
  stop: () => Promise.reject(new Error('not expected')),
  mailCode: () => Promise.reject(new Error('not expected')),
  closeSession: () => Promise.resolve(),
}

export type Site = {
  server: FastifyInstance
  /** Help requests that arrived, in order. */
  requests: SubmitHelpRequest[]
  setNow(now: string): void
}

/** The public pages on a server of their own, with the calls a test wants to answer itself. */
export const openSite = async (calls: Partial<PublicCalls> = {}): Promise<Site> => {
  const server = Fastify()
  const requests: SubmitHelpRequest[] = []
  let now = '2026-11-23T10:00:00.000Z'
  await server.register(cookie)
  await addPublicPages(server, {
    open: async (_request, _reply, slug) => {
      if (slug !== profile.slug) return null
      const submitHelpRequest: PublicCalls['submitHelpRequest'] = async (input) => {
        requests.push(input)
        return { number: 'SP-2041', code: 'K4MT7PWRX9D3', contactBy: '2026-11-26', mailed: false }
      }
      return { organisation: profile, calls: { ...refuseAll, submitHelpRequest, ...calls } }
    },
    cookieKey: new Uint8Array(32).fill(7),
    ownOrigins: [origin],
    secureCookies: true,
    now: () => now,
    newId: randomUUID,
    programRoot: pathToFileURL(join(import.meta.dirname, '../../../') + '/'),
  })
  return {
    server,
    requests,
    setNow: (instant) => {
      now = instant
    },
  }
}

type Answer = { status: number; location: string | undefined; html: string; title: string }

/** A browser without script: it keeps cookies, sends forms, and goes on to where a form comes back. */
export const openBrowserOf = ({ server }: Pick<Site, 'server'>, from = origin) => {
  const jar = new Map<string, string>()
  const take = (answer: Awaited<ReturnType<FastifyInstance['inject']>>): Answer => {
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const isGone = value === '' || maxAge === 0 || (expires !== undefined && expires.getTime() <= 0)
      if (isGone) jar.delete(name)
      else jar.set(name, value)
    }
    return {
      status: answer.statusCode,
      location: answer.headers.location,
      html: answer.body,
      title: /<title>(.*?)<\/title>/.exec(answer.body)?.[1] ?? '',
    }
  }
  const cookies = () => Object.fromEntries(jar)
  const get = async (path: string) =>
    take(await server.inject({ method: 'GET', url: path, cookies: cookies() }))
  return {
    jar,
    get,
    post: async (
      path: string,
      fields: Record<string, string | string[]>,
      headers: Record<string, string> = { origin: from },
    ) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields))
        for (const each of Array.isArray(value) ? value : [value]) body.append(name, each)
      const answer = take(
        await server.inject({
          method: 'POST',
          url: path,
          cookies: cookies(),
          headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          payload: body.toString(),
        }),
      )
      return answer.location?.includes('nog=') === true ? get(answer.location) : answer
    },
  }
}

export type PublicBrowser = ReturnType<typeof openBrowserOf>

/** Answers all seven questions, most of them by skipping. */
export const fillIn = async (browser: PublicBrowser): Promise<void> => {
  await browser.post('/thuisnabij/hulpvraag/1', { kinds: ['talk', 'children'], story: '' })
  for (const number of [2, 3, 4, 5]) await browser.post(`/thuisnabij/hulpvraag/${number}`, { overslaan: '1' })
  await browser.post('/thuisnabij/hulpvraag/6', { name: 'Amina', phone: '06 12 34 56 78', email: '' })
  await browser.post('/thuisnabij/hulpvraag/7', { readers: 'helpers' })
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What the hidden fields of a page would send along. */
export const hiddenIn = (html: string): Record<string, string[]> => {
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  ))
    fields[name] = [...(fields[name] ?? []), unescaped(value)]
  return fields
}

/** Opens the check page; gives what its button would send. */
export const openCheck = async (browser: PublicBrowser): Promise<Record<string, string[]>> =>
  hiddenIn((await browser.get('/thuisnabij/hulpvraag/controle')).html)
