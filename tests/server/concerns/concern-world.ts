import type { RaiseConcern } from '#shared/concern-form.ts'
import type { ConcernGrade } from '#shared/concerns.ts'
import type { Engine } from '../../support/databases.ts'
import { type Caller, makeWorld, type Persona, type World } from '../../support/world.ts'
import { addRunningMatch, type Running } from '../contact/running-match.ts'

/** What may appear only to who may read a concern; each is one of a kind. */
export const secrets = {
  facts: 'KANARIE-FEITEN: een blauwe plek',
  feeling: 'KANARIE-GEVOEL',
  good: 'KANARIE-GOED',
  step: 'KANARIE-STAP',
  decision: 'KANARIE-BESLUIT',
} as const

/** A running match, its own coordinator, and everybody else who works here. */
export type Scene = Running & {
  world: World
  coordinator: Persona
  other: Persona
  lead: Persona
  projectLead: Persona
  teamLead: Persona
  admin: Persona
  asVolunteer: Caller
  as: (persona: Persona) => Caller
}

export const carry = (world: World, colleagueId: string, kind: 'match' | 'volunteer', subjectId: string) =>
  world.organisation.store.write(async (tx) => {
    await tx
      .updateTable('caseload_period')
      .set({ until_on: '2026-11-20' })
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', subjectId)
      .where('until_on', 'is', null)
      .execute()
    await tx
      .insertInto('caseload_period')
      .values({
        id: world.newId(),
        colleague_id: colleagueId,
        subject_kind: kind,
        subject_id: subjectId,
        from_on: '2026-11-20',
        until_on: null,
      })
      .execute()
  })

export const makeScene = async (engine: Engine): Promise<Scene> => {
  const world = await makeWorld(engine)
  const running = await addRunningMatch(world)
  const coordinator = await world.addColleague('Fenna Coördinator', ['coordinator'])
  await carry(world, coordinator.id, 'match', running.matchId)
  await carry(world, coordinator.id, 'volunteer', running.volunteer.id)
  return {
    ...running,
    world,
    coordinator,
    other: await world.addColleague('Olga Ander', ['coordinator']),
    lead: await world.addColleague('Marjan Aandacht', ['safeguardingLead']),
    projectLead: await world.addColleague('Piet Project', ['projectLead']),
    teamLead: await world.addColleague('Tess Team', ['teamLead']),
    admin: await world.addColleague('Ada Beheer', ['admin']),
    asVolunteer: world.as(running.volunteer),
    as: (persona) => world.as(persona),
  }
}

export const telling = (
  { world, matchId }: Pick<Scene, 'world' | 'matchId'>,
  more: Partial<RaiseConcern> = {},
): RaiseConcern => ({
  commandId: world.newId(),
  matchId,
  what: 'safety',
  seen: secrets.facts,
  feeling: secrets.feeling,
  good: secrets.good,
  callWish: 'soon',
  aboutCoordinator: false,
  ...more,
})

export const raise = async (scene: Scene, more: Partial<RaiseConcern> = {}): Promise<string> =>
  (await scene.asVolunteer.concerns.raise(telling(scene, more))).id

export const stored = ({ world }: Pick<Scene, 'world'>, id: string) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('concern').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

/** What every act on a concern begins with. */
export const act = async (scene: Pick<Scene, 'world'>, concernId: string) => ({
  commandId: scene.world.newId(),
  concernId,
  version: (await stored(scene, concernId)).version,
})

/** What a refusal must leave as it was: the concern, its steps, the events and the mails. */
export const kept = ({ world }: Pick<Scene, 'world'>) =>
  world.organisation.store.read(async (tx) =>
    JSON.stringify([
      await tx.selectFrom('concern').selectAll().orderBy('id').execute(),
      (await tx.selectFrom('concern_step').select('id').execute()).length,
      (await tx.selectFrom('event').select('seq').execute()).length,
      (await tx.selectFrom('outbox').select('id').execute()).length,
      (await tx.selectFrom('sealing_key').select('id').execute()).length,
    ]),
  )

type Way = { status: 'received' | 'consulted' | 'discussed' | 'weighed' | 'decided'; grade?: ConcernGrade }

export const weighing = {
  suspicion: 'yes',
  unsafe: 'no',
  canHelp: 'yes',
  accepted: 'yes',
  works: 'yes',
} as const

/** Takes a new concern to a state by the acts of its coordinator, leaving nothing out. */
export const bring = async (
  scene: Scene,
  { status }: Way,
  more: Partial<RaiseConcern> = {},
): Promise<string> => {
  const id = await raise(scene, more)
  const { concerns } = scene.as(scene.coordinator)
  const step = { heldOn: '2026-11-23', talkedWith: [], skip: null, text: secrets.step }
  const acts = [
    async () => concerns.receive(await act(scene, id)),
    async () => concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'colleague' }),
    async () =>
      concerns.logStep({ ...(await act(scene, id)), ...step, kind: 'talk', talkedWith: ['parent'] }),
    async () => concerns.weigh({ ...(await act(scene, id)), weighing, skip: null, text: '' }),
    async () =>
      concerns.decide({
        ...(await act(scene, id)),
        decision: 'arrangeHelp',
        skip: null,
        text: secrets.decision,
      }),
  ]
  const states = ['received', 'consulted', 'discussed', 'weighed', 'decided']
  for (const one of acts.slice(0, states.indexOf(status) + 1)) await one()
  return id
}
