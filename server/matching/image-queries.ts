import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { VolunteerFacts } from '#shared/matching/facts.ts'
import type { Change } from '../base/context.ts'
import { imageOf, imageShape } from './image-columns.ts'
import { inChunks, type VolunteerIds } from './in-chunks.ts'
import { type VolunteerToMatch, volunteersToMatch } from './volunteer-queries.ts'

/** Volunteers whose image no longer says what is so: changed since, or written by a program with other facts. */
export const staleIds = async (tx: Tx): Promise<string[]> => {
  // A plain union is sorted by going through every image; what is in two of these is in one Set.
  const { rows } = await sql<{ id: string }>`
    select volunteer_id as id from volunteer_stale
    union all select volunteer_id from volunteer_image where shape < ${imageShape}
    union all select volunteer_id from volunteer_image where shape > ${imageShape}`.execute(tx)
  return [...new Set(rows.map(({ id }) => id))]
}

/** What of an image the search does not look at. */
const rowsOf = (tx: Tx, ids: VolunteerIds) =>
  inChunks(ids, (chunk) =>
    tx
      .selectFrom('volunteer_image as i')
      .innerJoin('volunteer as v', 'v.id', 'i.volunteer_id')
      .select(['i.volunteer_id as id', 'v.first_name as firstName', 'i.facts'])
      .$if(chunk !== null, (query) => query.where('i.volunteer_id', 'in', chunk ?? []))
      .execute(),
  )

/** What an image keeps is what this program wrote, so it is not checked again: it is read of thousands at once. */
const factsOf = (kept: string): VolunteerFacts => JSON.parse(kept) as VolunteerFacts

/** These volunteers, as their images have them: whose image is stale is not for here. */
export const inImages = async (tx: Tx, ids: readonly string[]): Promise<VolunteerToMatch[]> =>
  (await rowsOf(tx, ids)).map(({ firstName, facts }) => ({ firstName, facts: factsOf(facts) }))

/** Everybody out of the images, and whoever's is not right out of the tables: the same as `volunteersToMatch(tx, null)`. */
export const everybodyToMatch = async (tx: Tx): Promise<VolunteerToMatch[]> => {
  const stale = await staleIds(tx)
  const isStale = new Set(stale)
  const rows = await rowsOf(tx, null)
  const people = rows
    .filter(({ id }) => !isStale.has(id))
    .map(({ firstName, facts }) => ({ firstName, facts: factsOf(facts) }))
  if (stale.length > 0) people.push(...(await volunteersToMatch(tx, stale)))
  return people.sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1))
}

/** Few enough rows for the number of parameters that either engine takes. */
const rowsAtOnce = 200

/** Makes the images again that changes have overtaken. Nothing depends on when: whoever's is not made is read from the tables. */
export const refreshImages = async ({ tx }: Change): Promise<void> => {
  const stale = await staleIds(tx)
  if (stale.length === 0) return
  await inChunks(stale, async (chunk) => {
    const ids = chunk ?? []
    await tx.deleteFrom('volunteer_image').where('volunteer_id', 'in', ids).execute()
    const people = await volunteersToMatch(tx, ids)
    for (let from = 0; from < people.length; from += rowsAtOnce)
      await tx
        .insertInto('volunteer_image')
        .values(people.slice(from, from + rowsAtOnce).map(({ facts }) => imageOf(facts)))
        .execute()
    await tx.deleteFrom('volunteer_stale').where('volunteer_id', 'in', ids).execute()
    return []
  })
}
