import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import { kilometresBetween, type Point } from '#shared/distance.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import { askedOf } from '#shared/matching/outline.ts'
import { distanceSlack, type MatchPolicy } from '#shared/matching/policy.ts'
import { volunteerGates } from '#shared/volunteers.ts'
import { inImages, staleIds } from './image-queries.ts'
import { type VolunteerToMatch, volunteersToMatch } from './volunteer-queries.ts'

/** A little less than there are, so that a box is never too small. */
const kilometresPerDegree = 111

/** The part of the map that holds every point within so many kilometres. */
const boxAround = ({ lat, lon }: Point, kilometres: number) => {
  const high = kilometres / kilometresPerDegree
  const farthest = Math.min(89, Math.abs(lat) + high)
  const wide = high / Math.cos((farthest * Math.PI) / 180)
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
}

/** In the columns of an image: what a volunteer must have, or not be known not to have. */
const conditionsOf = (request: RequestFacts, policy: MatchPolicy, today: string): RawBuilder<boolean>[] => {
  const asked = askedOf(request, policy)
  const overlaps = (column: string, bits: number) =>
    bits === 0 ? [] : [sql<boolean>`(${sql.ref(column)} & ${bits}) <> 0`]
  return [
    sql<boolean>`i.programme_id = ${request.programmeId} and i.is_free = 1`,
    sql<boolean>`(i.paused_from is null or i.paused_from > ${today} or i.paused_until < ${today})`,
    ...volunteerGates
      .filter((gate) => policy.gates.includes(gate))
      .map((gate) => sql<boolean>`${sql.ref(`i.${gate}_until`)} > ${today}`),
    ...overlaps('i.day_parts', asked.dayParts),
    ...overlaps('i.languages', asked.languages),
    ...overlaps('i.places', asked.places),
    ...overlaps('i.genders', asked.genders),
    ...(asked.noGos === 0 ? [] : [sql<boolean>`(i.no_gos & ${asked.noGos}) = 0`]),
  ]
}

type Row = { id: string; lat: number | null; lon: number | null; maxKm: number | null }

/**
 * Volunteers who might fit: everybody whom no hard limit excludes is among them, and some more. It only saves work; who
 * fits is decided by the truth in `shared/matching`. What is not known about a volunteer lets them through.
 */
export const possibleCandidates = async (
  tx: Tx,
  request: RequestFacts,
  policy: MatchPolicy,
  today: string,
): Promise<VolunteerToMatch[]> => {
  const stale = await staleIds(tx)
  const conditions = sql.join(conditionsOf(request, policy, today), sql` and `)
  const found = (where: RawBuilder<boolean>) => sql`
    select i.volunteer_id as id, i.lat, i.lon, i.max_km as ${sql.id('maxKm')}
    from volunteer_image i where ${conditions} and ${where}`
  const most = (policy.maximumKm ?? Infinity) + distanceSlack
  const home = request.point
  const box = home === null || most === Infinity ? null : boxAround(home, most)
  const query =
    box === null
      ? found(sql`1 = 1`)
      : sql`${found(sql`i.lat between ${box.south} and ${box.north} and i.lon between ${box.west} and ${box.east}`)}
          union all ${found(sql`i.lat is null`)}`
  const { rows } = (await query.execute(tx)) as { rows: Row[] }
  const excluded = new Set([...stale, ...request.notMatchedWith.map(({ volunteerId }) => volunteerId)])
  const isNear = ({ lat, lon, maxKm }: Row): boolean =>
    home === null ||
    lat === null ||
    lon === null ||
    kilometresBetween(home, { lat, lon }) <= Math.min(most, (maxKm ?? Infinity) + distanceSlack)
  const near = rows.filter((row) => !excluded.has(row.id) && isNear(row)).map(({ id }) => id)
  const people = await inImages(tx, near)
  if (stale.length > 0) people.push(...(await volunteersToMatch(tx, stale)))
  return people
}
