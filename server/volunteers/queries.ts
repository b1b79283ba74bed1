import type { Updateable } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { VolunteerTable } from '#db/schema/volunteers.ts'
import { type Instant, type LocalDate, localDateOf } from '#shared/dates.ts'
import { phoneKey, searchKey } from '#shared/search-key.ts'
import type { Standing } from '#shared/volunteer-standing.ts'
import {
  leaveReasons,
  recruitmentSources,
  type RecruitmentSource,
  volunteerStates,
  type VolunteerState,
} from '#shared/volunteers.ts'
import { type Locale, locales } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'

const storedState = z.enum(volunteerStates)

const toVolunteer = (row: VolunteerRow) => ({
  id: row.id,
  version: row.version,
  programmeId: row.programme_id,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  phone: row.phone,
  postcode4: row.postcode4,
  locale: z.enum(locales).parse(row.locale),
  source: z.enum(recruitmentSources).catch('unknown').parse(row.source),
  status: storedState.parse(row.status),
  appliedOn: localDateOf(row.applied_at),
  firstContactOn: row.first_contact_on,
  pausedFrom: row.paused_from,
  pausedUntil: row.paused_until,
  sealedPauseReason: row.sealed_pause_reason,
  restUntil: row.rest_until,
  availableFrom: row.available_from,
  leftOn: row.left_on,
  leftReason: z.enum(leaveReasons).nullable().catch('other').parse(row.left_reason),
  sealedMotivation: row.sealed_motivation,
  phoneKey: row.phone_key,
  emailKey: row.email_key,
})
type VolunteerRow = VolunteerTable
export type Volunteer = ReturnType<typeof toVolunteer> & Standing

export const findVolunteer = async (tx: Tx, id: string): Promise<Volunteer | undefined> => {
  const row = await tx.selectFrom('volunteer').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toVolunteer(row)
}

/** The day on which who waits for a match last heard from us. */
export const writtenOn = async (tx: Tx, id: string): Promise<LocalDate | null> => {
  const row = await tx.selectFrom('volunteer').select('written_on').where('id', '=', id).executeTakeFirst()
  return row?.written_on ?? null
}

/** What e-mail addresses are compared by. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

/** Whether another volunteer who can be asked has this address. */
export const hasOtherAvailable = async (tx: Tx, email: string, id: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('volunteer')
    .select('id')
    .where('email_key', '=', emailKey(email))
    .where('status', '=', 'available')
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Somebody who was here before with the same phone or e-mail, the first of them. */
export const earlierApplicant = async (
  tx: Tx,
  contact: { phone: string; email: string },
): Promise<string | null> => {
  const keys = { phone: phoneKey(contact.phone), email: emailKey(contact.email) }
  if (keys.phone === '' && keys.email === '') return null
  const row = await tx
    .selectFrom('volunteer')
    .select('id')
    .where((where) =>
      where.or([
        ...(keys.phone === '' ? [] : [where('phone_key', '=', keys.phone)]),
        ...(keys.email === '' ? [] : [where('email_key', '=', keys.email)]),
      ]),
    )
    .orderBy('applied_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

export type NewVolunteer = {
  id: string
  programmeId: string
  firstName: string
  lastName: string
  email: string
  phone: string
  postcode: string | null
  source: RecruitmentSource
  capacity: number
  locale: Locale
  sealedMotivation: string | null
  firstContactOn: LocalDate | null
  maybeSameAs: string | null
}

const contactColumns = (
  contact: Pick<NewVolunteer, 'firstName' | 'lastName' | 'email' | 'phone' | 'postcode'>,
) => ({
  first_name: contact.firstName,
  last_name: contact.lastName,
  email: contact.email,
  phone: contact.phone,
  // Four digits are enough to match by and too few to find a door by.
  postcode4: contact.postcode === null ? null : contact.postcode.slice(0, 4),
  search_key: searchKey(`${contact.firstName} ${contact.lastName}`),
  phone_key: phoneKey(contact.phone),
  email_key: emailKey(contact.email),
})

/** Puts the day that a state was reached, once. */
const noteReached = (tx: Tx, volunteerId: string, state: VolunteerState, on: LocalDate) =>
  tx
    .insertInto('volunteer_reached')
    .values({ volunteer_id: volunteerId, state, first_on: on })
    .onConflict((conflict) => conflict.columns(['volunteer_id', 'state']).doNothing())
    .execute()

export const insertVolunteer = async (
  { tx, now, today }: { tx: Tx; now: Instant; today: LocalDate },
  volunteer: NewVolunteer,
): Promise<void> => {
  await tx
    .insertInto('volunteer')
    .values({
      id: volunteer.id,
      programme_id: volunteer.programmeId,
      ...contactColumns(volunteer),
      gender: null,
      status: 'applied',
      source: volunteer.source,
      capacity: volunteer.capacity,
      hours_per_week: null,
      min_km: null,
      max_km: null,
      travel: '[]',
      day_parts: 0,
      day_parts_known: 0,
      introduction: '',
      sealed_motivation: volunteer.sealedMotivation,
      locale: volunteer.locale,
      paused_from: null,
      paused_until: null,
      sealed_pause_reason: null,
      rest_until: null,
      available_from: null,
      applied_at: now,
      first_contact_on: volunteer.firstContactOn,
      left_on: null,
      left_reason: null,
      maybe_same_as: volunteer.maybeSameAs,
      version: 1,
    })
    .execute()
  await noteReached(tx, volunteer.id, 'applied', today)
}

/** Who changed this volunteer's file last, and when: for the sentence beside a clash. */
const lastChangeOf = async (tx: Tx, id: string): Promise<{ by: string; at: Instant } | undefined> => {
  const event = await tx
    .selectFrom('event')
    .select(['actor_kind', 'actor_id', 'at'])
    .where('volunteer_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (event === undefined) return undefined
  const colleague =
    event.actor_kind === 'colleague'
      ? await tx.selectFrom('colleague').select('name').where('id', '=', event.actor_id).executeTakeFirst()
      : undefined
  const volunteer =
    event.actor_kind === 'volunteer'
      ? await tx.selectFrom('volunteer').select('first_name').where('id', '=', id).executeTakeFirst()
      : undefined
  return { by: colleague?.name ?? volunteer?.first_name ?? '', at: event.at }
}

export type VolunteerColumns = Omit<Updateable<VolunteerTable>, 'id' | 'version' | 'status'>

type Guard = { from: readonly VolunteerState[]; to?: VolunteerState; version: number }

/**
 * Changes the row if, and only if, it still stands as the sender saw it. Refuses with `staleVersion` (who and when)
 * when somebody else was first, and with `notNow` when the state does not allow it.
 */
export const updateVolunteer = async (
  { tx, today }: Change,
  { id }: { id: string },
  { from, to, version }: Guard,
  columns: VolunteerColumns = {},
): Promise<void> => {
  const changed = await tx
    .updateTable('volunteer')
    .set({ ...columns, ...(to === undefined ? {} : { status: to }), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'in', from)
    .returning('id')
    .executeTakeFirst()
  if (changed !== undefined) {
    if (to !== undefined) await noteReached(tx, id, to, today)
    return
  }
  const current = await tx.selectFrom('volunteer').select('version').where('id', '=', id).executeTakeFirst()
  if (current === undefined) refuse('notFound')
  if (current?.version !== version) refuse('staleVersion', { ...(await lastChangeOf(tx, id)) })
  refuse('notNow')
}

export const contactUpdate = (contact: Parameters<typeof contactColumns>[0]): VolunteerColumns =>
  contactColumns(contact)
