import { z } from 'zod'
import type { Insertable } from 'kysely'
import type { VolunteerImageTable } from '#db/schema/volunteer-image.ts'
import { type VolunteerFacts, volunteerFactsSchema } from '#shared/matching/facts.ts'
import { markOf } from '#shared/matching/digest.ts'
import { outlineOf } from '#shared/matching/outline.ts'
import type { VolunteerGate } from '#shared/volunteers.ts'

/** Changes when facts get another shape; images of another shape are made again. */
export const imageShape = markOf(z.toJSONSchema(volunteerFactsSchema, { io: 'input' }))

const never = ''
const always = '9999-12-31'

/** The last of the days on which a gate that was seen has to be seen again. */
const gateUntil = (steps: VolunteerFacts['steps'], gate: VolunteerGate): string =>
  steps
    .filter(({ kind, seenOn }) => kind === gate && seenOn !== null)
    .map(({ renewOn }) => renewOn ?? always)
    .reduce((latest, day) => (day > latest ? day : latest), never)

/** One row of `volunteer_image` out of the facts: in every column at least as wide as they are. */
export const imageOf = (facts: VolunteerFacts): Insertable<VolunteerImageTable> => {
  const { dayParts, languages, places, noGos, genders } = outlineOf(facts)
  return {
    volunteer_id: facts.id,
    programme_id: facts.programmeId,
    shape: imageShape,
    is_free: facts.status === 'available' && facts.openMatches < facts.capacity ? 1 : 0,
    paused_from: facts.pausedFrom,
    paused_until: facts.pausedUntil,
    certificate_until: gateUntil(facts.steps, 'certificate'),
    agreement_until: gateUntil(facts.steps, 'agreement'),
    training_until: gateUntil(facts.steps, 'training'),
    day_parts: dayParts,
    languages,
    places,
    no_gos: noGos,
    genders,
    lat: facts.point?.lat ?? null,
    lon: facts.point?.lon ?? null,
    max_km: facts.maxKm.value,
    facts: JSON.stringify(facts),
  }
}
