import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import type { VolunteerFacts } from '#shared/matching/facts.ts'
import { checksToCall } from '../supervision/call-queries.ts'
import type { VolunteerToMatch } from './volunteer-queries.ts'

type TalkFirst = NonNullable<VolunteerFacts['talkFirst']>

/**
 * Volunteers who are to be talked with before they are asked for anything more: who asked for a call or for a talk and
 * has had none. Only whom to ask about it leaves this room, never why: what is between a volunteer and the coordinator
 * stays there, and any later reason for a talk comes in here too.
 */
export const talksFirst = async (tx: Tx, today: LocalDate): Promise<ReadonlyMap<string, TalkFirst>> => {
  const calls = await tx
    .selectFrom('contact_moment')
    .innerJoin('match', 'match.id', 'contact_moment.match_id')
    .select('match.volunteer_id')
    .where('contact_moment.call_me', '=', 1)
    .where('contact_moment.called_on', 'is', null)
    .where('contact_moment.withdrawn_at', 'is', null)
    .execute()
  const talks = await tx
    .selectFrom('match')
    .select('volunteer_id')
    .where('status', 'in', ['proposed', 'introduction'])
    .where('talk_asked_at', 'is not', null)
    .where('talk_had_at', 'is', null)
    .execute()
  const checks = await checksToCall(tx, today)
  const ids = [
    ...new Set([
      ...[...calls, ...talks].map(({ volunteer_id }) => volunteer_id),
      ...checks.map(({ volunteerId }) => volunteerId),
    ]),
  ]
  if (ids.length === 0) return new Map()
  const carriers = await tx
    .selectFrom('caseload_period')
    .innerJoin('colleague', 'colleague.id', 'caseload_period.colleague_id')
    .select(['caseload_period.subject_id as id', 'colleague.name'])
    .where('caseload_period.subject_kind', '=', 'volunteer')
    .where('caseload_period.until_on', 'is', null)
    .execute()
  const names = new Map(carriers.map(({ id, name }) => [id, name]))
  return new Map(ids.map((id) => [id, { coordinator: names.get(id) ?? null }]))
}

/** The same people, with who of them is to be talked with first. */
export const withTalksFirst = async (
  tx: Tx,
  people: readonly VolunteerToMatch[],
  today: LocalDate,
): Promise<VolunteerToMatch[]> => {
  const talks = await talksFirst(tx, today)
  return people.map(({ firstName, facts }) => ({
    firstName,
    facts: { ...facts, talkFirst: talks.get(facts.id) ?? null },
  }))
}
