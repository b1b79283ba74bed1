import type { Browser, Page } from '@playwright/test'
import { wrapOrganisationKey } from '#server/create-app.ts'
import { foundOrganisation } from '#server/organisation/found-organisation.ts'
import type { Engine } from '../support/databases.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { storedTexts } from './stored-texts.ts'

const found = (running: RunningApp) =>
  foundOrganisation(running.app, {
    slug: 'thuisnabij',
    name: 'Thuis Nabij',
    town: 'Utrecht',
    phone: '030 123 45 67',
    phoneHours: 'Op werkdagen van 9 tot 17 uur.',
    email: 'hallo@thuisnabij.example',
    wrapKey: (id, key) => wrapOrganisationKey(running.app.masterKey, id, key),
    programme: { name: 'Maatjes' },
    firstColleague: {
      name: 'Nadia Aissati',
      email: 'nadia@thuisnabij.example',
      phone: '030 123 45 68',
      roles: ['coordinator', 'projectLead', 'admin'],
    },
  })

type Texts = { stories: string[]; messages: string[]; motivations: string[] }

/** An organisation, its clock, and the people who come by with phones of their own. */
export type Weather = {
  start: () => Promise<void>
  stop: () => Promise<void>
  /** Moves the server's clock; the browsers' stay. */
  wait: (milliseconds: number) => void
  /** What was stored since the last look. */
  newTexts: () => Promise<Texts>
  /** An old phone of somebody who was never here before; without script unless that is asked for. */
  oldPhone: (browser: Browser, options?: { width?: number; script?: boolean }) => Promise<Page>
  /** A telephone number that nobody gave before. */
  newPhone: () => string
}

export const makeWeather = (engine: Engine): Weather => {
  let running: RunningApp | null = null
  let stopPostgres = async () => {}
  let ahead = 0
  let phones = 10_000_000
  let seen: Texts = { stories: [], messages: [], motivations: [] }
  const started = (): RunningApp => {
    if (running === null) throw new Error('The server has not been started.')
    return running
  }
  return {
    start: async () => {
      if (engine === 'postgres') {
        const server = await startPostgres()
        process.env['SAMENSPEL_TEST_POSTGRES'] = server.url
        stopPostgres = server.stop
      }
      running = await startApp(engine, { now: () => new Date(Date.now() + ahead).toISOString() })
      await found(running)
    },
    stop: async () => {
      await running?.stop()
      await stopPostgres()
    },
    wait: (milliseconds) => {
      ahead += milliseconds
    },
    newTexts: async () => {
      const earlier = seen
      seen = await storedTexts(started())
      return {
        stories: seen.stories.slice(earlier.stories.length),
        messages: seen.messages.slice(earlier.messages.length),
        motivations: seen.motivations.slice(earlier.motivations.length),
      }
    },
    oldPhone: async (browser, { width = 390, script = false } = {}) => {
      const viewport = { width, height: 700 }
      const context = await browser.newContext({
        baseURL: started().url,
        viewport,
        javaScriptEnabled: script,
      })
      return context.newPage()
    },
    newPhone: () => `06${(phones += 1)}`,
  }
}
