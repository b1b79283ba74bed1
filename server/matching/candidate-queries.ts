import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import { kilometresBetween, type Point } from '#shared/distance.ts'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { askedLanguages } from '#shared/matching/language-factors.ts'
import { heldNoGos } from '#shared/matching/no-go-factors.ts'
import { distanceSlack, type MatchPolicy } from '#shared/matching/policy.ts'
import { languages, noGos, places, wishedGenders } from '#shared/vocabulary.ts'
import { volunteerGates } from '#shared/volunteers.ts'
import { bitsOf } from './image-columns.ts'
import { factsOf, staleIds } from './image-queries.ts'
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
  const overlaps = (column: string, bits: number) => sql<boolean>`(${sql.ref(column)} & ${bits}) <> 0`
  const mask = request.dayParts.value ?? 0
  const spoken = askedLanguages(request).value ?? []
  const held = heldNoGos(request)
  const offered = request.place.value === null ? policy.places : [request.place.value]
  const { value: gender } = request.wishedGender
  return [
    sql<boolean>`i.programme_id = ${request.programmeId} and i.is_free = 1`,
    sql<boolean>`(i.paused_from is null or i.paused_from > ${today} or i.paused_until < ${today})`,
    ...volunteerGates
      .filter((gate) => policy.gates.includes(gate))
      .map((gate) => sql<boolean>`${sql.ref(`i.${gate}_until`)} > ${today}`),
    ...(mask === 0 ? [] : [overlaps('i.day_parts', mask)]),
    ...(spoken.length === 0 ? [] : [overlaps('i.languages', bitsOf(languages, spoken))]),
    overlaps('i.places', bitsOf(places, offered)),
    ...(held.length === 0 ? [] : [sql<boolean>`(i.no_gos & ${bitsOf(noGos, held)}) = 0`]),
    ...(gender !== null && request.genderIsNeeded
      ? [overlaps('i.genders', bitsOf(wishedGenders, [gender]))]
      : []),
  ]
}

type Row = { id: string; firstName: string; facts: string; lat: number | null; lon: number | null }

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
    select i.volunteer_id as id, v.first_name as ${sql.id('firstName')}, i.facts, i.lat, i.lon
    from volunteer_image i join volunteer v on v.id = i.volunteer_id
    where ${conditions} and ${where}`
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
  const isNear = ({ lat, lon }: Row, { maxKm, postcode4 }: VolunteerFacts): boolean =>
    home === null ||
    lat === null ||
    lon === null ||
    postcode4.value === request.postcode4.value ||
    kilometresBetween(home, { lat, lon }) <= Math.min(most, (maxKm.value ?? Infinity) + distanceSlack)
  const people: VolunteerToMatch[] = []
  for (const row of rows) {
    if (excluded.has(row.id)) continue
    const facts = factsOf(row.facts)
    if (isNear(row, facts)) people.push({ firstName: row.firstName, facts })
  }
  if (stale.length > 0) people.push(...(await volunteersToMatch(tx, stale)))
  return people
}
