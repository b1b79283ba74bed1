import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import { intakeStates, type RequestState, requestStates } from '#shared/intake.ts'
import { type HelpKind, helpKindSchema } from '#shared/vocabulary.ts'

/** One line of the queue as it is stored: coarse facts and a first name, nothing of what the family told. */
export type QueueFacts = {
  id: string
  number: number
  firstName: string
  postcode4: string | null
  programmeId: string
  status: RequestState
  source: 'web' | 'phone' | 'referrer'
  submittedAt: Instant
  firstContactOn: LocalDate | null
  holdUntil: LocalDate | null
  plannedFor: string | null
  owner: { id: string; name: string } | null
  hasNews: boolean
  kinds: HelpKind[]
}

const storedState = z.enum(requestStates)
const storedKind = z.array(helpKindSchema)

/** Every request that is in intake, and those that were put off while somebody was looked for. */
export const queueFacts = async (tx: Tx, today: LocalDate): Promise<QueueFacts[]> => {
  const rows = await tx
    .selectFrom('help_request')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('household', 'household.id', 'help_request.household_id')
    .leftJoin('intake_visit', 'intake_visit.help_request_id', 'help_request.id')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'help_request.id')
        .on('caseload_period.subject_kind', '=', 'helpRequest')
        .on('caseload_period.until_on', 'is', null),
    )
    .leftJoin('colleague', 'colleague.id', 'caseload_period.colleague_id')
    .select(['help_request.id', 'help_request.number', 'help_request.programme_id', 'help_request.status'])
    .select(['help_request.source', 'help_request.submitted_at', 'help_request.first_contact_on'])
    .select(['help_request.hold_until', 'parent.first_name', 'household.postcode4'])
    .select(['intake_visit.planned_for', 'colleague.id as owner_id', 'colleague.name as owner_name'])
    .where((where) =>
      where.or([
        where('help_request.status', 'in', intakeStates),
        where.and([
          where('help_request.status', '=', 'searching'),
          where('help_request.hold_until', '>', today),
        ]),
      ]),
    )
    .execute()
  const ids = rows.map(({ id }) => id)
  const kinds = await kindsByRequest(tx, ids)
  const withNews = await requestsWithNews(tx, ids)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    firstName: row.first_name,
    postcode4: row.postcode4,
    programmeId: row.programme_id,
    status: storedState.parse(row.status),
    source: row.source,
    submittedAt: row.submitted_at,
    firstContactOn: row.first_contact_on,
    holdUntil: row.hold_until,
    plannedFor: row.planned_for,
    owner:
      row.owner_id === null || row.owner_name === null ? null : { id: row.owner_id, name: row.owner_name },
    hasNews: withNews.has(row.id),
    kinds: kinds.get(row.id) ?? [],
  }))
}

const kindsByRequest = async (tx: Tx, ids: readonly string[]): Promise<Map<string, HelpKind[]>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('help_request_kind')
    .select(['help_request_id', 'kind'])
    .where('help_request_id', 'in', ids)
    .orderBy('kind')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.help_request_id)
  return new Map([...grouped].map(([id, own]) => [id, storedKind.parse(own.map(({ kind }) => kind))]))
}

const requestsWithNews = async (tx: Tx, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('parent_message')
    .select('help_request_id')
    .distinct()
    .where('help_request_id', 'in', ids)
    .where('read_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.help_request_id))
}
