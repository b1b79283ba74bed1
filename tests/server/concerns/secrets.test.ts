import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sendOrganisationMails } from '#server/jobs/send-mails.ts'
import { engines } from '../../support/databases.ts'
import type { Caller } from '../../support/world.ts'
import { act, bring, makeScene, raise, type Scene, secrets } from './concern-world.ts'

describe.each(engines)('what nobody else learns of a concern (%s)', (engine) => {
  let scene: Scene
  beforeEach(async () => {
    scene = await makeScene(engine)
  })
  afterEach(() => scene.world.close())

  const today = { scope: 'all', districtId: null, whole: null } as const

  /** Whatever this caller may read of the match, its people and the organisation; refusals count as nothing. */
  const everythingFor = async (caller: Caller): Promise<string> => {
    const { matchId, volunteer } = scene
    const answers = await Promise.allSettled([
      caller.matches.file({ matchId }),
      caller.overview.matchTimeline({ matchId }),
      caller.contact.ofMatch({ matchId }),
      caller.volunteers.file({ volunteerId: volunteer.id }),
      caller.overview.today(today),
      caller.overview.badges(),
      caller.overview.search({ text: 'Kanarie' }),
      caller.overview.search({ text: 'Samira' }),
      caller.overview.caseload({ colleagueId: scene.coordinator.id }),
      caller.concerns.list({ which: 'open' }),
      caller.concerns.ofMatch({ matchId }),
      caller.contact.mine({ matchId }),
      caller.matches.mine({}),
    ])
    return JSON.stringify(answers.map((one) => (one.status === 'fulfilled' ? one.value : null)))
  }

  test('its words stand in no answer but its own file, also for those who may read it', async () => {
    await bring(scene, { status: 'decided' })
    const { other, teamLead, projectLead, admin, coordinator, lead, world } = scene
    for (const persona of [other, teamLead, projectLead, admin, coordinator, lead, world.founder])
      expect(await everythingFor(world.as(persona))).not.toContain('KANARIE')
    expect(await everythingFor(scene.asVolunteer)).not.toContain('KANARIE')
  })

  test('that there is one shows nowhere for whom it is not meant: every answer is as it was before', async () => {
    const { other, teamLead, projectLead, admin, world } = scene
    const outsiders = [other, teamLead, projectLead, admin].map((persona) => world.as(persona))
    const callers = [...outsiders, scene.asVolunteer]
    const before = []
    for (const caller of callers) before.push(await everythingFor(caller))
    await bring(scene, { status: 'weighed' })
    for (const [at, caller] of callers.entries()) expect(await everythingFor(caller)).toBe(before[at])
  })

  test('a dossier that was opened with a reason opens no concern', async () => {
    const id = await raise(scene)
    const { matchId, world } = scene
    await world
      .as(scene.other)
      .matches.openWithReason({ commandId: world.newId(), matchId, reason: 'Ik neem waar deze week.' })
    await world.as(scene.other).matches.file({ matchId })
    await expect(world.as(scene.other).concerns.file({ concernId: id })).rejects.toThrow('notFound')
    expect(await world.as(scene.other).concerns.ofMatch({ matchId })).toEqual([])
  })

  test('about the coordinator: she does not find it, whatever else she is; the leads do', async () => {
    const id = await raise(scene, { aboutCoordinator: true })
    const { coordinator, lead, projectLead, world, matchId } = scene
    await world.organisation.store.write((tx) =>
      tx
        .updateTable('colleague')
        .set({ roles: JSON.stringify(['coordinator', 'projectLead', 'safeguardingLead']) })
        .where('id', '=', coordinator.id)
        .execute(),
    )
    await expect(world.as(coordinator).concerns.file({ concernId: id })).rejects.toThrow('notFound')
    expect((await world.as(coordinator).concerns.list({ which: 'open' })).rows).toEqual([])
    expect(await world.as(coordinator).concerns.ofMatch({ matchId })).toEqual([])
    for (const persona of [lead, projectLead]) {
      const file = await world.as(persona).concerns.file({ concernId: id })
      expect(file.facts).toBe(secrets.facts)
      expect(file.readers.map(({ name }) => name)).not.toContain('Fenna Coördinator')
    }
  })

  test('neither words nor what it is about stand in a mail, an event, the logs or the database', async () => {
    const id = await bring(scene, { status: 'decided' })
    const { world } = scene
    await world.as(scene.lead).concerns.close({ ...(await act(scene, id)), text: secrets.step })
    await world.as(scene.coordinator).concerns.file({ concernId: id })
    const mails: string[] = []
    await sendOrganisationMails(world.app, world.organisation, async (mail) => {
      mails.push(JSON.stringify(mail))
    })
    expect(mails).toHaveLength(1)
    expect(mails.join()).not.toMatch(/KANARIE|signa|zorg|Samira|Amina|veiligheid over/i)
    const kept = await world.organisation.store.read(async (tx) => ({
      events: await tx.selectFrom('event').selectAll().where('subject_kind', '=', 'concern').execute(),
      rest: [
        await tx.selectFrom('read_log').selectAll().execute(),
        await tx.selectFrom('command').selectAll().execute(),
        await tx.selectFrom('concern').selectAll().execute(),
        await tx.selectFrom('concern_step').selectAll().execute(),
      ],
    }))
    expect(JSON.stringify(kept)).not.toContain('KANARIE')
    expect(kept.events.length).toBeGreaterThan(5)
    for (const event of kept.events)
      expect([event.household_id, event.volunteer_id, event.match_id]).toEqual([null, null, null])
    const { directory } = world.databases
    if (directory !== null)
      for (const name of readdirSync(directory))
        expect(readFileSync(join(directory, name)).toString('latin1')).not.toContain('KANARIE')
  })

  test('once its key is gone nobody reads its words, and the household keeps its own', async () => {
    const id = await bring(scene, { status: 'received' })
    await scene.world.organisation.store.write((tx) =>
      tx.deleteFrom('sealing_key').where('owner_kind', '=', 'concern').execute(),
    )
    const file = await scene.as(scene.coordinator).concerns.file({ concernId: id })
    expect([file.facts, file.feeling, file.good]).toEqual([null, null, null])
  })
})
