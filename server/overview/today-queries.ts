import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'

/** Which dues are put away, and until which day. */
export const laterByKey = async (tx: Tx): Promise<Map<string, LocalDate>> => {
  const rows = await tx.selectFrom('later').select(['due_key', 'until_on']).execute()
  return new Map(rows.map((row) => [row.due_key, row.until_on]))
}

/** Wijk of every postcode that belongs to one. */
export const districtsByPostcode = async (tx: Tx): Promise<Map<string, { id: string; name: string }>> => {
  const rows = await tx
    .selectFrom('district_postcode')
    .innerJoin('district', 'district.id', 'district_postcode.district_id')
    .select(['district_postcode.postcode4', 'district.id', 'district.name'])
    .execute()
  return new Map(rows.map((row) => [row.postcode4, { id: row.id, name: row.name }]))
}

export const putAway = async (
  tx: Tx,
  dueKey: string,
  colleagueId: string,
  untilOn: LocalDate,
  setAt: Instant,
): Promise<void> => {
  await tx
    .insertInto('later')
    .values({ due_key: dueKey, colleague_id: colleagueId, until_on: untilOn, set_at: setAt })
    .onConflict((conflict) =>
      conflict.column('due_key').doUpdateSet({ colleague_id: colleagueId, until_on: untilOn, set_at: setAt }),
    )
    .execute()
}

export const takeBack = async (tx: Tx, dueKey: string, colleagueId: string): Promise<boolean> => {
  const result = await tx
    .deleteFrom('later')
    .where('due_key', '=', dueKey)
    .where('colleague_id', '=', colleagueId)
    .executeTakeFirst()
  return Number(result.numDeletedRows) > 0
}

export type Done = { dueKey: string; untilOn: LocalDate; setAt: Instant }

/** What this colleague put away since an instant, newest first: "net gedaan". */
export const recentlyPutAway = async (tx: Tx, colleagueId: string, since: Instant): Promise<Done[]> => {
  const rows = await tx
    .selectFrom('later')
    .select(['due_key as dueKey', 'until_on as untilOn', 'set_at as setAt'])
    .where('colleague_id', '=', colleagueId)
    .where('set_at', '>', since)
    .orderBy('set_at', 'desc')
    .limit(10)
    .execute()
  return rows
}

export type Appointment = {
  kind: 'intake' | 'introduction'
  at: string
  aboutId: string
  names: string[]
  carrierId: string | null
}

/** Visits and introductions planned from one day to another, both included. */
export const appointmentsBetween = async (
  tx: Tx,
  from: LocalDate,
  until: LocalDate,
): Promise<Appointment[]> => {
  const visits = await tx
    .selectFrom('intake_visit')
    .innerJoin('help_request', 'help_request.id', 'intake_visit.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .select(['intake_visit.planned_for', 'help_request.id', 'parent.first_name', 'intake_visit.by_id'])
    .where('intake_visit.held_on', 'is', null)
    .where('intake_visit.planned_for', '>=', from)
    .where('intake_visit.planned_for', '<=', `${until}T99`)
    .execute()
  const introductions = await tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .innerJoin('volunteer', 'volunteer.id', 'match.volunteer_id')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'match.id')
        .on('caseload_period.subject_kind', '=', 'match')
        .on('caseload_period.until_on', 'is', null),
    )
    .select([
      'match.id',
      'match.introduction_at',
      'parent.first_name as parent_name',
      'volunteer.first_name as volunteer_name',
      'caseload_period.colleague_id',
    ])
    .where('match.status', '=', 'introduction')
    .where('match.introduction_held_on', 'is', null)
    .where('match.introduction_at', '>=', from)
    .where('match.introduction_at', '<=', `${until}T99`)
    .execute()
  const all: Appointment[] = [
    ...visits.map((row) => ({
      kind: 'intake' as const,
      at: row.planned_for ?? '',
      aboutId: row.id,
      names: [row.first_name],
      carrierId: row.by_id,
    })),
    ...introductions.map((row) => ({
      kind: 'introduction' as const,
      at: row.introduction_at ?? '',
      aboutId: row.id,
      names: [row.volunteer_name, row.parent_name],
      carrierId: row.colleague_id,
    })),
  ]
  return all.sort((a, b) => (a.at < b.at ? -1 : 1))
}
