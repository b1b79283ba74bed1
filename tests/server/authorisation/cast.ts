import { createHash } from 'node:crypto'
import type { Role } from '#shared/roles.ts'
import { policyInForce } from '#server/organisation/policies.ts'
import type { OrganisationHandle } from '#server/base/app.ts'
import type { Engine } from '../../support/databases.ts'
import { makeWorld, type World } from '../../support/world.ts'
import { asSystem } from '../../support/as-system.ts'
import { askChecks } from '#server/supervision/ask-checks.ts'
import { lastCheckId } from '../supervision/check-world.ts'
import { visit } from '../contact/running-match.ts'
import { addDistrict, addScene } from '../matches/match-world.ts'

/** How the thing that a call names stands to the one who calls. */
export const standings = [
  'own',
  'sameOrganisation',
  'otherOrganisation',
  'neverExisted',
  'malformed',
] as const
export type Standing = (typeof standings)[number]

/** The things of one family and its volunteer. */
export type Things = {
  helpRequest: string
  volunteer: string
  match: string
  contactMoment: string
  concern: string
  boundaryCheck: string
  colleague: string
  programme: string
}

export type ActorName =
  | 'anonymous'
  | 'parent'
  | 'otherParent'
  | 'volunteer'
  | 'otherVolunteer'
  | 'coordinator'
  | 'otherCoordinator'
  | 'teamLead'
  | 'projectLead'
  | 'safeguardingLead'
  | 'admin'
  | 'left'
  | 'elsewhere'

export type CastMember = {
  name: ActorName
  /** Cookie header of this actor's browser. */
  cookie: string
  roles: readonly Role[]
  kind: 'anonymous' | 'parent' | 'volunteer' | 'colleague'
}

export type Cast = {
  world: World
  members: readonly CastMember[]
  /** What `own` means: the coordinator's, the parent's and the volunteer's. */
  own: Things
  /** Of the same organisation: another coordinator's, family's and volunteer's. */
  other: Things
  elsewhere: Things
  /** Who carries what, who works here and what was opened with a reason: as it was at the start. */
  restore: () => Promise<void>
}

const hash = (token: string) => createHash('sha256').update(token).digest('hex')
const farAway = '2030-01-01T00:00:00.000Z'

const signIn = async (
  world: World,
  organisationId: string,
  personKind: 'colleague' | 'volunteer',
  personId: string,
): Promise<string> => {
  const token = `token-of-${personId}`
  await world.app.databases.installation.write(async (tx) => {
    const accountId = `account-${personId}`
    await tx
      .insertInto('account')
      .values({ id: accountId, email: `${personId}@cast.example`, locale: 'nl', created_at: world.clock.now })
      .execute()
    await tx
      .insertInto('membership')
      .values({
        account_id: accountId,
        organisation_id: organisationId,
        person_kind: personKind,
        person_id: personId,
        created_at: world.clock.now,
        packet_order: 1,
        ended_at: null,
      })
      .execute()
    await tx
      .insertInto('session')
      .values({
        id: world.newId(),
        token_hash: hash(token),
        account_id: accountId,
        method: 'passkey',
        kind: 'desk',
        device: 'a test',
        created_at: world.clock.now,
        last_seen_at: world.clock.now,
        expires_at: farAway,
        revoked_at: null,
      })
      .execute()
  })
  return `samenspel-session=${token}`
}

const carry = (world: World, handle: OrganisationHandle, colleagueId: string, things: Things) =>
  handle.store.write(async (tx) => {
    for (const kind of ['helpRequest', 'volunteer', 'match'] as const) {
      await tx
        .deleteFrom('caseload_period')
        .where('subject_kind', '=', kind)
        .where('subject_id', '=', things[kind])
        .execute()
      await tx
        .insertInto('caseload_period')
        .values({
          id: world.newId(),
          colleague_id: colleagueId,
          subject_kind: kind,
          subject_id: things[kind],
          from_on: '2026-11-01',
          until_on: null,
        })
        .execute()
    }
  })

/** A running match with one contact moment, carried by a colleague; and the parent's cookie. */
const addThings = async (
  world: World,
  colleagueId: string,
): Promise<{ things: Things; parentCookie: string }> => {
  const scene = await addScene(world)
  await world.organisation.store.write(async (tx) => {
    await tx
      .updateTable('match')
      .set({
        status: 'active',
        trial_from: '2026-10-01',
        started_on: '2026-11-12',
        volunteer_answer: 'yes',
        parent_answer: 'yes',
      })
      .where('id', '=', scene.matchId)
      .execute()
    await tx
      .updateTable('help_request')
      .set({ status: 'supported' })
      .where('id', '=', scene.family.helpRequestId)
      .execute()
  })
  const contactMoment = world.newId()
  await scene.asVolunteer.contact.log(visit(contactMoment, scene.matchId))
  const things: Things = {
    helpRequest: scene.family.helpRequestId,
    volunteer: scene.volunteer.id,
    match: scene.matchId,
    contactMoment,
    concern: world.newId(),
    boundaryCheck: '',
    colleague: colleagueId,
    programme: world.programmeId,
  }
  await carry(world, world.organisation, colleagueId, things)
  await asSystem(world, askChecks)
  things.boundaryCheck = await lastCheckId(world, things.match)
  await scene.asVolunteer.concerns.raise({
    commandId: things.concern,
    matchId: things.match,
    what: 'safety',
    seen: 'Iets wat niet goed voelt.',
    feeling: '',
    good: '',
    callWish: 'soon',
    aboutCoordinator: false,
  })
  return { things, parentCookie: `samenspel-mijn=${scene.family.parentToken}` }
}

/** The same kinds of things in an organisation next door. */
const addElsewhere = async (world: World): Promise<{ things: Things; cookie: string }> => {
  const { handle, founder, programmeId } = await world.addOrganisation('buren')
  const helpRequest = world.newId()
  const own = await addScene(world)
  const { answers } = await import('../intake/asking.ts')
  await world
    .as(null, { slug: 'buren' })
    .intake.submit({ commandId: helpRequest, locale: 'nl', askedBy: 'parent', answers })
  const things: Things = {
    helpRequest,
    volunteer: world.newId(),
    match: world.newId(),
    contactMoment: world.newId(),
    concern: world.newId(),
    boundaryCheck: world.newId(),
    colleague: founder.id,
    programme: programmeId,
  }
  const rows = await world.organisation.store.read(async (tx) => ({
    volunteer: await tx
      .selectFrom('volunteer')
      .selectAll()
      .where('id', '=', own.volunteer.id)
      .executeTakeFirstOrThrow(),
    match: await tx.selectFrom('match').selectAll().where('id', '=', own.matchId).executeTakeFirstOrThrow(),
  }))
  await handle.store.write(async (tx) => {
    const { policyVersionId } = await policyInForce(tx, programmeId)
    await tx
      .insertInto('volunteer')
      .values({ ...rows.volunteer, id: things.volunteer, programme_id: programmeId })
      .execute()
    await tx
      .insertInto('match')
      .values({
        ...rows.match,
        id: things.match,
        help_request_id: helpRequest,
        volunteer_id: things.volunteer,
        programme_id: programmeId,
        policy_version_id: policyVersionId,
        proposed_by: founder.id,
        status: 'active',
      })
      .execute()
  })
  await carry(world, handle, founder.id, things)
  return { things, cookie: await signIn(world, handle.id, 'colleague', founder.id) }
}

const colleagueRoles = {
  coordinator: ['coordinator'],
  otherCoordinator: ['coordinator'],
  teamLead: ['teamLead'],
  projectLead: ['projectLead'],
  safeguardingLead: ['safeguardingLead'],
  admin: ['admin'],
  left: ['coordinator', 'teamLead', 'projectLead', 'admin'],
} as const satisfies Partial<Record<ActorName, readonly Role[]>>

/** Everybody who can call, in a world in which each of them has something, and the neighbours too. */
export const makeCast = async (engine: Engine): Promise<Cast> => {
  const world = await makeWorld(engine)
  await addDistrict(world)
  const members: CastMember[] = [{ name: 'anonymous', cookie: '', roles: [], kind: 'anonymous' }]
  const colleagues = new Map<ActorName, string>()
  for (const [name, roles] of Object.entries(colleagueRoles) as [
    keyof typeof colleagueRoles,
    readonly Role[],
  ][]) {
    const persona = await world.addColleague(name, roles)
    colleagues.set(name, persona.id)
    const cookie = await signIn(world, world.organisation.id, 'colleague', persona.id)
    members.push({ name, cookie, roles, kind: 'colleague' })
  }
  await world.organisation.store.write((tx) =>
    tx
      .updateTable('colleague')
      .set({ status: 'left', left_on: '2026-11-01' })
      .where('id', '=', colleagues.get('left') ?? '')
      .execute(),
  )
  const own = await addThings(world, colleagues.get('coordinator') ?? '')
  const other = await addThings(world, colleagues.get('otherCoordinator') ?? '')
  members.push(
    { name: 'parent', cookie: own.parentCookie, roles: [], kind: 'parent' },
    { name: 'otherParent', cookie: other.parentCookie, roles: [], kind: 'parent' },
  )
  for (const [name, things] of [
    ['volunteer', own.things],
    ['otherVolunteer', other.things],
  ] as const)
    members.push({
      name,
      cookie: await signIn(world, world.organisation.id, 'volunteer', things.volunteer),
      roles: [],
      kind: 'volunteer',
    })
  const elsewhere = await addElsewhere(world)
  members.push({
    name: 'elsewhere',
    cookie: elsewhere.cookie,
    roles: ['coordinator', 'projectLead', 'admin'],
    kind: 'colleague',
  })
  const start = await world.organisation.store.read(async (tx) => ({
    staff: await tx.selectFrom('colleague').selectAll().execute(),
    accesses: await tx.selectFrom('parent_access').selectAll().execute(),
    sessions: await tx.selectFrom('parent_session').selectAll().execute(),
  }))
  const restore = async () => {
    await world.organisation.store.write(async (tx) => {
      await tx.deleteFrom('file_opening').execute()
      for (const { id, ...row } of start.staff)
        await tx.updateTable('colleague').set(row).where('id', '=', id).execute()
      for (const { id, ...row } of start.accesses)
        await tx.updateTable('parent_access').set(row).where('id', '=', id).execute()
      await tx.deleteFrom('parent_session').execute()
      await tx.insertInto('parent_session').values(start.sessions).execute()
    })
    await carry(world, world.organisation, colleagues.get('coordinator') ?? '', own.things)
    await carry(world, world.organisation, colleagues.get('otherCoordinator') ?? '', other.things)
  }
  return { world, members, own: own.things, other: other.things, elsewhere: elsewhere.things, restore }
}
