import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { type LocalDate, localDateOf } from '#shared/dates.ts'
import { openMatchStates } from '#shared/matches.ts'
import type { VolunteerDueFacts } from '#shared/volunteer-dues.ts'
import { volunteerStates } from '#shared/volunteers.ts'
import type { DueScope } from './due-scope.ts'
import { dayOrNull, lastOf } from './request-facts-queries.ts'

/** A volunteer as Vandaag knows them. */
export type VolunteerRow = {
  facts: VolunteerDueFacts
  programmeId: string
  carrierId: string | null
  firstName: string
  postcode4: string | null
  phone: string
  canMail: boolean
  certificateAskedOn: LocalDate | null
  version: number
}

const storedState = z.enum(volunteerStates)

/** Everybody who applied and has not left. */
export const volunteerRows = async (tx: Tx, { carrierId }: DueScope): Promise<VolunteerRow[]> => {
  const rows = await tx
    .selectFrom('volunteer')
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'volunteer.id')
        .on('caseload_period.subject_kind', '=', 'volunteer')
        .on('caseload_period.until_on', 'is', null),
    )
    .leftJoin('volunteer_reached', (join) =>
      join
        .onRef('volunteer_reached.volunteer_id', '=', 'volunteer.id')
        .on('volunteer_reached.state', '=', 'available'),
    )
    .select(['volunteer.id', 'volunteer.status', 'volunteer.programme_id', 'volunteer.version'])
    .select(['volunteer.first_name', 'volunteer.postcode4', 'volunteer.phone', 'volunteer.email'])
    .select(['volunteer.applied_at', 'volunteer.first_contact_on', 'volunteer.written_on'])
    .select(['volunteer.paused_from', 'volunteer.paused_until', 'volunteer.rest_until'])
    .select(['volunteer.available_from', 'volunteer_reached.first_on as available_since'])
    .select(['caseload_period.colleague_id'])
    .select((select) => [
      select
        .selectFrom('screening_step')
        .select(({ fn }) => fn.max('screening_step.renew_on').as('renew'))
        .whereRef('screening_step.volunteer_id', '=', 'volunteer.id')
        .where('screening_step.kind', '=', 'certificate')
        .as('renew_on'),
      select
        .selectFrom('screening_step')
        .select(({ fn }) => fn.max('screening_step.asked_on').as('asked'))
        .whereRef('screening_step.volunteer_id', '=', 'volunteer.id')
        .where('screening_step.kind', '=', 'certificate')
        .where('screening_step.seen_on', 'is', null)
        .as('asked_on'),
    ])
    .where('volunteer.status', '!=', 'left')
    .$if(carrierId !== null, (query) =>
      query.where((where) =>
        where.or([
          where('caseload_period.colleague_id', '=', carrierId),
          where('caseload_period.colleague_id', 'is', null),
        ]),
      ),
    )
    .execute()
  const matches = await matchesByVolunteer(tx)
  return rows.map((row) => {
    const match = matches.get(row.id)
    return {
      facts: {
        id: row.id,
        status: storedState.parse(row.status),
        appliedOn: localDateOf(row.applied_at),
        firstContactOn: row.first_contact_on,
        pausedFrom: row.paused_from,
        pausedUntil: row.paused_until,
        restUntil: row.rest_until,
        certificateRenewOn: row.renew_on,
        availableSince: lastOf(row.available_since, row.available_from),
        lastSignOfLifeOn: lastOf(row.written_on, match?.heardOn),
        openMatches: match?.open ?? 0,
      },
      programmeId: row.programme_id,
      carrierId: row.colleague_id,
      firstName: row.first_name,
      postcode4: row.postcode4,
      phone: row.phone,
      canMail: row.email !== '',
      certificateAskedOn: row.asked_on,
      version: row.version,
    }
  })
}

const openStates: ReadonlySet<string> = new Set(openMatchStates)

/** How many open matches somebody has, and the last day on which one brought them in touch with us. */
const matchesByVolunteer = async (tx: Tx) => {
  const rows = await tx
    .selectFrom('match')
    .innerJoin('volunteer', 'volunteer.id', 'match.volunteer_id')
    .select(['match.volunteer_id', 'match.status', 'match.proposed_at', 'match.ended_on'])
    .where('volunteer.status', '=', 'available')
    .execute()
  const matches = new Map<string, { open: number; heardOn: LocalDate | null }>()
  for (const row of rows) {
    const known = matches.get(row.volunteer_id)
    matches.set(row.volunteer_id, {
      open: (known?.open ?? 0) + (openStates.has(row.status) ? 1 : 0),
      heardOn: lastOf(known?.heardOn, dayOrNull(row.proposed_at), row.ended_on),
    })
  }
  return matches
}
