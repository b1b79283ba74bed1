import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import { openMatchStates } from '#shared/matches.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import { heldNoGos } from '#shared/matching/no-go-factors.ts'
import { distanceSlack, type MatchPolicy } from '#shared/matching/policy.ts'
import { volunteerGates } from '#shared/volunteers.ts'

const kilometresPerDegree = 111.19
/** A little more than needed: the box may be too large, never too small. */
const margin = 1.01

/** Degrees around a point within which everybody lies who is at most so many kilometres away. */
const boxAround = ({ lat, lon }: { lat: number; lon: number }, kilometres: number) => {
  const high = (kilometres / kilometresPerDegree) * margin
  const farthest = Math.min(89, Math.abs(lat) + high)
  const wide = high / Math.cos((farthest * Math.PI) / 180)
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
}

/**
 * Ids of the volunteers who might fit: everybody whom no hard limit excludes is among them, and some more. It only saves
 * work; who fits is decided by the truth in `shared/matching`. What is not known about a volunteer lets them through.
 */
export const possibleCandidates = async (
  tx: Tx,
  request: RequestFacts,
  policy: MatchPolicy,
  today: string,
): Promise<string[]> => {
  const mask = request.dayParts.value ?? 0
  const spoken = request.languages.value ?? []
  const held = heldNoGos(request)
  const apart = request.notMatchedWith.map(({ volunteerId }) => volunteerId)
  const box =
    request.point !== null && policy.maximumKm !== null
      ? boxAround(request.point, policy.maximumKm + distanceSlack)
      : null

  let query = tx
    .selectFrom('volunteer as v')
    .select('v.id')
    .where('v.status', '=', 'available')
    .where('v.programme_id', '=', request.programmeId)
    .where((where) =>
      where.or([
        where('v.paused_from', 'is', null),
        where('v.paused_from', '>', today),
        where('v.paused_until', '<', today),
      ]),
    )
    .where((where) =>
      where(
        where
          .selectFrom('match')
          .select(({ fn }) => fn.countAll().as('taken'))
          .whereRef('match.volunteer_id', '=', 'v.id')
          .where('match.status', 'in', openMatchStates),
        '<',
        where.ref('v.capacity'),
      ),
    )
  if (mask !== 0)
    query = query.where((where) =>
      where.or([where('v.day_parts_known', '=', 0), sql<boolean>`(v.day_parts & ${mask}) <> 0`]),
    )
  if (box !== null)
    query = query
      .leftJoin('postcode4 as p', 'p.code', 'v.postcode4')
      .where((where) =>
        where.or([
          where('p.code', 'is', null),
          where.and([
            where('p.lat', '>=', box.south),
            where('p.lat', '<=', box.north),
            where('p.lon', '>=', box.west),
            where('p.lon', '<=', box.east),
          ]),
        ]),
      )
  if (spoken.length > 0)
    query = query.where(({ or, not, exists, selectFrom }) => {
      const own = selectFrom('volunteer_language as l')
        .select('l.language')
        .whereRef('l.volunteer_id', '=', 'v.id')
      return or([exists(own.where('l.language', 'in', spoken)), not(exists(own))])
    })
  const { value: place } = request.place
  if (place !== null)
    query = query.where(({ or, not, exists, selectFrom }) => {
      const own = selectFrom('volunteer_place as o').select('o.place').whereRef('o.volunteer_id', '=', 'v.id')
      return or([exists(own.where('o.place', '=', place)), not(exists(own))])
    })
  if (held.length > 0)
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('volunteer_no_go as n')
            .select('n.no_go')
            .whereRef('n.volunteer_id', '=', 'v.id')
            .where('n.no_go', 'in', held),
        ),
      ),
    )
  const { value: gender } = request.wishedGender
  if (gender !== null && request.genderIsNeeded)
    query = query.where((where) => where.or([where('v.gender', 'is', null), where('v.gender', '=', gender)]))
  if (apart.length > 0) query = query.where('v.id', 'not in', apart)
  for (const gate of volunteerGates.filter((one) => policy.gates.includes(one)))
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('screening_step as s')
          .select('s.id')
          .whereRef('s.volunteer_id', '=', 'v.id')
          .where('s.kind', '=', gate)
          .where('s.seen_on', 'is not', null)
          .where((where) => where.or([where('s.renew_on', 'is', null), where('s.renew_on', '>', today)])),
      ),
    )
  const rows = await query.orderBy('v.id').execute()
  return rows.map(({ id }) => id)
}
