import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { fromMask, type DayPart } from '#shared/day-parts.ts'
import { dayPartsAnswers, type DayPartsAnswer } from '#shared/intake-form.ts'
import { type RequestState, requestStates, weights, type Weight } from '#shared/intake.ts'
import { placeSchema, wishedGenders, type Place, type WishedGender } from '#shared/vocabulary.ts'

const storedState = z.enum(requestStates)

export type RequestDetails = {
  askedBy: 'parent' | 'youth' | 'referrer'
  waitingSince: string
  onlyCall: boolean
  sealedStory: string | null
  sealedParentText: string | null
  sealedCloseNote: string | null
  closeReason: string | null
  closedOn: string | null
  duplicateOf: { id: string; number: number } | null
  programmeName: string
  dayPartsAnswer: DayPartsAnswer
  dayParts: DayPart[]
  place: Place | null
  wishedGender: WishedGender | null
  genderIsNeeded: boolean
  hoursPerWeek: number | null
  intervalDays: number | null
  weight: Weight | null
}

export const detailsOf = async (tx: Tx, id: string): Promise<RequestDetails> => {
  const row = await tx
    .selectFrom('help_request')
    .innerJoin('programme', 'programme.id', 'help_request.programme_id')
    .leftJoin('help_request as earlier', 'earlier.id', 'help_request.duplicate_of')
    .selectAll('help_request')
    .select(['programme.name as programme_name', 'earlier.number as earlier_number'])
    .where('help_request.id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    askedBy: row.asked_by,
    waitingSince: row.waiting_since,
    onlyCall: row.only_call === 1,
    sealedStory: row.sealed_story,
    sealedParentText: row.sealed_parent_text,
    sealedCloseNote: row.sealed_close_note,
    closeReason: row.close_reason,
    closedOn: row.closed_on,
    duplicateOf:
      row.duplicate_of === null || row.earlier_number === null
        ? null
        : { id: row.duplicate_of, number: row.earlier_number },
    programmeName: row.programme_name,
    dayPartsAnswer: z.enum(dayPartsAnswers).parse(row.day_parts_answer),
    dayParts: fromMask(row.day_parts),
    place: placeSchema.nullable().parse(row.place),
    wishedGender: z.enum(wishedGenders).nullable().parse(row.wished_gender),
    genderIsNeeded: row.gender_is_needed === 1,
    hoursPerWeek: row.hours_per_week,
    intervalDays: row.interval_days,
    weight: z.enum(weights).nullable().parse(row.weight),
  }
}

export type OtherRequest = { id: string; number: number; submittedAt: string; status: RequestState }

/** Other requests of this household or from this telephone number, newest first. */
export const otherRequestsOf = async (
  tx: Tx,
  request: { id: string; householdId: string },
  phoneKey: string,
): Promise<OtherRequest[]> => {
  const rows = await tx
    .selectFrom('help_request')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .select(['help_request.id', 'help_request.number', 'help_request.submitted_at', 'help_request.status'])
    .where('help_request.id', '!=', request.id)
    .where((where) =>
      where.or([
        where('help_request.household_id', '=', request.householdId),
        ...(phoneKey === '' ? [] : [where('parent.phone_key', '=', phoneKey)]),
      ]),
    )
    .orderBy('help_request.number', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    submittedAt: row.submitted_at,
    status: storedState.parse(row.status),
  }))
}

export const messagesOf = (tx: Tx, requestId: string) =>
  tx
    .selectFrom('parent_message')
    .leftJoin('colleague', 'colleague.id', 'parent_message.read_by')
    .select(['parent_message.id', 'parent_message.sealed_text', 'parent_message.at'])
    .select(['parent_message.read_at', 'colleague.name as reader_name'])
    .where('parent_message.help_request_id', '=', requestId)
    .orderBy('parent_message.at', 'desc')
    .execute()

const storedFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

export type TimelineEvent = {
  id: string
  at: string
  kind: string
  actorKind: string
  by: string | null
  facts: z.infer<typeof storedFacts>
}

/** What happened with this request and its household, newest first. */
export const eventsOf = async (
  tx: Tx,
  request: { id: string; householdId: string },
): Promise<TimelineEvent[]> => {
  const rows = await tx
    .selectFrom('event')
    .leftJoin('colleague', 'colleague.id', 'event.actor_id')
    .select(['event.id', 'event.at', 'event.kind', 'event.actor_kind', 'event.facts', 'colleague.name'])
    .where((where) =>
      where.or([
        where.and([where('subject_kind', '=', 'helpRequest'), where('subject_id', '=', request.id)]),
        where.and([where('subject_kind', '=', 'household'), where('subject_id', '=', request.householdId)]),
      ]),
    )
    .orderBy('event.seq', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    actorKind: row.actor_kind,
    by: row.name,
    facts: storedFacts.parse(JSON.parse(row.facts)),
  }))
}

export const districtOf = async (tx: Tx, postcode4: string | null): Promise<string | null> => {
  if (postcode4 === null) return null
  const row = await tx
    .selectFrom('district_postcode')
    .innerJoin('district', 'district.id', 'district_postcode.district_id')
    .select('district.name')
    .where('district_postcode.postcode4', '=', postcode4)
    .executeTakeFirst()
  return row?.name ?? null
}

export const namesOfColleagues = async (tx: Tx): Promise<Map<string, string>> => {
  const rows = await tx.selectFrom('colleague').select(['id', 'name']).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
