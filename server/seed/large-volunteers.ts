import { addDays, type LocalDate } from '#shared/dates.ts'
import { toMask } from '#shared/day-parts.ts'
import { phoneKey, searchKey } from '#shared/search-key.ts'
import type { VolunteerState } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { inventVolunteer } from './invent-people.ts'
import type { Batch } from './large-batch.ts'
import type { LargeStage } from './large-stage.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'

/** Somebody of a large town, as far as families and matches have to know. */
export type LargeVolunteer = VolunteerSpec & { status: VolunteerState; area: string; programmeId: string }

const statusOf = (at: number): VolunteerState => {
  const part = at % 20
  if (part < 16) return 'available'
  return part === 16 ? 'left' : part === 17 ? 'applied' : part === 18 ? 'screening' : 'training'
}

/** A volunteer somewhere in the land; nine in ten of the people in Samenspel have been there for a while. */
export const largeVolunteer = (
  { random, register, programmes, areas, carriers }: LargeStage,
  at: number,
): LargeVolunteer => {
  const programme = programmes[at % programmes.length]
  const area = areas[random.whole(0, areas.length - 1)]
  if (programme === undefined || area === undefined)
    throw new Error('A large town needs programmes and areas.')
  const status = statusOf(at)
  const appliedOn = random.whole(status === 'available' || status === 'left' ? 400 : 5, 900)
  const spec = inventVolunteer(register, {
    appliedOn,
    readyOn: Math.max(1, appliedOn - 50),
    upTo: 'available',
    coordinator: carriers[at % carriers.length] ?? '',
    programme: programme.key,
    capacity: random.pick([1, 1, 2]),
  })
  return { ...spec, status, area: area.code, programmeId: programme.id }
}

const gates = ['certificate', 'training', 'agreement'] as const

/** Every row of one volunteer. */
export const putVolunteer = async (
  change: Change,
  stage: LargeStage,
  batch: Batch,
  one: LargeVolunteer,
): Promise<void> => {
  const { random, today } = stage
  const { id, status } = one
  const on = (days: number): LocalDate => addDays(today, -days)
  const isSeen = status === 'available' || status === 'left'
  batch.put('volunteer', {
    id,
    programme_id: one.programmeId,
    first_name: one.firstName,
    last_name: one.lastName,
    email: one.email,
    phone: one.phone,
    postcode4: one.area,
    gender: one.gender,
    status,
    source: one.source,
    capacity: one.capacity,
    hours_per_week: one.hours,
    min_km: null,
    max_km: one.maxKm,
    travel: JSON.stringify(one.travel),
    day_parts: toMask(one.dayParts),
    day_parts_known: 1,
    introduction: one.introduction,
    sealed_motivation: await change.seals.seal(
      { kind: 'volunteer', id },
      { table: 'volunteer', column: 'sealed_motivation', id },
      one.motivation,
    ),
    locale: 'nl',
    paused_from: random.chance(0.04) && isSeen ? on(20) : null,
    paused_until: null,
    rest_until: null,
    available_from: null,
    applied_at: `${on(one.appliedOn)}T10:00:00.000Z`,
    first_contact_on: status === 'applied' ? null : on(one.appliedOn - 2),
    written_on: null,
    left_on: status === 'left' ? on(30) : null,
    left_reason: status === 'left' ? 'time' : null,
    search_key: searchKey(`${one.firstName} ${one.lastName}`),
    phone_key: phoneKey(one.phone),
    email_key: one.email,
    version: 1,
  })
  batch.put('volunteer_language', ...one.languages.map((language) => ({ volunteer_id: id, language })))
  batch.put('volunteer_kind', ...one.kinds.map((kind) => ({ volunteer_id: id, kind })))
  batch.put('volunteer_no_go', ...one.noGos.map((no_go) => ({ volunteer_id: id, no_go })))
  batch.put('volunteer_place', ...one.places.map((place) => ({ volunteer_id: id, place })))
  batch.put('volunteer_age_band', ...one.ageBands.map((band) => ({ volunteer_id: id, band })))
  batch.put(
    'volunteer_experience',
    ...one.experiences.map((experience) => ({ volunteer_id: id, experience })),
  )
  batch.put('volunteer_reached', { volunteer_id: id, state: 'applied', first_on: on(one.appliedOn) })
  if (isSeen) {
    batch.put('volunteer_reached', { volunteer_id: id, state: 'available', first_on: on(one.readyOn) })
    for (const kind of gates)
      batch.put('screening_step', {
        id: random.id(),
        volunteer_id: id,
        kind,
        planned_for: null,
        asked_on: kind === 'certificate' ? on(one.readyOn + 20) : null,
        seen_on: on(one.readyOn),
        seen_by: stage.colleagueIds.get(one.coordinator) ?? null,
        dated_on: kind === 'certificate' ? on(one.readyOn + 8) : null,
        renew_on: kind === 'certificate' ? addDays(today, 1087 - one.readyOn) : null,
        label: '',
        version: 1,
      })
  }
  for (const field of [
    'ageBands',
    'experiences',
    'noGos',
    'places',
    'hours',
    'distance',
    'travel',
    'gender',
    'dayParts',
  ])
    batch.put('noted', {
      subject_kind: 'volunteer',
      subject_id: id,
      field,
      source: field === 'dayParts' ? 'self' : 'talk',
      noted_on: on(field === 'dayParts' ? random.whole(1, 260) : one.readyOn),
    })
  if (status !== 'left')
    batch.put('caseload_period', {
      id: random.id(),
      colleague_id: stage.colleagueIds.get(one.coordinator) ?? '',
      subject_kind: 'volunteer',
      subject_id: id,
      from_on: on(one.appliedOn),
      until_on: null,
    })
  stage.events.push({
    at: `${on(one.appliedOn)}T10:00:00.000Z`,
    actor: { kind: 'anonymous', id: 'anonymous' },
    kind: 'volunteer.applied',
    subject: { kind: 'volunteer', id },
    volunteerId: id,
    facts: { source: one.source },
  })
}
