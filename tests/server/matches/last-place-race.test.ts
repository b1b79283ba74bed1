import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Databases, openDatabases } from '#db/open.ts'
import type { App } from '#server/base/app.ts'
import { createApp } from '#server/create-app.ts'
import { engines, type TestDatabases } from '../../support/databases.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'
import { addFamily, addVolunteer, proposeIn } from './match-world.ts'

const rounds = 300

const openAgain = ({ directory, url }: TestDatabases): Promise<Databases> => {
  if (directory !== null) return openDatabases({ kind: 'sqlite', directory })
  if (url !== null) return openDatabases({ kind: 'postgres', url, poolSize: 1 })
  throw new Error('These databases have no place to open again.')
}

type Outcome = { won: boolean; code: string; params: unknown }

const outcomeOf = async (proposal: Promise<unknown>): Promise<Outcome> => {
  try {
    await proposal
    return { won: true, code: '', params: {} }
  } catch (fault) {
    const cause = fault instanceof Error && 'cause' in fault ? fault.cause : undefined
    const refusal =
      typeof cause === 'object' && cause !== null && 'refusal' in cause ? cause.refusal : undefined
    const { code, params } = Object.assign({ code: String(fault), params: {} }, refusal)
    return { won: false, code, params }
  }
}

/** Two programs on one database: two files opened, or two pools; each with clock, ids and keys of its own. */
describe.each(engines)('two coordinators at the same moment (%s)', (engine) => {
  let world: World
  let others: Databases
  let otherApp: App
  let ingrid: Persona
  beforeEach(async () => {
    world = await makeWorld(engine)
    others = await openAgain(world.databases)
    const { app } = world
    otherApp = await createApp(others, app.masterKey, app.config, {
      now: app.now,
      newId: app.newId,
      newToken: app.newToken,
    })
    ingrid = await world.addColleague('Ingrid Bos', ['coordinator'])
  })
  afterEach(async () => {
    await others.close()
    await world.close()
  })

  const race = (a: { helpRequestId: string; volunteerId: string }, b: typeof a) =>
    Promise.all([
      outcomeOf(proposeIn(world.app, world.founder, { commandId: world.newId(), ...a })),
      outcomeOf(proposeIn(otherApp, ingrid, { commandId: world.newId(), ...b })),
    ])

  const clear = () =>
    world.organisation.store.write(async (tx) => {
      await tx.updateTable('match').set({ status: 'withdrawn' }).execute()
    })

  test(
    `the last place of a volunteer goes to exactly one of them, ${rounds} times`,
    { timeout: 120_000 },
    async () => {
      const first = await addFamily(world)
      const second = await addFamily(world)
      const { id: volunteerId } = await addVolunteer(world)
      for (let round = 0; round < rounds; round++) {
        const outcomes = await race(
          { helpRequestId: first.helpRequestId, volunteerId },
          { helpRequestId: second.helpRequestId, volunteerId },
        )
        expect(outcomes.filter(({ won }) => won)).toHaveLength(1)
        const winner = outcomes.findIndex(({ won }) => won)
        expect(outcomes[1 - winner]).toMatchObject({
          code: 'volunteerFull',
          params: { by: winner === 0 ? 'Nadia Aissati' : 'Ingrid Bos', at: world.clock.now },
        })
        await clear()
      }
      const made = await world.organisation.store.read((tx) => tx.selectFrom('match').select('id').execute())
      expect(made).toHaveLength(rounds)
    },
  )

  test(`a request gets exactly one open match, ${rounds} times`, { timeout: 120_000 }, async () => {
    const { helpRequestId } = await addFamily(world)
    const one = await addVolunteer(world)
    const two = await addVolunteer(world)
    for (let round = 0; round < rounds; round++) {
      const outcomes = await race(
        { helpRequestId, volunteerId: one.id },
        { helpRequestId, volunteerId: two.id },
      )
      expect(outcomes.filter(({ won }) => won)).toHaveLength(1)
      expect(outcomes.find(({ won }) => !won)).toMatchObject({ code: 'requestHasMatch' })
      await clear()
    }
  })
})
