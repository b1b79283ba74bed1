import type { Insertable } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { MatchTable } from '#db/schema/matches.ts'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { postcodes } from './matching-facts.ts'
import type { World } from './world.ts'

type Told = { source: string | null; notedOn: string | null }
type Source = 'self' | 'talk' | 'phone' | 'referrer'

const note = async (
  tx: Tx,
  kind: 'household' | 'helpRequest' | 'volunteer',
  id: string,
  fields: Record<string, Told | undefined>,
) => {
  const rows = Object.entries(fields).flatMap(([field, told]) =>
    told?.notedOn == null
      ? []
      : [
          {
            subject_kind: kind,
            subject_id: id,
            field,
            source: (told.source ?? 'talk') as Source,
            noted_on: told.notedOn,
          },
        ],
  )
  if (rows.length > 0) await tx.insertInto('noted').values(rows).execute()
}

export const insertPostcodes = (tx: Tx) =>
  tx
    .insertInto('postcode4')
    .values(
      postcodes.flatMap(({ code, lat, lon }) =>
        lat === null
          ? []
          : [{ code, lat, lon, place: 'Utrecht', municipality: 'Utrecht', province: 'Utrecht' }],
      ),
    )
    .execute()

/** Keeps a volunteer's facts as the features before matching would: rows, lists, and a note for what is known. */
export const insertVolunteer = async (tx: Tx, facts: VolunteerFacts, firstName = 'Leila'): Promise<void> => {
  const { id } = facts
  await tx
    .insertInto('volunteer')
    .values({
      id,
      programme_id: facts.programmeId,
      first_name: firstName,
      last_name: 'de Vries',
      email: `${id}@example.org`,
      phone: '+31612345678',
      postcode4: facts.postcode4.value,
      gender: facts.gender.value,
      status: facts.status,
      source: 'website',
      capacity: facts.capacity,
      hours_per_week: facts.hoursPerWeek.value,
      interval_days: facts.intervalDays.value,
      min_km: facts.minKm.value,
      max_km: facts.maxKm.value,
      travel: JSON.stringify(facts.travel),
      day_parts: facts.dayParts.value ?? 0,
      day_parts_known: facts.dayParts.value === null ? 0 : 1,
      introduction: '',
      locale: 'nl',
      paused_from: facts.pausedFrom,
      paused_until: facts.pausedUntil,
      rest_until: facts.restUntil,
      available_from: facts.availableFrom.value,
      applied_at: '2026-01-01T09:00:00.000Z',
      search_key: '',
      phone_key: '',
      email_key: '',
      version: 1,
    })
    .execute()
  const lists = [
    ['volunteer_language', 'language', facts.languages.value],
    ['volunteer_kind', 'kind', facts.kinds.value],
    ['volunteer_no_go', 'no_go', facts.noGos.value],
    ['volunteer_place', 'place', facts.places.value],
    ['volunteer_age_band', 'band', facts.ageBands.value],
    ['volunteer_experience', 'experience', facts.experiences.value],
  ] as const
  for (const [table, column, values] of lists)
    if (values !== null && values.length > 0)
      await tx
        .insertInto(table as 'volunteer_language')
        .values(values.map((value) => ({ volunteer_id: id, [column as 'language']: value })))
        .execute()
  if (facts.steps.length > 0)
    await tx
      .insertInto('screening_step')
      .values(
        facts.steps.map(({ kind, askedOn, seenOn, renewOn }, at) => ({
          id: `${at}-${id}`,
          volunteer_id: id,
          kind,
          asked_on: askedOn,
          seen_on: seenOn,
          renew_on: renewOn,
          label: '',
          version: 1,
        })),
      )
      .execute()
  await note(tx, 'volunteer', id, {
    gender: facts.gender,
    languages: facts.languages,
    dayParts: facts.dayParts,
    hours: facts.hoursPerWeek,
    rhythm: facts.intervalDays,
    postcode: facts.postcode4,
    distance: facts.maxKm,
    places: facts.places,
    noGos: facts.noGos,
    kinds: facts.kinds,
    ageBands: facts.ageBands,
    experiences: facts.experiences,
    availableFrom: facts.availableFrom,
  })
}

let lastNumber = 3000

/** Keeps a request that is being searched for, with its household and parent. Gives the household. */
export const insertRequest = async (
  world: Pick<World, 'newId' | 'clock'>,
  tx: Tx,
  facts: RequestFacts,
  { firstName = 'Amal', status = 'searching', householdId = world.newId() } = {},
): Promise<{ householdId: string }> => {
  const parentId = world.newId()
  lastNumber += 1
  await tx
    .insertInto('household')
    .values({
      id: householdId,
      postcode4: facts.postcode4.value,
      address_hidden: facts.addressHidden ? 1 : 0,
      sealed_reciprocity: facts.givesBack.value === true ? 'sealed' : null,
      children: JSON.stringify(facts.children.value ?? []),
      parental_authority: 'unknown',
      other_parent_informed: 'unknown',
      version: 1,
      created_at: world.clock.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await tx
    .insertInto('parent')
    .values({
      id: parentId,
      household_id: householdId,
      first_name: firstName,
      phone: '+31612345678',
      email: '',
      contact_way: 'call',
      no_voicemail: 0,
      reach_note: '',
      locale: 'nl',
      search_key: '',
      phone_key: '',
    })
    .execute()
  await tx
    .insertInto('help_request')
    .values({
      id: facts.id,
      number: lastNumber,
      household_id: householdId,
      parent_id: parentId,
      programme_id: facts.programmeId,
      helped: facts.helped,
      supported_age: facts.supportedAge,
      youth_agrees: 1,
      asked_by: 'parent',
      status,
      day_parts_answer: facts.dayParts.value === null ? 'unknown' : 'chosen',
      day_parts: facts.dayParts.value ?? 0,
      place: facts.place.value,
      wished_gender: facts.wishedGender.value,
      gender_is_needed: facts.genderIsNeeded ? 1 : 0,
      hours_per_week: facts.hoursPerWeek.value,
      interval_days: facts.intervalDays.value,
      weight: facts.weight.value,
      source: 'web',
      parent_agrees: 1,
      only_call: 0,
      submitted_at: world.clock.now,
      waiting_since: facts.waitingSince,
      version: 1,
    })
    .execute()
  const spoken = facts.languages.value ?? []
  if (spoken.length > 0)
    await tx
      .insertInto('household_language')
      .values(spoken.map((language) => ({ household_id: householdId, language })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const kinds = facts.kinds.value ?? []
  if (kinds.length > 0)
    await tx
      .insertInto('help_request_kind')
      .values(kinds.map((kind) => ({ help_request_id: facts.id, kind })))
      .execute()
  const own = facts.ownLanguages.value ?? []
  if (own.length > 0)
    await tx
      .insertInto('help_request_language')
      .values(own.map((language) => ({ help_request_id: facts.id, language })))
      .execute()
  const wished = facts.experiences.value ?? []
  if (wished.length > 0)
    await tx
      .insertInto('help_request_experience')
      .values(wished.map((experience) => ({ help_request_id: facts.id, experience })))
      .execute()
  const home = Object.entries(facts.homeFacts).flatMap(([fact, told]) =>
    told.value === null
      ? []
      : [{ household_id: householdId, fact, holds: told.value ? (1 as const) : (0 as const) }],
  )
  if (home.length > 0) await tx.insertInto('household_fact').values(home).execute()
  await note(tx, 'household', householdId, {
    postcode: facts.postcode4,
    languages: facts.languages,
    children: facts.children,
    homeFacts: Object.values(facts.homeFacts)[0],
    reciprocity: facts.givesBack,
  })
  await note(tx, 'helpRequest', facts.id, {
    kinds: facts.kinds,
    dayParts: facts.dayParts,
    place: facts.place,
    gender: facts.wishedGender,
    hours: facts.hoursPerWeek,
    rhythm: facts.intervalDays,
    ownLanguages: facts.ownLanguages,
    experiences: facts.experiences,
    weight: facts.weight,
  })
  return { householdId }
}

/** A match of an earlier or another request, in any state. */
export const insertMatch = async (
  world: World,
  tx: Tx,
  match: Partial<Insertable<MatchTable>> &
    Pick<Insertable<MatchTable>, 'help_request_id' | 'volunteer_id' | 'status'>,
  reasons: readonly string[] = [],
): Promise<string> => {
  const id = match.id ?? world.newId()
  const policy = await tx
    .selectFrom('policy_version')
    .select('id')
    .where('programme_id', '=', world.programmeId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('match')
    .values({
      programme_id: world.programmeId,
      policy_version_id: policy.id,
      explanation: '{}',
      proposed_at: '2026-02-01T09:00:00.000Z',
      proposed_by: world.founder.id,
      expires_on: '2026-02-08',
      contact_goes_on: 0,
      version: 1,
      ...match,
      id,
    })
    .execute()
  if (reasons.length > 0)
    await tx
      .insertInto('match_reason')
      .values(
        reasons.map((reason) => ({ match_id: id, moment: 'ended' as const, reason, by_whom: 'together' })),
      )
      .execute()
  return id
}
