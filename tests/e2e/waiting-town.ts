import { randomUUID } from 'node:crypto'
import { addDays, localDateOf } from '#shared/dates.ts'
import { toMask } from '#shared/day-parts.ts'
import type { DayPart } from '#shared/day-parts.ts'
import { type Fact, type RequestFacts, unknownFact, type VolunteerFacts } from '#shared/matching/facts.ts'
import type { Language } from '#shared/vocabulary.ts'
import { goodVolunteer, plainRequest } from '../support/matching-pair.ts'
import { insertPostcodes, insertRequest, insertVolunteer } from '../support/matching-world.ts'
import type { RunningApp } from '../support/running-app.ts'

type Family = {
  name: string
  weeks: number
  languages: Language[]
  dayParts: DayPart[]
}

type Person = {
  name: string
  languages: Language[]
  dayParts: DayPart[]
} & Partial<Omit<VolunteerFacts, 'languages' | 'dayParts'>>

/** Six families that wait. Esther has somebody on the border; for Fenna nobody has time. */
const families: readonly Family[] = [
  { name: 'Bouchra', weeks: 7, languages: ['ar'], dayParts: ['wed-morning'] },
  { name: 'Amal', weeks: 5, languages: ['nl', 'ar'], dayParts: ['wed-morning', 'fri-afternoon'] },
  { name: 'Carla', weeks: 4, languages: ['nl'], dayParts: ['thu-afternoon'] },
  { name: 'Derya', weeks: 3, languages: ['nl', 'tr'], dayParts: ['tue-morning'] },
  { name: 'Esther', weeks: 2, languages: ['nl'], dayParts: ['mon-evening'] },
  { name: 'Fenna', weeks: 1, languages: ['nl'], dayParts: ['sat-morning'] },
]

/**
 * Fills an organisation with six requests and the people who might help: Leila alone speaks Bouchra's language; Hanneke
 * lives nearer to Amal and Yara speaks her language; Ruud lives 700 metres beyond his own limit from Esther.
 */
export const fillTown = async ({ app, clock }: RunningApp, slug: string): Promise<void> => {
  const organisation = await app.organisation(slug)
  if (organisation === undefined) throw new Error(`There is no ${slug}.`)
  const today = localDateOf(clock.now())
  const told = <Value>(value: Value): Fact<Value> => ({
    value,
    source: 'self',
    notedOn: addDays(today, -20),
  })
  const inUtrecht = (code: string) => ({ postcode4: told(code) })
  const people: readonly Person[] = [
    { name: 'Leila', languages: ['nl', 'ar'], dayParts: ['wed-morning', 'fri-afternoon'] },
    {
      name: 'Hanneke',
      languages: ['nl'],
      dayParts: ['wed-morning'],
      ...inUtrecht('3511'),
      noGos: unknownFact,
      hoursPerWeek: unknownFact,
    },
    {
      name: 'Yara',
      languages: ['nl', 'ar'],
      dayParts: ['fri-afternoon'],
      ...inUtrecht('3703'),
      maxKm: told(15),
      hoursPerWeek: unknownFact,
    },
    { name: 'Tom', languages: ['nl'], dayParts: ['thu-afternoon'], gender: told('man') },
    { name: 'Sevda', languages: ['nl', 'tr'], dayParts: ['tue-morning'] },
    {
      name: 'Ruud',
      languages: ['nl'],
      dayParts: ['mon-evening'],
      ...inUtrecht('3562'),
      maxKm: told(2.5),
    },
    { name: 'Noor', languages: ['nl'], dayParts: ['sat-morning'], status: 'training' },
  ]
  await organisation.store.write(async (tx) => {
    await insertPostcodes(tx)
    const programme = await tx.selectFrom('programme').select('id').executeTakeFirstOrThrow()
    const shared = { programmeId: programme.id }
    for (const { name, languages, dayParts, ...facts } of people)
      await insertVolunteer(
        tx,
        {
          ...goodVolunteer,
          ...shared,
          id: randomUUID(),
          languages: told(languages),
          dayParts: told(toMask(dayParts)),
          steps: goodVolunteer.steps.map((step) => ({ ...step, seenOn: addDays(today, -200) })),
          ...facts,
        },
        name,
      )
    for (const { name, weeks, languages, dayParts } of families) {
      const facts: RequestFacts = {
        ...plainRequest,
        ...shared,
        id: randomUUID(),
        waitingSince: addDays(today, -7 * weeks),
        languages: told(languages),
        dayParts: told(toMask(dayParts)),
      }
      await insertRequest({ newId: randomUUID, clock: { now: clock.now() } }, tx, facts, { firstName: name })
    }
  })
}

/** Meanwhile a colleague writes down that this volunteer has other times now. */
export const changeTimes = async ({ app }: RunningApp, slug: string, firstName: string): Promise<void> => {
  const organisation = await app.organisation(slug)
  await organisation?.store.write((tx) =>
    tx
      .updateTable('volunteer')
      .set({ day_parts: toMask(['sun-evening']) })
      .where('first_name', '=', firstName)
      .execute(),
  )
}
