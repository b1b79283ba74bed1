import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import { kilometresBetween, type Point } from '#shared/distance.ts'
import { openMatchStates } from '#shared/matches.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import { heldNoGos } from '#shared/matching/no-go-factors.ts'
import { distanceSlack, type MatchPolicy } from '#shared/matching/policy.ts'
import { volunteerGates } from '#shared/volunteers.ts'

/**
 * Postcodes of volunteers from where this home can be reached, and those of which nobody knows where they lie. Few enough
 * to be looked up one by one, and by the same distance that decides.
 */
const reachablePostcodes = async (
  tx: Tx,
  request: RequestFacts,
  home: Point,
  kilometres: number,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('volunteer as v')
    .leftJoin('postcode4 as p', 'p.code', 'v.postcode4')
    .select(['v.postcode4 as code', 'p.lat', 'p.lon'])
    .distinct()
    .where('v.programme_id', '=', request.programmeId)
    .where('v.status', '=', 'available')
    .execute()
  return rows.flatMap(({ code, lat, lon }) => {
    if (code === null) return []
    const isNear =
      lat === null ||
      lon === null ||
      code === request.postcode4.value ||
      kilometresBetween(home, { lat, lon }) <= kilometres
    return isNear ? [code] : []
  })
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
  const near =
    request.point !== null && policy.maximumKm !== null
      ? await reachablePostcodes(tx, request, request.point, policy.maximumKm + distanceSlack)
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
  if (near !== null)
    query = query.where((where) =>
      where.or([where('v.postcode4', 'is', null), where('v.postcode4', 'in', near.length > 0 ? near : [''])]),
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
