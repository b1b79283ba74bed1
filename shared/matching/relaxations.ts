import { z } from 'zod'
import { type DayPart, isDayPart, toMask } from '../day-parts.ts'
import { taskFacts } from '../intake.ts'
import { openGates } from '../volunteer-standing.ts'
import { placeSchema } from '../vocabulary.ts'
import { type RequestFacts, unknownFact, type VolunteerFacts } from './facts.ts'
import type { MatchPolicy } from './policy.ts'

const volunteerId = z.string().min(1).max(64)

/**
 * One change of one fact that might make more people fit: the family takes one more day part, another place or another
 * rhythm, leaves a task out, or likes a gender instead of needing it; one volunteer goes further, or nearer by, is back
 * from a pause, has closed a match, or has the gates in order and can be asked.
 */
export const relaxationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dayPart'),
    dayPart: z.string().refine((part): part is DayPart => isDayPart(part), 'unknownDayPart'),
  }),
  z.strictObject({ kind: z.literal('place'), place: placeSchema }),
  z.strictObject({ kind: z.literal('gender') }),
  z.strictObject({ kind: z.literal('rhythm'), days: z.int().min(1).max(60) }),
  z.strictObject({ kind: z.literal('task'), task: z.enum(taskFacts) }),
  z.strictObject({ kind: z.literal('maxKm'), volunteerId, km: z.number().min(0).max(200) }),
  z.strictObject({ kind: z.literal('minKm'), volunteerId, km: z.number().min(0).max(200) }),
  z.strictObject({ kind: z.literal('room'), volunteerId }),
  z.strictObject({ kind: z.literal('pauseOver'), volunteerId }),
  z.strictObject({ kind: z.literal('gates'), volunteerId }),
])
export type Relaxation = z.output<typeof relaxationSchema>

type Rules = { policy: MatchPolicy; today: string }
type Pair = { request: RequestFacts; volunteer: VolunteerFacts }

const forVolunteer = (
  relaxation: Relaxation,
  volunteer: VolunteerFacts,
  { policy, today }: Rules,
): VolunteerFacts => {
  if (!('volunteerId' in relaxation) || relaxation.volunteerId !== volunteer.id) return volunteer
  if (relaxation.kind === 'maxKm')
    return { ...volunteer, maxKm: { ...volunteer.maxKm, value: relaxation.km } }
  if (relaxation.kind === 'minKm')
    return { ...volunteer, minKm: { ...volunteer.minKm, value: relaxation.km } }
  if (relaxation.kind === 'room') return { ...volunteer, openMatches: Math.max(0, volunteer.openMatches - 1) }
  if (relaxation.kind === 'pauseOver') return { ...volunteer, pausedFrom: null, pausedUntil: null }
  const missing = openGates(policy.gates, volunteer.steps, today)
  return {
    ...volunteer,
    status: 'available',
    steps: [
      ...volunteer.steps,
      ...missing.map((kind) => ({ kind, askedOn: null, seenOn: today, renewOn: null })),
    ],
  }
}

const forRequest = (relaxation: Relaxation, request: RequestFacts): RequestFacts => {
  if (relaxation.kind === 'dayPart')
    return {
      ...request,
      dayParts: {
        ...request.dayParts,
        value: (request.dayParts.value ?? 0) | toMask([relaxation.dayPart]),
      },
    }
  if (relaxation.kind === 'place') return { ...request, place: { ...request.place, value: relaxation.place } }
  if (relaxation.kind === 'rhythm')
    return { ...request, intervalDays: { ...request.intervalDays, value: relaxation.days } }
  if (relaxation.kind === 'task') {
    const told = request.homeFacts[relaxation.task] ?? unknownFact
    return { ...request, homeFacts: { ...request.homeFacts, [relaxation.task]: { ...told, value: false } } }
  }
  return relaxation.kind === 'gender' ? { ...request, genderIsNeeded: false } : request
}

/** The pair as it would be after the change. Nothing is saved: the facts are new objects. */
export const relaxed = (relaxation: Relaxation, { request, volunteer }: Pair, rules: Rules): Pair => ({
  request: forRequest(relaxation, request),
  volunteer: forVolunteer(relaxation, volunteer, rules),
})
