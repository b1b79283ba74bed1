import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '#shared/roles.ts'
import { createCaller } from '#server/app-router.ts'
import type { App, OrganisationHandle } from '#server/base/app.ts'
import { baseOf } from '#server/base/base-tx.ts'
import type { Cookies, RequestContext, SignedIn } from '#server/base/context.ts'
import { verifyReadLog } from '#server/base/disclose.ts'
import { verifyEvents } from '#server/base/record.ts'
import { createApp, wrapOrganisationKey } from '#server/create-app.ts'
import { foundOrganisation } from '#server/organisation/found-organisation.ts'
import { type Engine, makeDatabases, openAgain, type TestDatabases } from './databases.ts'

export type Caller = ReturnType<typeof createCaller>

/** Who calls in a test: nobody, or an account with its memberships. */
export type Persona = { id: string; signedIn: SignedIn }

export type World = {
  app: App
  databases: TestDatabases
  organisation: OrganisationHandle
  programmeId: string
  /** The first colleague: coordinator, project lead and administrator in one. */
  founder: Persona
  clock: { now: string }
  newId: () => string
  /** Calls the real router, in this world's organisation unless another address name is given. */
  as: (persona: Persona | null, options?: { slug?: string; parentToken?: string; source?: string }) => Caller
  addColleague: (name: string, roles: readonly Role[], slug?: string) => Promise<Persona>
  /** A signed-in volunteer for a volunteer row that exists already. */
  volunteerPersona: (volunteerId: string) => Persona
  /** Another organisation in the same installation. */
  addOrganisation: (
    slug: string,
  ) => Promise<{ handle: OrganisationHandle; founder: Persona; programmeId: string }>
  /** Every world ends with a look at its hash chains; `tampered` leaves that out, for tests that break them. */
  close: (options?: { tampered?: boolean }) => Promise<void>
}

const start = '2026-11-23T08:30:00.000Z'

const silentCookies = (): Cookies => ({
  setSession: () => {},
  clearSession: () => {},
  setParentSession: () => {},
  clearParentSession: () => {},
  browserToken: () => 'this-browser',
})

/** Names of organisations whose event log or read log does not hang together. */
const brokenChains = async (app: App): Promise<string[]> => {
  const slugs = await app.databases.installation.read((tx) =>
    tx.selectFrom('organisation').select('slug').execute(),
  )
  const broken: string[] = []
  for (const { slug } of slugs) {
    const handle = await app.organisation(slug)
    const checks = await handle?.store.read(async (tx) => [
      await verifyEvents(baseOf(tx)),
      await verifyReadLog(baseOf(tx)),
    ])
    if (checks?.some(({ brokenAt }) => brokenAt !== null)) broken.push(slug)
  }
  return broken
}

/** Ids that are real UUIDs and the same in every run. */
const countingIds = () => {
  let count = 0
  return () => {
    count += 1
    const hex = createHash('sha256').update(`id ${count}`).digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}

/** An installation with one organisation (`thuisnabij`) on real databases, with a clock that stands still until a test moves it. */
export const makeWorld = async (engine: Engine, options: { maxPages?: number } = {}): Promise<World> => {
  const databases = await makeDatabases(engine, options)
  const masterKey = randomBytes(32)
  const clock = { now: start }
  const newId = countingIds()
  let tokens = 0
  const config = { publicUrl: 'http://localhost:3000', demo: false, mailFrom: 'samenspel@example.org' }
  const outside = {
    now: () => clock.now,
    newId,
    newToken: () => `token-${String((tokens += 1)).padStart(40, '0')}`,
  }
  const app = await createApp(databases, masterKey, config, outside)
  // On PostgreSQL several servers may run: calls go to two of them in turn, each with a pool of its own.
  const beside = engine === 'postgres' ? await openAgain(databases) : null
  const apps = beside === null ? [app] : [app, await createApp(beside, masterKey, config, outside)]
  let calls = 0

  const personaOf = (
    organisationId: string,
    personKind: 'colleague' | 'volunteer',
    personId: string,
  ): Persona => ({
    id: personId,
    signedIn: {
      sessionId: `session-${personId}`,
      accountId: `account-${personId}`,
      method: 'passkey',
      memberships: [{ organisationId, personKind, personId }],
    },
  })

  const found = async (slug: string) => {
    const made = await foundOrganisation(app, {
      slug,
      name: slug === 'thuisnabij' ? 'Thuis Nabij' : slug,
      town: 'Utrecht',
      phone: '030 123 45 67',
      phoneHours: 'Op werkdagen van 9 tot 17 uur.',
      email: `hallo@${slug}.example`,
      wrapKey: (organisationId, key) => wrapOrganisationKey(masterKey, organisationId, key),
      programme: { name: 'Maatjes' },
      firstColleague: {
        name: 'Nadia Aissati',
        email: `nadia@${slug}.example`,
        phone: '030 123 45 68',
        roles: ['coordinator', 'projectLead', 'admin'],
      },
    })
    const handle = await app.organisation(slug)
    if (handle === undefined) throw new Error(`${slug} was not founded.`)
    return {
      handle,
      programmeId: made.programmeId,
      founder: personaOf(made.organisationId, 'colleague', made.colleagueId),
    }
  }

  const home = await found('thuisnabij')

  return {
    app,
    databases,
    organisation: home.handle,
    programmeId: home.programmeId,
    founder: home.founder,
    clock,
    newId,
    as: (persona, { slug = 'thuisnabij', parentToken, source = 'test' } = {}) => {
      calls += 1
      const context: RequestContext = {
        app: apps[calls % apps.length] ?? app,
        organisationSlug: slug,
        signedIn: persona?.signedIn ?? null,
        parentToken: parentToken ?? null,
        source,
        device: 'test',
        cookies: silentCookies(),
      }
      return createCaller(context)
    },
    addColleague: async (name, roles, slug = 'thuisnabij') => {
      const handle = await app.organisation(slug)
      if (handle === undefined) throw new Error(`There is no ${slug}.`)
      const id = newId()
      await handle.store.write((tx) =>
        tx
          .insertInto('colleague')
          .values({
            id,
            name,
            email: `${id}@example.org`,
            phone: '030 765 43 21',
            roles: JSON.stringify(roles),
            status: 'active',
            created_at: clock.now,
            left_on: null,
            version: 1,
          })
          .execute(),
      )
      return personaOf(handle.id, 'colleague', id)
    },
    volunteerPersona: (volunteerId) => personaOf(home.handle.id, 'volunteer', volunteerId),
    addOrganisation: found,
    close: async ({ tampered = false } = {}) => {
      const broken = tampered ? [] : await brokenChains(app)
      await beside?.close()
      await databases.close()
      if (broken.length > 0) throw new Error(`Broken chains: ${broken.join(', ')}`)
    },
  }
}
