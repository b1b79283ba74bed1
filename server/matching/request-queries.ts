import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { type Consent, missingConsent } from '#shared/consent.ts'
import { localDateOf } from '#shared/dates.ts'
import { allDayParts } from '#shared/day-parts.ts'
import { requestStates, type RequestState } from '#shared/intake.ts'
import { type Fact, type FactSource, type RequestFacts, unknownFact } from '#shared/matching/facts.ts'
import { ageBandSchema, helpKinds, languages, noGos, placeSchema, wishedGenders } from '#shared/vocabulary.ts'
import { ownExperiences } from '#shared/volunteers.ts'
import { inChunks } from './in-chunks.ts'
import { requestLists } from './request-list-queries.ts'

/** A request with who asks, for the screen beside its facts. Texts stay sealed. */
export type RequestToMatch = {
  id: string
  number: number
  householdId: string
  firstName: string
  status: RequestState
  version: number
  district: string | null
  sealedStory: string | null
  sealedKeepAway: string | null
  hasOpenMatch: boolean
  /** Whose yes is missing before anybody may be asked. */
  consent: Consent | null
  facts: RequestFacts
}

const storedChildren = z.array(z.object({ band: ageBandSchema, count: z.int().nullable() }))
const sourceOf = { web: 'self', phone: 'phone', referrer: 'referrer' } as const

const rowsOf = (tx: Tx, ids: readonly string[]) =>
  inChunks(ids, (chunk) =>
    tx
      .selectFrom('help_request')
      .innerJoin('household', 'household.id', 'help_request.household_id')
      .innerJoin('parent', 'parent.id', 'help_request.parent_id')
      .leftJoin('postcode4', 'postcode4.code', 'household.postcode4')
      .leftJoin('district_postcode', 'district_postcode.postcode4', 'household.postcode4')
      .leftJoin('district', 'district.id', 'district_postcode.district_id')
      .selectAll('help_request')
      .select([
        'household.postcode4 as postcode4',
        'household.children as children',
        'household.sealed_keep_away as sealed_keep_away',
        'household.sealed_reciprocity as sealed_reciprocity',
        'household.address_hidden as address_hidden',
        'parent.first_name as first_name',
        'postcode4.lat as lat',
        'postcode4.lon as lon',
        'district.name as district',
      ])
      .where('help_request.id', 'in', chunk ?? [])
      .execute(),
  )

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
type Lists = ReturnType<Awaited<ReturnType<typeof requestLists>>>

const toMatch = (row: Row, lists: Lists): RequestToMatch => {
  const { spoken, own, kinds, experiences, homeFacts, tasks, apart, earlier, hasOpenMatch, noted } = lists
  const { id } = row
  const asked: { source: FactSource; on: string } = {
    source: sourceOf[row.source],
    on: localDateOf(row.submitted_at),
  }
  /** A fact without a note of its own came with the question itself. */
  const fact = <Value>(field: string, value: Value | null, told = noted[field] ?? asked): Fact<Value> =>
    value === null && noted[field] === undefined
      ? unknownFact
      : { value, source: told.source, notedOn: told.on }
  /** An empty list is an answer only when it was noted as one. */
  const list = <Value>(field: string, values: Value[]): Fact<Value[]> =>
    fact(field, values.length === 0 && noted[field] === undefined ? null : values)
  const dayParts = { chosen: row.day_parts, any: allDayParts, discuss: null, unknown: null }
  return {
    id,
    number: row.number,
    householdId: row.household_id,
    firstName: row.first_name,
    status: z.enum(requestStates).parse(row.status),
    version: row.version,
    district: row.district,
    sealedStory: row.sealed_story,
    sealedKeepAway: row.sealed_keep_away,
    hasOpenMatch,
    consent: missingConsent({
      supportedAge: row.supported_age,
      youthAgrees: row.youth_agrees === 1,
      parentAgrees: row.parent_agrees === 1,
      onlyCall: row.only_call === 1,
    }),
    facts: {
      id,
      programmeId: row.programme_id,
      waitingSince: row.waiting_since,
      helped: row.helped,
      supportedAge: row.supported_age,
      dayParts: fact('dayParts', dayParts[row.day_parts_answer]),
      hoursPerWeek: fact('hours', row.hours_per_week),
      intervalDays: fact('rhythm', row.interval_days),
      kinds: list(
        'kinds',
        helpKinds.filter((kind) => kinds.has(kind)),
      ),
      languages: list(
        'languages',
        languages.filter((language) => spoken.has(language)),
      ),
      ownLanguages: list(
        'ownLanguages',
        languages.filter((language) => own.has(language)),
      ),
      postcode4: fact('postcode', row.postcode4),
      point: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
      place: fact('place', placeSchema.nullable().parse(row.place)),
      addressHidden: row.address_hidden === 1,
      children: list('children', storedChildren.parse(JSON.parse(row.children))),
      homeFacts: Object.fromEntries(
        noGos.flatMap((noGo) => {
          const task = tasks.find((one) => one.fact === noGo)
          if (task !== undefined) return [[noGo, fact('tasks', task.holds === 1)]]
          const told = homeFacts.find((one) => one.fact === noGo)
          return told === undefined ? [] : [[noGo, fact('homeFacts', told.holds === 1)]]
        }),
      ),
      wishedGender: fact('gender', z.enum(wishedGenders).nullable().parse(row.wished_gender)),
      genderIsNeeded: row.gender_is_needed === 1,
      weight: fact('weight', row.weight),
      experiences: list(
        'experiences',
        ownExperiences.filter((experience) => experiences.has(experience)),
      ),
      givesBack: fact(
        'reciprocity',
        row.sealed_reciprocity !== null || (noted['reciprocity'] === undefined ? null : false),
      ),
      notMatchedWith: apart.map((one) => ({ volunteerId: one.volunteer_id, notedOn: one.noted_on })),
      earlier,
    },
  }
}

/** Everything of these requests that matching looks at, with who told it and when; in the order of the ids. */
export const requestsToMatch = async (tx: Tx, ids: readonly string[]): Promise<RequestToMatch[]> => {
  const rows = await rowsOf(tx, ids)
  const listsOf = await requestLists(tx, rows)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [toMatch(row, listsOf(row))]
  })
}

/** The same of one request; undefined when there is none with this id. */
export const findRequestToMatch = async (tx: Tx, id: string): Promise<RequestToMatch | undefined> =>
  (await requestsToMatch(tx, [id]))[0]
