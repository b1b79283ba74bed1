import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DatabaseSettings } from '#db/open.ts'
import { engines, type TestDatabases } from '../../support/databases.ts'
import { makeWorld, type Persona, type World } from '../../support/world.ts'
import { addFamily, addVolunteer } from './match-world.ts'
import { type Outcome, outcomeOf, proposeIn, type Proposing } from './proposing.ts'

const rounds = 300

const placeOf = ({ directory, url }: TestDatabases): DatabaseSettings => {
  if (directory !== null) return { kind: 'sqlite', directory }
  if (url !== null) return { kind: 'postgres', url, poolSize: 1 }
  throw new Error('These databases have no place to open again.')
}

/** Two programs on one database: two files opened, or two pools; each with ids and unwrapped keys of its own. */
describe.each(engines)('two coordinators at the same moment (%s)', (engine) => {
  let world: World
  let second: Worker
  let ingrid: Persona
  beforeEach(async () => {
    world = await makeWorld(engine)
    ingrid = await world.addColleague('Ingrid Bos', ['coordinator'])
    second = new Worker(new URL('./second-program.ts', import.meta.url), {
      workerData: {
        databases: placeOf(world.databases),
        masterKey: world.app.masterKey,
        config: world.app.config,
        now: world.clock.now,
      },
    })
    await once(second, 'message')
  })
  afterEach(async () => {
    await second.terminate()
    await world.close()
  })

  const inSecond = async (input: Proposing): Promise<Outcome> => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    second.postMessage({ persona: ingrid, input })
    const [outcome] = await once(second, 'message')
    return outcome
  }

  type Pair = Pick<Proposing, 'helpRequestId' | 'volunteerId'>
  const race = (a: Pair, b: Pair) => {
    const theirs = inSecond({ commandId: world.newId(), ...b })
    const ours = outcomeOf(proposeIn(world.app, world.founder, { commandId: world.newId(), ...a }))
    return Promise.all([ours, theirs])
  }

  const clear = () =>
    world.organisation.store.write(async (tx) => {
      await tx.updateTable('match').set({ status: 'withdrawn' }).execute()
    })

  test(
    `the last place of a volunteer goes to exactly one of them, ${rounds} times`,
    { timeout: 180_000 },
    async () => {
      const first = await addFamily(world)
      const other = await addFamily(world)
      const { id: volunteerId } = await addVolunteer(world)
      for (let round = 0; round < rounds; round++) {
        const outcomes = await race(
          { helpRequestId: first.helpRequestId, volunteerId },
          { helpRequestId: other.helpRequestId, volunteerId },
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

  test(`a request gets exactly one open match, ${rounds} times`, { timeout: 180_000 }, async () => {
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
