import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manifest, type ManifestEntry } from '#server/cli/manifest.ts'
import { createServer } from '#server/http/create-server.ts'
import { engines } from '../../support/databases.ts'
import { type Cast, type CastMember, makeCast, type Standing, standings, type Things } from './cast.ts'
import { expectationOf } from './expectation.ts'
import { sampleInput } from './sample-input.ts'

/** Inputs name a second, inner thing that the cast does not have: not finding that one is no refusal of access. */
const namesAnInnerThing = new Set([
  'intake.allowAgain',
  'matches.answerAsParent',
  'matches.acceptAgreement',
  'matches.confirmAgreement',
  'matches.withdrawNote',
  'intake.readMessage',
  'intake.undoContact',
  'intake.markDouble',
  'organisation.changeDistrict',
  'organisation.removeDistrict',
  'volunteers.removeStep',
  'overview.later',
  'overview.undoLater',
])

/** Look, beyond who calls, at who wrote the thing: what a volunteer noted is not a colleague's to take back. */
const asksWhoWroteIt = new Set(['contact.undoOnBehalf'])

/** Calls about signing in itself: their answer to strangers is tested with them. */
const aboutSigningIn = (entry: ManifestEntry) => entry.store === 'installation'

type Answer = { status: number; body: string; code: string | null }

const tables = [
  'event',
  'command',
  'outbox',
  'read_log',
  'caseload_period',
  'match',
  'help_request',
  'volunteer',
  'concern',
  'concern_step',
] as const

describe.each(engines)('who may call what (%s)', (engine) => {
  let cast: Cast
  let server: FastifyInstance
  let address: string

  beforeAll(async () => {
    cast = await makeCast(engine)
    server = await createServer(cast.world.app, {
      clientDirectory: null,
      log: false,
      proxies: 0,
      callsPerMinute: 1_000_000,
    })
    await server.listen({ port: 0, host: '127.0.0.1' })
    address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.server.closeAllConnections()
    await server.close()
    await cast.world.close()
  })

  const call = async (entry: ManifestEntry, member: CastMember, input: unknown): Promise<Answer> => {
    const response = await fetch(`${address}/thuisnabij/trpc/${entry.path}?batch=1`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://localhost:3000',
        ...(member.cookie === '' ? {} : { cookie: member.cookie }),
      },
      // A batch of one, as the client sends it: an input that is nothing is left out.
      body: JSON.stringify({ 0: input }),
    })
    const body = await response.text()
    const refusal: unknown = response.ok ? null : JSON.parse(body)?.[0]?.error?.data?.refusal?.code
    return { status: response.status, body, code: typeof refusal === 'string' ? refusal : null }
  }

  const thingsFor = (standing: Standing): Things => {
    if (standing === 'own' || standing === 'malformed') return cast.own
    if (standing === 'sameOrganisation') return cast.other
    if (standing === 'otherOrganisation') return cast.elsewhere
    const never = cast.world.newId()
    return {
      helpRequest: never,
      volunteer: never,
      match: never,
      contactMoment: never,
      boundaryCheck: never,
      concern: never,
      colleague: never,
      programme: never,
    }
  }

  const inputFor = (entry: ManifestEntry, standing: Standing): unknown => {
    const { about } = entry.authz
    const input = sampleInput(entry.input as object, cast.own, cast.world.newId)
    if (about === null || typeof input !== 'object' || input === null) return input
    const target = standing === 'malformed' ? "x' or 1=1" : thingsFor(standing)[about.kind]
    return { ...input, [about.field]: target }
  }

  const countRows = () =>
    cast.world.organisation.store.read(async (tx) => {
      const counts: number[] = []
      for (const table of tables) counts.push((await tx.selectFrom(table).selectAll().execute()).length)
      return counts.join(' ')
    })

  const entries = manifest()

  test('every procedure stands in the matrix', () => {
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.filter((entry) => entry.authz.who.length === 0)).toEqual([])
  })

  test.each(entries.filter((entry) => !aboutSigningIn(entry)).map((entry) => [entry.path, entry] as const))(
    '%s',
    async (path, entry) => {
      const cells = entry.authz.about === null ? (['own'] as const) : standings
      const wrong: string[] = []
      const before = await countRows()
      const later: (() => Promise<void>)[] = []
      for (const member of cast.members)
        for (const standing of cells) {
          const expected = expectationOf(entry, member, standing)
          const ask = () => call(entry, member, inputFor(entry, standing))
          if (expected === 'letThrough') {
            later.push(async () => {
              const { status, code } = await ask()
              const isInner = status === 404 && namesAnInnerThing.has(path)
              if (status === 403 && asksWhoWroteIt.has(path)) return
              if (
                [400, 401, 403].includes(status) ||
                (status === 404 && !isInner) ||
                (status >= 500 && status !== 503)
              )
                wrong.push(`${member.name}, ${standing}: ${status} ${code} in place of being let through`)
            })
            continue
          }
          const { status, code } = await ask()
          if (status !== expected.status || code !== expected.code)
            wrong.push(
              `${member.name}, ${standing}: ${status} ${code} in place of ${expected.status} ${expected.code}`,
            )
        }
      if ((await countRows()) !== before) wrong.push('a refused call left something behind')
      for (const letThrough of later) {
        await letThrough()
        await cast.restore()
      }
      expect(wrong).toEqual([])
    },
  )

  test(
    'what another organisation has and what never existed are answered by the same bytes',
    { timeout: 120_000 },
    async () => {
      const different: string[] = []
      for (const entry of entries.filter((one) => one.authz.about !== null))
        for (const member of cast.members) {
          const theirs = await call(entry, member, inputFor(entry, 'otherOrganisation'))
          const nobodys = await call(entry, member, inputFor(entry, 'neverExisted'))
          if (theirs.status !== nobodys.status || theirs.body !== nobodys.body)
            different.push(`${entry.path}, ${member.name}: ${theirs.body} / ${nobodys.body}`)
        }
      expect(different).toEqual([])
    },
  )
})
