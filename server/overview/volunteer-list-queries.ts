import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { localDateOf } from '#shared/dates.ts'
import { openMatchStates } from '#shared/matches.ts'
import { searchKey } from '#shared/search-key.ts'
import type { VolunteerListInput } from '#shared/volunteer-list.ts'
import { recruitmentSources, volunteerStates } from '#shared/volunteers.ts'

type Filter = Pick<
  VolunteerListInput,
  'programmeId' | 'districtId' | 'source' | 'from' | 'until' | 'reached' | 'search'
> & { carrierId: string | null }

/** Volunteers with their load, their wijk and who carries them; what depends on today is decided above this. */
export const volunteersWithLoad = async (tx: Tx, filter: Filter) => {
  const { programmeId, districtId, source, from, until, reached, carrierId } = filter
  const search = searchKey(filter.search)
  const rows = await tx
    .selectFrom('volunteer')
    .leftJoin('volunteer_reached as applied', (join) =>
      join.onRef('applied.volunteer_id', '=', 'volunteer.id').on('applied.state', '=', 'applied'),
    )
    .leftJoin('caseload_period', (join) =>
      join
        .onRef('caseload_period.subject_id', '=', 'volunteer.id')
        .on('caseload_period.subject_kind', '=', 'volunteer')
        .on('caseload_period.until_on', 'is', null),
    )
    .leftJoin('district_postcode', 'district_postcode.postcode4', 'volunteer.postcode4')
    .leftJoin('district', 'district.id', 'district_postcode.district_id')
    .leftJoin('colleague', 'colleague.id', 'caseload_period.colleague_id')
    .select((expression) => [
      'volunteer.id',
      'volunteer.first_name',
      'volunteer.last_name',
      'volunteer.search_key',
      'volunteer.status',
      'volunteer.programme_id',
      'volunteer.capacity',
      'volunteer.hours_per_week',
      'volunteer.paused_from',
      'volunteer.paused_until',
      'volunteer.rest_until',
      'volunteer.available_from',
      'volunteer.first_contact_on',
      'volunteer.left_on',
      'volunteer.applied_at',
      'applied.first_on as applied_on',
      'district.name as district',
      'colleague.name as carrier',
      expression
        .selectFrom('match')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('match.volunteer_id', '=', 'volunteer.id')
        .where('match.status', 'in', openMatchStates)
        .as('open_matches'),
    ])
    .$if(programmeId !== null, (query) => query.where('volunteer.programme_id', '=', programmeId ?? ''))
    .$if(districtId !== null, (query) => query.where('district.id', '=', districtId))
    .$if(source !== null, (query) => query.where('volunteer.source', '=', source ?? ''))
    .$if(from !== null, (query) => query.where('applied.first_on', '>=', from ?? ''))
    .$if(until !== null, (query) => query.where('applied.first_on', '<=', until ?? ''))
    .$if(carrierId !== null, (query) => query.where('caseload_period.colleague_id', '=', carrierId))
    .$if(search !== '', (query) => query.where('volunteer.search_key', 'like', `%${search}%`))
    .$if(reached !== null, (query) =>
      query.where('volunteer.id', 'in', (nested) =>
        nested
          .selectFrom('volunteer_reached')
          .select('volunteer_id')
          .where('state', 'in', reached === null ? [] : reachedOrFurther(reached)),
      ),
    )
    .orderBy('volunteer.search_key')
    .orderBy('volunteer.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    status: z.enum(volunteerStates).parse(row.status),
    programmeId: row.programme_id,
    capacity: row.capacity,
    hours: row.hours_per_week,
    pausedFrom: row.paused_from,
    pausedUntil: row.paused_until,
    restUntil: row.rest_until,
    availableFrom: row.available_from,
    firstContactOn: row.first_contact_on,
    leftOn: row.left_on,
    appliedOn: row.applied_on ?? localDateOf(row.applied_at),
    district: row.district,
    carrier: row.carrier,
    openMatches: Number(row.open_matches ?? 0),
  }))
}
export type VolunteerWithLoad = Awaited<ReturnType<typeof volunteersWithLoad>>[number]

const way = ['applied', 'interview', 'screening', 'training', 'available'] as const

/** A state and those after it on the way in; leaving is no step on that way. */
const reachedOrFurther = (state: (typeof volunteerStates)[number]): readonly string[] =>
  state === 'left' ? ['left'] : way.slice(way.indexOf(state))

/** What of everybody's screening the list tells: gates and the talk that is planned. */
export const screeningOfAll = async (tx: Tx) => {
  const rows = await tx
    .selectFrom('screening_step')
    .innerJoin('volunteer', 'volunteer.id', 'screening_step.volunteer_id')
    .select([
      'screening_step.volunteer_id',
      'screening_step.kind',
      'screening_step.planned_for',
      'screening_step.asked_on',
      'screening_step.seen_on',
      'screening_step.renew_on',
    ])
    .where('volunteer.status', '!=', 'left')
    .execute()
  return rows.map((row) => ({
    volunteerId: row.volunteer_id,
    kind: row.kind,
    plannedFor: row.planned_for,
    askedOn: row.asked_on,
    seenOn: row.seen_on,
    renewOn: row.renew_on,
  }))
}

/** Everybody who applied in a period, with the states they ever reached. */
export const applicantsOf = async (
  tx: Tx,
  { from, until, programmeId }: { from: string; until: string; programmeId: string | null },
) => {
  const rows = await tx
    .selectFrom('volunteer_reached as applied')
    .innerJoin('volunteer', 'volunteer.id', 'applied.volunteer_id')
    .innerJoin('volunteer_reached as reached', 'reached.volunteer_id', 'volunteer.id')
    .select([
      'volunteer.id',
      'volunteer.source',
      'volunteer.status',
      'applied.first_on as applied_on',
      'reached.state',
      'reached.first_on',
    ])
    .where('applied.state', '=', 'applied')
    .where('applied.first_on', '>=', from)
    .where('applied.first_on', '<=', until)
    .$if(programmeId !== null, (query) => query.where('volunteer.programme_id', '=', programmeId ?? ''))
    .execute()
  return rows.map((row) => ({
    id: row.id,
    source: z.enum(recruitmentSources).catch('unknown').parse(row.source),
    status: z.enum(volunteerStates).parse(row.status),
    appliedOn: row.applied_on,
    state: z.enum(volunteerStates).parse(row.state),
    on: row.first_on,
  }))
}

/** The matches of one volunteer, open ones first, then the newest. */
export const matchesOfVolunteer = async (tx: Tx, volunteerId: string) => {
  const rows = await tx
    .selectFrom('match')
    .innerJoin('help_request', 'help_request.id', 'match.help_request_id')
    .select([
      'match.id',
      'match.status',
      'match.proposed_at',
      'match.trial_from',
      'match.ended_on',
      'help_request.number',
    ])
    .where('match.volunteer_id', '=', volunteerId)
    .orderBy('match.proposed_at', 'desc')
    .execute()
  const open: readonly string[] = openMatchStates
  return rows
    .map((row) => ({
      id: row.id,
      status: row.status,
      proposedAt: row.proposed_at,
      trialFrom: row.trial_from,
      endedOn: row.ended_on,
      number: row.number,
      isOpen: open.includes(row.status),
    }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen))
}
