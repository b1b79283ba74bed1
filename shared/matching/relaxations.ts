import { z } from 'zod'
import { type DayPart, dayParts, fromMask, isDayPart, toMask } from '../day-parts.ts'
import { openGates } from '../volunteer-standing.ts'
import { placeSchema } from '../vocabulary.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { type Factor, type FactorCode, factorWith, isBlocking } from './factors.ts'
import { hardFactorsOf } from './hard-factors.ts'
import type { MatchPolicy } from './policy.ts'
import { askableDayParts } from './time-factors.ts'
import { feasible } from './verdict.ts'

const volunteerId = z.string().min(1).max(64)

/**
 * One change of one fact that might make more people fit: the family takes one more day part, or another place, or
 * likes a gender instead of needing it; one volunteer goes further, is back from a pause, or has the gates in order.
 */
export const relaxationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dayPart'),
    dayPart: z.string().refine((part): part is DayPart => isDayPart(part), 'unknownDayPart'),
  }),
  z.strictObject({ kind: z.literal('place'), place: placeSchema }),
  z.strictObject({ kind: z.literal('gender') }),
  z.strictObject({ kind: z.literal('maxKm'), volunteerId, km: z.number().min(0).max(200) }),
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
  if (relaxation.kind === 'pauseOver') return { ...volunteer, pausedFrom: null, pausedUntil: null }
  const missing = openGates(policy.gates, volunteer.steps, today)
  return {
    ...volunteer,
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
  return relaxation.kind === 'gender' ? { ...request, genderIsNeeded: false } : request
}

/** The pair as it would be after the change. Nothing is saved: the facts are new objects. */
export const relaxed = (relaxation: Relaxation, { request, volunteer }: Pair, rules: Rules): Pair => ({
  request: forRequest(relaxation, request),
  volunteer: forVolunteer(relaxation, volunteer, rules),
})

/** Why not: the one reason a person is counted under. What changes least stands first, what might change last. */
export const reasonsWhyNot = [
  'notMatchedWith',
  'programme',
  'status',
  'programmeNoGo',
  'noGo',
  'ages',
  'language',
  'genderNeeded',
  'place',
  'gate',
  'full',
  'paused',
  'distance',
  'time',
] as const satisfies readonly FactorCode[]
export type ReasonWhyNot = (typeof reasonsWhyNot)[number]

/** The reason why this pair cannot be, or null when it can. */
export const reasonWhyNot = (factors: readonly Factor[]): ReasonWhyNot | null => {
  const blocking = factors.filter(isBlocking)
  return reasonsWhyNot.find((reason) => blocking.some(({ code }) => code === reason)) ?? null
}

/** A change that was tried on the facts, with everybody it brings in. */
export type TriedRelaxation = { relaxation: Relaxation; helps: string[] }
export type WhyNotGroup = { reason: ReasonWhyNot; volunteerIds: string[]; relaxations: TriedRelaxation[] }

type Blocked = { volunteer: VolunteerFacts; factors: Factor[]; reason: ReasonWhyNot }

const isOnly = ({ factors }: Blocked, code: FactorCode) =>
  factors.every((factor) => !isBlocking(factor) || factor.code === code)

/** Kilometres, up to the next 100 metres: PC4 centres promise no more. */
const roundUp = (kilometres: number) => Math.ceil(kilometres * 10) / 10

const personal = (blocked: Blocked): Relaxation | null => {
  const { volunteer, factors, reason } = blocked
  const { id } = volunteer
  if (!isOnly(blocked, reason)) return null
  if (reason === 'gate') return { kind: 'gates', volunteerId: id }
  if (reason === 'paused' && volunteer.pausedUntil !== null) return { kind: 'pauseOver', volunteerId: id }
  const distance = factorWith(factors, 'distance')?.data
  return reason === 'distance' && distance?.limit === 'own' && distance.kilometres !== null
    ? { kind: 'maxKm', volunteerId: id, km: roundUp(distance.kilometres) }
    : null
}

const shared = (
  reason: ReasonWhyNot,
  request: RequestFacts,
  group: readonly Blocked[],
  policy: MatchPolicy,
): Relaxation[] => {
  if (reason === 'time') {
    const mask = group.reduce((all, { volunteer }) => all | (askableDayParts(volunteer) ?? 0), 0)
    return fromMask(mask).map((dayPart) => ({ kind: 'dayPart', dayPart }))
  }
  if (reason === 'genderNeeded') return [{ kind: 'gender' }]
  // The family's own no to a place stands; only a wish for one place can become a wish for another.
  if (reason === 'place' && request.place.value !== null)
    return policy.places
      .filter((place) => place !== request.place.value)
      .map((place) => ({ kind: 'place', place }))
  return []
}

const nearestFirst = (a: TriedRelaxation, b: TriedRelaxation): number => {
  if (a.helps.length !== b.helps.length) return b.helps.length - a.helps.length
  const [one, other] = [a.relaxation, b.relaxation]
  if (one.kind === 'dayPart' && other.kind === 'dayPart')
    return dayParts.indexOf(one.dayPart) - dayParts.indexOf(other.dayPart)
  return one.kind === 'maxKm' && other.kind === 'maxKm' ? one.km - other.km : 0
}

/**
 * Everybody who cannot be matched with this request, each counted once, and for every reason the single changes that
 * would bring somebody in, best first. Each change was carried out on the facts and the whole truth run again.
 */
export const whyNot = (
  request: RequestFacts,
  volunteers: readonly VolunteerFacts[],
  policy: MatchPolicy,
  today: string,
): WhyNotGroup[] => {
  const rules = { policy, today }
  const blocked: Blocked[] = volunteers.flatMap((volunteer) => {
    const factors = hardFactorsOf(request, volunteer, policy, today)
    const reason = reasonWhyNot(factors)
    return reason === null ? [] : [{ volunteer, factors, reason }]
  })
  const helpedBy = (relaxation: Relaxation, among: readonly Blocked[]): string[] =>
    among
      .filter(({ volunteer }) => {
        const after = relaxed(relaxation, { request, volunteer }, rules)
        return feasible(after.request, after.volunteer, policy, today)
      })
      .map(({ volunteer }) => volunteer.id)
  // One more day part changes nothing but the overlap, so only those without overlap have to be tried.
  const among = (relaxation: Relaxation) =>
    relaxation.kind === 'dayPart' ? blocked.filter((one) => isOnly(one, 'time')) : blocked

  return reasonsWhyNot.flatMap((reason) => {
    const group = blocked.filter((one) => one.reason === reason)
    if (group.length === 0) return []
    const tried = [
      ...shared(reason, request, group, policy).map((relaxation) => ({
        relaxation,
        helps: helpedBy(relaxation, among(relaxation)),
      })),
      ...group.flatMap((one) => {
        const relaxation = personal(one)
        return relaxation === null ? [] : [{ relaxation, helps: helpedBy(relaxation, [one]) }]
      }),
    ]
    return [
      {
        reason,
        volunteerIds: group.map(({ volunteer }) => volunteer.id),
        relaxations: tried.filter(({ helps }) => helps.length > 0).sort(nearestFirst),
      },
    ]
  })
}
