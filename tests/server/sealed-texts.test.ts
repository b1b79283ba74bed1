import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { sendOrganisationMails } from '#server/jobs/send-mails.ts'
import { engines } from '../support/databases.ts'
import type { World } from '../support/world.ts'
import { visit } from './contact/running-match.ts'
import { act, bring, canaries, makeScene, type Scene } from './matches/match-world.ts'

/** Texts of the classes that are sealed: stories, notes, reasons, contact lines, an address. */
const sealed = {
  story: canaries.story,
  why: canaries.why,
  note: canaries.note,
  summary: canaries.summary,
  address: canaries.address,
  place: canaries.place,
  line: 'KANARIE-REGEL van een bezoek',
  passedOn: 'KANARIE-DOORGEGEVEN door de ouder',
  thanks: 'KANARIE-DANK aan het eind',
}

const everyRow = async (url: string): Promise<string> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const texts: string[] = []
    for (const { name } of tables)
      texts.push(JSON.stringify((await client.query(`select * from ${name}`)).rows))
    return texts.join('\n')
  } finally {
    await client.end()
  }
}

/** Everything that lies in the databases, as bytes on SQLite and as rows on PostgreSQL. */
const everythingKept = async ({ databases }: World): Promise<string> => {
  const { directory, url } = databases
  if (directory === null) return everyRow(url ?? '')
  return readdirSync(directory)
    .map((name) => readFileSync(join(directory, name)).toString('latin1'))
    .join('\n')
}

const liveALife = async (scene: Scene) => {
  const { world, family } = scene
  await scene.asParent.intake.passOn({ commandId: world.newId(), text: sealed.passedOn })
  await bring(scene, 'active')
  await scene.asVolunteer.contact.log(
    visit(world.newId(), scene.matchId, { happenedOn: '2026-11-25', line: sealed.line }),
  )
  await scene.coordinator.matches.addNote({
    commandId: world.newId(),
    matchId: scene.matchId,
    text: sealed.note,
  })
  await scene.coordinator.matches.startClosing({ ...(await act(scene)), until: '2026-12-24' })
  await scene.coordinator.matches.end({
    ...(await act(scene)),
    endedOn: '2026-11-25',
    reasons: ['goalReached'],
    byWhom: 'together',
    thanks: sealed.thanks,
    contactGoesOn: false,
    aftercareOn: null,
    restUntil: null,
    requestGoesOn: false,
  })
  await world.as(world.founder).intake.file({ requestId: family.helpRequestId })
  await world.as(world.founder).matches.file({ matchId: scene.matchId })
}

describe.each(engines)('what is told in confidence (%s)', (engine) => {
  let scene: Scene
  afterEach(() => scene.world.close())

  test('stands in no database file and in no mail, while first names and the like do', async () => {
    scene = await makeScene(engine)
    await liveALife(scene)
    const mails: string[] = []
    await sendOrganisationMails(scene.world.app, scene.world.organisation, async (mail) => {
      mails.push(JSON.stringify(mail))
    })
    expect(mails.length).toBeGreaterThan(2)
    const kept = await everythingKept(scene.world)
    expect(kept, 'or this test would look in the wrong place').toContain(canaries.familyName)
    for (const [name, text] of Object.entries(sealed)) {
      expect(kept.includes(text), `${name} in the database`).toBe(false)
      expect(mails.join('\n').includes(text), `${name} in a mail`).toBe(false)
    }
    for (const name of [
      canaries.familyName,
      canaries.familyPhone,
      canaries.volunteerLast,
      canaries.volunteerPhone,
    ])
      expect(mails.join('\n').includes(name), `${name} in a mail`).toBe(false)
  })

  test('can be read back with the key, and by nobody once the key of the household is gone', async () => {
    scene = await makeScene(engine)
    const { world, family } = scene
    const before = await world.as(world.founder).intake.file({ requestId: family.helpRequestId })
    expect(JSON.stringify(before)).toContain(sealed.story)
    await world.organisation.store.write((tx) =>
      tx
        .deleteFrom('sealing_key')
        .where('owner_kind', '=', 'household')
        .where('owner_id', '=', family.householdId)
        .execute(),
    )
    const after = await world.as(world.founder).intake.file({ requestId: family.helpRequestId })
    expect(JSON.stringify(after)).not.toContain(sealed.story)
  })
})
