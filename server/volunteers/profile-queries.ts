import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { fromMask, toMask } from '#shared/day-parts.ts'
import type { ProfileFacts, SaidFacts } from '#shared/volunteer-profile.ts'
import {
  type FactSource,
  ownExperiences,
  travelWays,
  type VolunteerFact,
  volunteerFacts,
} from '#shared/volunteers.ts'
import { ageBands, helpKinds, languages, noGos, places } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { noteFacts } from '../organisation/fact-notes.ts'
import type { VolunteerColumns } from './queries.ts'

/** One link table per group of choices. */
const lists = {
  languages: { table: 'volunteer_language', column: 'language', values: languages },
  kinds: { table: 'volunteer_kind', column: 'kind', values: helpKinds },
  ageBands: { table: 'volunteer_age_band', column: 'band', values: ageBands },
  experiences: { table: 'volunteer_experience', column: 'experience', values: ownExperiences },
  noGos: { table: 'volunteer_no_go', column: 'no_go', values: noGos },
  places: { table: 'volunteer_place', column: 'place', values: places },
} as const
type ListFact = keyof typeof lists

const listFacts = Object.keys(lists) as ListFact[]

type AnyLinkTable = 'volunteer_language'

/** The six link tables are alike but for two names; one of them stands for all in the types. */
const linkTable = (fact: ListFact) => ({
  table: lists[fact].table as AnyLinkTable,
  column: lists[fact].column as 'language',
})

const chosenOf = async (tx: Tx, fact: ListFact, volunteerId: string): Promise<string[]> => {
  const { table, column } = linkTable(fact)
  const rows = await tx
    .selectFrom(table)
    .select(`${column} as chosen`)
    .where('volunteer_id', '=', volunteerId)
    .execute()
  const chosen = new Set<string>(rows.map((row) => row.chosen))
  return lists[fact].values.filter((value) => chosen.has(value))
}

const replaceChosen = async (tx: Tx, fact: ListFact, volunteerId: string, values: readonly string[]) => {
  const { table, column } = linkTable(fact)
  await tx.deleteFrom(table).where('volunteer_id', '=', volunteerId).execute()
  if (values.length > 0)
    await tx
      .insertInto(table)
      .values(
        values.map(
          (value) =>
            ({ volunteer_id: volunteerId, [column]: value }) as { volunteer_id: string; language: string },
        ),
      )
      .execute()
}

/** Everything a volunteer's profile says. */
export const factsOf = async (tx: Tx, volunteerId: string): Promise<ProfileFacts> => {
  const row = await tx
    .selectFrom('volunteer')
    .select([
      'hours_per_week',
      'interval_days',
      'capacity',
      'min_km',
      'max_km',
      'travel',
      'day_parts',
      'available_from',
      'gender',
      'introduction',
    ])
    .where('id', '=', volunteerId)
    .executeTakeFirstOrThrow()
  const chosen: Partial<Record<ListFact, string[]>> = {}
  for (const fact of listFacts) chosen[fact] = await chosenOf(tx, fact, volunteerId)
  return {
    languages: z.array(z.enum(languages)).parse(chosen.languages),
    kinds: z.array(z.enum(helpKinds)).parse(chosen.kinds),
    ageBands: z.array(z.enum(ageBands)).parse(chosen.ageBands),
    experiences: z.array(z.enum(ownExperiences)).parse(chosen.experiences),
    noGos: z.array(z.enum(noGos)).parse(chosen.noGos),
    places: z.array(z.enum(places)).parse(chosen.places),
    hours: row.hours_per_week,
    rhythm: row.interval_days,
    capacity: row.capacity,
    distance: { minKm: row.min_km, maxKm: row.max_km },
    travel: z.array(z.enum(travelWays)).parse(JSON.parse(row.travel)),
    dayParts: fromMask(row.day_parts),
    availableFrom: row.available_from,
    gender: row.gender,
    introduction: row.introduction,
  }
}

/** The columns of the volunteer's own row that the said facts change. */
export const columnsOf = (facts: SaidFacts): VolunteerColumns => ({
  ...(facts.hours === undefined ? {} : { hours_per_week: facts.hours }),
  ...(facts.rhythm === undefined ? {} : { interval_days: facts.rhythm }),
  ...(facts.capacity === undefined ? {} : { capacity: facts.capacity }),
  ...(facts.distance === undefined ? {} : { min_km: facts.distance.minKm, max_km: facts.distance.maxKm }),
  ...(facts.travel === undefined ? {} : { travel: JSON.stringify(facts.travel) }),
  ...(facts.dayParts === undefined ? {} : { day_parts: toMask(facts.dayParts), day_parts_known: 1 as const }),
  ...(facts.availableFrom === undefined ? {} : { available_from: facts.availableFrom }),
  ...(facts.gender === undefined ? {} : { gender: facts.gender }),
  ...(facts.introduction === undefined ? {} : { introduction: facts.introduction }),
})

/** Keeps the said lists and notes for every said group from whom it came, today. */
export const keepFacts = async (
  change: Change,
  volunteerId: string,
  facts: SaidFacts,
  source: FactSource,
): Promise<void> => {
  for (const fact of listFacts) {
    const values = facts[fact]
    if (values !== undefined) await replaceChosen(change.tx, fact, volunteerId, values)
  }
  await noteFacts(change, { kind: 'volunteer', id: volunteerId }, saidGroups(facts), source)
}

/** The groups that are said, in the order of the profile. */
export const saidGroups = (facts: SaidFacts): VolunteerFact[] =>
  volunteerFacts.filter((fact) => facts[fact] !== undefined)
