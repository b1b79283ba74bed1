import { createHash } from 'node:crypto'
import { addMilliseconds } from '#shared/dates.ts'
import { type MatchState } from '#shared/matches.ts'
import { secondThoughtsMilliseconds } from '#server/base/outbox.ts'
import { sealsOf } from '#server/base/person-keys.ts'
import { proposalTexts, proposeIn } from './proposing.ts'
import type { Engine } from '../../support/databases.ts'
import { type Caller, makeWorld, type Persona, type World } from '../../support/world.ts'

/** Texts that may appear only in some answers; each is one of a kind. */
export const canaries = {
  ...proposalTexts,
  familyName: 'Kanarie-Voornaam',
  familyPhone: '+31612340001',
  familyMail: 'kanarie-gezin@example.org',
  address: 'Kanariestraat 17',
  district: 'Kanariewijk',
  story: 'KANARIE-VERHAAL',
  note: 'KANARIE-NOTITIE',
  place: 'Kanarie-bankje in het park',
  volunteerName: 'Kanarie-Samira',
  volunteerLast: 'Kanarie-Achternaam',
  volunteerPhone: '+31612340002',
  volunteerMail: 'kanarie-vrijwilliger@example.org',
} as const

export type Family = { helpRequestId: string; householdId: string; parentToken: string }

/** A family that searches since a week, with an address, a district and a parent who has the status page open. */
export const addFamily = async (
  world: World,
  { addressHidden = false, locale = 'nl' }: { addressHidden?: boolean; locale?: 'nl' | 'en' } = {},
): Promise<Family> => {
  const helpRequestId = world.newId()
  await world.as(null).intake.submit({
    commandId: helpRequestId,
    locale,
    askedBy: 'parent',
    answers: {
      kinds: ['talk', 'children'],
      story: canaries.story,
      ageBands: ['0-3', '4-11'],
      helped: 'parent',
      supportedAge: null,
      youthAgrees: false,
      dayPartsAnswer: 'chosen',
      dayParts: ['wed-morning', 'fri-afternoon'],
      postcode: '3562 AB',
      languages: ['ar', 'nl'],
      wishedGender: null,
      place: 'familyHome',
      homeFacts: ['cat'],
      firstName: canaries.familyName,
      phone: canaries.familyPhone,
      email: canaries.familyMail,
      contactWay: 'call',
      noVoicemail: false,
      onlyCall: false,
    },
  })
  const { organisation, newId, clock } = world
  const parentToken = `parent-${helpRequestId}`
  const householdId = await organisation.store.write(async (tx) => {
    await tx
      .updateTable('help_request')
      .set({ status: 'searching', waiting_since: '2026-11-16' })
      .where('id', '=', helpRequestId)
      .execute()
    const row = await tx
      .selectFrom('help_request')
      .innerJoin('parent_access', 'parent_access.help_request_id', 'help_request.id')
      .select(['household_id', 'parent_access.id'])
      .where('help_request.id', '=', helpRequestId)
      .executeTakeFirstOrThrow()
    const household = { kind: 'household' as const, id: row.household_id }
    const seals = sealsOf({ tx, organisation, newId, now: clock.now })
    const cell = { table: 'household', column: 'sealed_address', id: row.household_id }
    await tx
      .updateTable('household')
      .set({
        address_hidden: addressHidden ? 1 : 0,
        sealed_address: await seals.seal(household, cell, canaries.address),
      })
      .where('id', '=', row.household_id)
      .execute()
    await tx
      .insertInto('parent_session')
      .values({
        token_hash: createHash('sha256').update(parentToken).digest('hex'),
        parent_access_id: row.id,
        created_at: clock.now,
        expires_at: '2030-01-01T00:00:00.000Z',
      })
      .execute()
    return row.household_id
  })
  return { helpRequestId, householdId, parentToken }
}

/** The district that the families live in. */
export const addDistrict = async ({ organisation, newId }: World): Promise<void> => {
  const id = newId()
  await organisation.store.write(async (tx) => {
    await tx.insertInto('district').values({ id, code: 'WK1', name: canaries.district }).execute()
    await tx.insertInto('district_postcode').values({ postcode4: '3562', district_id: id }).execute()
  })
}

const screened = ['certificate', 'agreement', 'training'] as const

/** An available volunteer with every gate met, unless told otherwise. */
export const addVolunteer = async (
  world: World,
  { capacity = 1, isScreened = true }: { capacity?: number; isScreened?: boolean } = {},
): Promise<Persona> => {
  const { organisation, newId, programmeId, clock } = world
  const id = newId()
  await organisation.store.write(async (tx) => {
    await tx
      .insertInto('volunteer')
      .values({
        id,
        programme_id: programmeId,
        first_name: canaries.volunteerName,
        last_name: canaries.volunteerLast,
        email: canaries.volunteerMail,
        phone: canaries.volunteerPhone,
        postcode4: '3511',
        status: 'available',
        source: 'website',
        capacity,
        travel: '[]',
        day_parts: 2 ** 6,
        day_parts_known: 1,
        introduction: 'Ik lees graag voor.',
        locale: 'nl',
        applied_at: clock.now,
        search_key: 'kanarie',
        phone_key: id,
        email_key: id,
        version: 1,
      })
      .execute()
    await tx
      .insertInto('volunteer_language')
      .values([
        { volunteer_id: id, language: 'ar' },
        { volunteer_id: id, language: 'nl' },
      ])
      .execute()
    if (isScreened)
      await tx
        .insertInto('screening_step')
        .values(
          screened.map((kind) => ({
            id: newId(),
            volunteer_id: id,
            kind,
            seen_on: '2026-10-01',
            seen_by: world.founder.id,
            renew_on: kind === 'certificate' ? '2029-10-01' : null,
            label: '',
            version: 1,
          })),
        )
        .execute()
  })
  return world.volunteerPersona(id)
}

/** One match on its way, with everybody who has a say in it. */
export type Scene = {
  world: World
  family: Family
  volunteer: Persona
  matchId: string
  coordinator: Caller
  asVolunteer: Caller
  asParent: Caller
}

export const makeScene = async (
  engine: Engine,
  options: { addressHidden?: boolean; isScreened?: boolean; locale?: 'nl' | 'en' } = {},
): Promise<Scene> => {
  const world = await makeWorld(engine)
  await addDistrict(world)
  return addScene(world, options)
}

/** Another family, volunteer and proposal in the same world; the moment for second thoughts is over. */
export const addScene = async (
  world: World,
  options: { addressHidden?: boolean; isScreened?: boolean; locale?: 'nl' | 'en' } = {},
): Promise<Scene> => {
  const family = await addFamily(world, options)
  const volunteer = await addVolunteer(world, options)
  const matchId = world.newId()
  await proposeIn(world.app, world.founder, {
    commandId: matchId,
    helpRequestId: family.helpRequestId,
    volunteerId: volunteer.id,
  })
  world.clock.now = addMilliseconds(world.clock.now, secondThoughtsMilliseconds)
  return {
    world,
    family,
    volunteer,
    matchId,
    coordinator: world.as(world.founder),
    asVolunteer: world.as(volunteer),
    asParent: world.as(null, { parentToken: family.parentToken }),
  }
}

/** What every act on the match of a scene begins with. */
export const act = async ({ world, matchId }: Scene) => ({
  commandId: world.newId(),
  matchId,
  version: await versionOf({ world, matchId }),
})

export const storedMatch = ({ world, matchId }: Pick<Scene, 'world' | 'matchId'>) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('match').selectAll().where('id', '=', matchId).executeTakeFirstOrThrow(),
  )
const versionOf = async (scene: Pick<Scene, 'world' | 'matchId'>) => (await storedMatch(scene)).version

export const storedRequest = ({ world, family }: Scene) =>
  world.organisation.store.read((tx) =>
    tx
      .selectFrom('help_request')
      .selectAll()
      .where('id', '=', family.helpRequestId)
      .executeTakeFirstOrThrow(),
  )

export const countEvents = ({ world }: Scene) =>
  world.organisation.store.read(async (tx) => (await tx.selectFrom('event').select('seq').execute()).length)

export const sayYes = async (scene: Scene) => {
  await scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer: 'yes' })
  await scene.asParent.matches.answerAsParent({ ...(await act(scene)), answer: 'yes' })
}

export const planDay = async (scene: Scene) =>
  scene.coordinator.matches.planIntroduction({
    ...(await act(scene)),
    at: '2026-11-25T10:00',
    place: 'familyHome',
    detail: canaries.place,
  })

/** The agreement's words, with whatever a test wants different. */
export const agreement = {
  content: {
    does: ['Samen naar buiten'],
    doesNot: [{ what: 'Brieven en geld', whoThen: 'Mark van het wijkteam' }],
    translation: null,
  },
  intervalDays: 7,
  minutesPerTime: 120,
  until: '2027-06-01',
}

export const agree = async (scene: Scene) => {
  const { agreementId } = await scene.coordinator.matches.saveAgreement({
    ...(await act(scene)),
    ...agreement,
  })
  const yes = { matchId: scene.matchId, agreementId }
  await scene.asVolunteer.matches.acceptAgreement({ commandId: scene.world.newId(), ...yes })
  await scene.asParent.matches.acceptAgreement({ commandId: scene.world.newId(), ...yes })
  return agreementId
}

export const meet = async (scene: Scene) => {
  await planDay(scene)
  scene.world.clock.now = '2026-11-25T15:00:00.000Z'
  await scene.coordinator.matches.recordIntroduction({
    ...(await act(scene)),
    heldOn: '2026-11-25',
    outcome: 'goOn',
    note: canaries.note,
  })
}

const endInput = {
  endedOn: '2026-11-25',
  reasons: ['goalReached', 'contactGoesOn'] as const,
  byWhom: 'together' as const,
  thanks: 'Dank je wel voor alle woensdagen.',
  contactGoesOn: true,
  aftercareOn: null,
  restUntil: null,
  requestGoesOn: false,
}
export const ending = { ...endInput, reasons: [...endInput.reasons] }

const steps: { [state in MatchState]: (scene: Scene) => Promise<unknown> } = {
  proposed: async () => {},
  introduction: sayYes,
  trial: async (scene) => {
    await bring(scene, 'introduction')
    await meet(scene)
    await agree(scene)
    await scene.coordinator.matches.startTrial(await act(scene))
  },
  active: async (scene) => {
    await bring(scene, 'trial')
    await scene.coordinator.matches.start(await act(scene))
  },
  paused: async (scene) => {
    await bring(scene, 'active')
    await scene.coordinator.matches.pause({ ...(await act(scene)), until: '2026-12-24', reason: 'holiday' })
  },
  closing: async (scene) => {
    await bring(scene, 'active')
    await scene.coordinator.matches.startClosing({ ...(await act(scene)), until: '2026-12-24' })
  },
  ended: async (scene) => {
    await bring(scene, 'closing')
    await scene.coordinator.matches.end({ ...(await act(scene)), ...ending })
  },
  declined: async (scene) =>
    scene.asVolunteer.matches.answerAsVolunteer({ ...(await act(scene)), answer: 'no' }),
  withdrawn: async (scene) =>
    scene.coordinator.matches.withdraw({ ...(await act(scene)), reason: 'mistake' }),
  expired: async ({ world, matchId }) =>
    world.organisation.store.write((tx) =>
      tx.updateTable('match').set({ status: 'expired' }).where('id', '=', matchId).execute(),
    ),
}

/** Brings the match of a scene to a state by the acts of the people in it. */
export const bring = async (scene: Scene, state: MatchState): Promise<void> => {
  await steps[state](scene)
}
