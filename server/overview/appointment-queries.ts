import type { Tx } from '#db/db.ts'
import type { LocalDate, LocalDateTime } from '#shared/dates.ts'

export type Appointment = {
  kind: 'intake' | 'introduction' | 'interview'
  at: LocalDateTime
  about: { kind: 'helpRequest' | 'match' | 'volunteer'; id: string }
  names: string[]
  carrierId: string | null
}

/** Behind every time of that day. */
const endOf = (day: LocalDate) => `${day}T99`

const visits = async (tx: Tx, from: LocalDate, until: LocalDate): Promise<Appointment[]> => {
  const rows = await tx
    .selectFrom('intake_visit')
    .innerJoin('help_request', 'help_request.id', 'intake_visit.help_request_id')
    .innerJoin('parent', 'parent.id', 'help_request.parent_id')
    .select(['intake_visit.planned_for', 'help_request.id', 'parent.first_name', 'intake_visit.by_id'])
    .where('help_request.status', '=', 'intakePlanned')
    .where('intake_visit.held_on', 'is', null)
    .where('intake_visit.planned_for', '>=', from)
    .where('intake_visit.planned_for', '<=', endOf(until))
    .execute()
  return rows.map((row) => ({
    kind: 'intake',
    at: row.planned_for ?? '',
    about: { kind: 'helpRequest', id: row.id },
    names: [row.first_name],
    carrierId: row.by_id,
  }))
}

const introductions = async (tx: Tx, from: LocalDate, until: LocalDate): Promise<Appointment[]> => {
  const rows = await tx
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
    .select(['match.id', 'match.introduction_at', 'parent.first_name as parent_name'])
    .select(['volunteer.first_name as volunteer_name', 'caseload_period.colleague_id'])
    .where('match.status', '=', 'introduction')
    .where('match.introduction_held_on', 'is', null)
    .where('match.introduction_at', '>=', from)
    .where('match.introduction_at', '<=', endOf(until))
    .execute()
  return rows.map((row) => ({
    kind: 'introduction',
    at: row.introduction_at ?? '',
    about: { kind: 'match', id: row.id },
    names: [row.volunteer_name, row.parent_name],
    carrierId: row.colleague_id,
  }))
}

const interviews = async (tx: Tx, from: LocalDate, until: LocalDate): Promise<Appointment[]> => {
  const rows = await tx
    .selectFrom('screening_step')
    .innerJoin('volunteer', 'volunteer.id', 'screening_step.volunteer_id')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'volunteer.id')
        .on('caseload_period.subject_kind', '=', 'volunteer')
        .on('caseload_period.until_on', 'is', null),
    )
    .select(['screening_step.planned_for', 'volunteer.id', 'volunteer.first_name'])
    .select('caseload_period.colleague_id')
    .where('screening_step.kind', '=', 'interview')
    .where('screening_step.seen_on', 'is', null)
    .where('screening_step.planned_for', '>=', from)
    .where('screening_step.planned_for', '<=', endOf(until))
    .where('volunteer.status', '!=', 'left')
    .execute()
  return rows.map((row) => ({
    kind: 'interview',
    at: row.planned_for ?? '',
    about: { kind: 'volunteer', id: row.id },
    names: [row.first_name],
    carrierId: row.colleague_id,
  }))
}

/** Visits, introductions and interviews planned from one day to another, both included, in the order of time. */
export const appointmentsBetween = async (
  tx: Tx,
  from: LocalDate,
  until: LocalDate,
): Promise<Appointment[]> => {
  const all = [
    ...(await visits(tx, from, until)),
    ...(await introductions(tx, from, until)),
    ...(await interviews(tx, from, until)),
  ]
  return all.sort((a, b) => a.at.localeCompare(b.at) || a.about.id.localeCompare(b.about.id))
}
