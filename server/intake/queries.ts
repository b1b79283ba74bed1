import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import { askedHomeFacts, type IntakeAnswers } from '#shared/intake-form.ts'
import { searchKey, phoneKey } from '#shared/search-key.ts'
import type { Locale } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'

const firstNumber = 2001

/** The next number of "SP-2041"; safe because a write transaction is alone in its organisation. */
export const nextRequestNumber = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('help_request')
    .select(sql<number | null>`max(number)`.as('highest'))
    .executeTakeFirstOrThrow()
  return row.highest === null ? firstNumber : Number(row.highest) + 1
}

export type NewHelpRequest = {
  id: string
  number: number
  householdId: string
  programmeId: string
  source: 'web' | 'phone' | 'referrer'
  askedBy: 'parent' | 'youth' | 'referrer'
  locale: Locale
  answers: IntakeAnswers
  dayParts: number
  sealedStory: string | null
  codeHash: string
  linkHash: string | null
  parentAgrees: boolean
  referrer: { id: string; mayHear: boolean } | null
}

/** Household, parent, request, its kinds and the access to its status page. */
export const insertHelpRequest = async (
  { tx, now, today, newId }: Change,
  request: NewHelpRequest,
): Promise<void> => {
  const { id, householdId, answers } = request
  const parentId = newId()
  await tx
    .insertInto('household')
    .values({
      id: householdId,
      postcode4: answers.postcode === null ? null : answers.postcode.slice(0, 4),
      sealed_address: null,
      address_hidden: 0,
      children: JSON.stringify(answers.ageBands.map((band) => ({ band, count: null }))),
      parental_authority: 'unknown',
      other_parent_informed: 'unknown',
      sealed_reciprocity: null,
      version: 1,
      created_at: now,
    })
    .execute()
  if (answers.languages.length > 0)
    await tx
      .insertInto('household_language')
      .values(answers.languages.map((language) => ({ household_id: householdId, language })))
      .execute()
  const { homeFacts } = answers
  // Answered with none of them is an answer too: it is not so.
  if (homeFacts !== null)
    await tx
      .insertInto('household_fact')
      .values(
        askedHomeFacts.map((fact) => ({
          household_id: householdId,
          fact,
          holds: homeFacts.includes(fact) ? (1 as const) : (0 as const),
        })),
      )
      .execute()
  await tx
    .insertInto('parent')
    .values({
      id: parentId,
      household_id: householdId,
      first_name: answers.firstName,
      phone: answers.phone,
      email: answers.email,
      contact_way: answers.contactWay ?? (answers.phone === '' ? 'mail' : 'call'),
      no_voicemail: answers.noVoicemail ? 1 : 0,
      reach_note: '',
      locale: request.locale,
      search_key: searchKey(answers.firstName),
      phone_key: phoneKey(answers.phone),
    })
    .execute()
  await tx
    .insertInto('help_request')
    .values({
      id,
      number: request.number,
      household_id: householdId,
      parent_id: parentId,
      programme_id: request.programmeId,
      helped: answers.helped,
      supported_age: answers.supportedAge,
      youth_agrees: answers.youthAgrees ? 1 : 0,
      asked_by: request.askedBy,
      status: 'submitted',
      day_parts_answer: answers.dayPartsAnswer,
      day_parts: request.dayParts,
      place: answers.place,
      wished_gender: answers.wishedGender,
      gender_is_needed: 0,
      hours_per_week: null,
      weight: null,
      sealed_story: request.sealedStory,
      source: request.source,
      referrer_id: request.referrer?.id ?? null,
      referrer_may_hear: request.referrer?.mayHear ? 1 : 0,
      parent_agrees: request.parentAgrees ? 1 : 0,
      only_call: answers.onlyCall ? 1 : 0,
      submitted_at: now,
      waiting_since: today,
      hold_until: null,
      first_contact_on: null,
      closed_on: null,
      close_reason: null,
      duplicate_of: null,
      sealed_parent_text: null,
      version: 1,
    })
    .execute()
  if (answers.kinds.length > 0)
    await tx
      .insertInto('help_request_kind')
      .values(answers.kinds.map((kind) => ({ help_request_id: id, kind })))
      .execute()
  await tx
    .insertInto('parent_access')
    .values({
      id: newId(),
      help_request_id: id,
      code_hash: request.codeHash,
      link_hash: request.linkHash,
      created_at: now,
      expires_at: null,
      revoked_at: null,
    })
    .execute()
}
