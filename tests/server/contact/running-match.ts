import type { LogContact } from '#shared/contact-form.ts'
import type { MatchState } from '#shared/matches.ts'
import { policyInForce } from '#server/organisation/policies.ts'
import type { Persona, World } from '../../support/world.ts'

export type Running = { matchId: string; householdId: string; volunteer: Persona }

const addVolunteer = async (world: World, firstName: string): Promise<Persona> => {
  const id = world.newId()
  await world.organisation.store.write((tx) =>
    tx
      .insertInto('volunteer')
      .values({
        id,
        programme_id: world.programmeId,
        first_name: firstName,
        last_name: 'de Wit',
        email: `${id}@example.org`,
        phone: '+31612345678',
        postcode4: '3562',
        gender: 'woman',
        status: 'available',
        source: 'website',
        capacity: 2,
        hours_per_week: 3,
        min_km: null,
        max_km: 5,
        travel: '[]',
        day_parts: 0,
        day_parts_known: 0,
        introduction: '',
        sealed_motivation: null,
        locale: 'nl',
        paused_from: null,
        paused_until: null,
        rest_until: null,
        available_from: null,
        applied_at: world.clock.now,
        first_contact_on: null,
        left_on: null,
        left_reason: null,
        search_key: firstName.toLowerCase(),
        phone_key: '612345678',
        email_key: id,
        maybe_same_as: null,
        version: 1,
      })
      .execute(),
  )
  return world.volunteerPersona(id)
}

/** A match between a new volunteer and a new family, in trial since 1 October 2026 unless told otherwise. */
export const addRunningMatch = async (
  world: World,
  { status = 'trial', endedOn = null }: { status?: MatchState; endedOn?: string | null } = {},
): Promise<Running> => {
  const volunteer = await addVolunteer(world, 'Samira')
  const helpRequestId = world.newId()
  await world.as(null).intake.submit({
    commandId: helpRequestId,
    locale: 'nl',
    askedBy: 'parent',
    answers: {
      kinds: ['talk'],
      story: '',
      ageBands: ['0-3'],
      helped: 'parent',
      supportedAge: null,
      youthAgrees: false,
      dayPartsAnswer: 'any',
      dayParts: [],
      postcode: '3562 AB',
      languages: ['nl'],
      wishedGender: null,
      place: null,
      homeFacts: null,
      firstName: 'Amina',
      phone: '+31612345679',
      email: '',
      contactWay: 'call',
      noVoicemail: false,
      onlyCall: false,
    },
  })
  const matchId = world.newId()
  const householdId = await world.organisation.store.write(async (tx) => {
    const { policyVersionId } = await policyInForce(tx, world.programmeId)
    await tx
      .insertInto('match')
      .values({
        id: matchId,
        help_request_id: helpRequestId,
        volunteer_id: volunteer.id,
        programme_id: world.programmeId,
        policy_version_id: policyVersionId,
        status,
        sealed_why: null,
        explanation: '{}',
        proposed_at: '2026-09-20T09:00:00.000Z',
        proposed_by: world.founder.id,
        expires_on: '2026-09-27',
        volunteer_answer: 'yes',
        volunteer_answered_at: '2026-09-21T09:00:00.000Z',
        parent_answer: 'yes',
        parent_answered_at: '2026-09-22T09:00:00.000Z',
        introduction_at: '2026-09-28T10:00',
        introduction_place: 'familyHome',
        introduction_held_on: '2026-09-28',
        trial_from: '2026-10-01',
        trial_until: '2026-11-12',
        started_on: null,
        paused_from: null,
        paused_until: null,
        closing_from: null,
        ended_on: endedOn,
        contact_goes_on: 0,
        aftercare_on: null,
        aftercare_done_on: null,
        version: 1,
      })
      .execute()
    await tx
      .insertInto('caseload_period')
      .values({
        id: world.newId(),
        colleague_id: world.founder.id,
        subject_kind: 'match',
        subject_id: matchId,
        from_on: '2026-09-20',
        until_on: null,
      })
      .execute()
    const row = await tx
      .selectFrom('help_request')
      .select('household_id')
      .where('id', '=', helpRequestId)
      .executeTakeFirstOrThrow()
    return row.household_id
  })
  return { matchId, householdId, volunteer }
}

/** What one tap on "Ik was er" sends, with whatever a test wants different. */
export const visit = (
  commandId: string,
  matchId: string,
  more: Partial<Omit<LogContact, 'commandId' | 'matchId'>> = {},
): LogContact => ({
  commandId,
  matchId,
  happenedOn: '2026-11-23',
  kind: 'visit',
  minutes: 120,
  mood: null,
  activities: [],
  reason: null,
  line: '',
  callMe: false,
  ...more,
})

/** How many rows and events of contact there are: what a refusal must leave as it was. */
export const countContact = (world: World): Promise<{ moments: number; events: number }> =>
  world.organisation.store.read(async (tx) => ({
    moments: (await tx.selectFrom('contact_moment').select('id').execute()).length,
    events: (await tx.selectFrom('event').select('kind').where('kind', 'like', 'contactMoment.%').execute())
      .length,
  }))

/** The stored row of one contact moment. */
export const storedMoment = (world: World, id: string) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('contact_moment').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
