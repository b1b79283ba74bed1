import { dayParts, fromMask } from '../day-parts.ts'
import { rhythmDays, taskFacts } from '../intake.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { type Factor, type FactorCode, factorWith, isBlocking } from './factors.ts'
import { hardFactorsOf } from './hard-factors.ts'
import type { MatchPolicy } from './policy.ts'
import { type Relaxation, relaxed } from './relaxations.ts'
import { askableDayParts } from './time-factors.ts'
import { feasible } from './verdict.ts'

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
  'rhythm',
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

type Rules = { policy: MatchPolicy; today: string }
type Blocked = { volunteer: VolunteerFacts; factors: Factor[]; reason: ReasonWhyNot }

/** What one change of a fact can take out of the way: only who is held back by nothing else has to be tried. */
const movedBy: Record<Relaxation['kind'], readonly FactorCode[]> = {
  dayPart: ['time'],
  rhythm: ['rhythm'],
  gender: ['genderNeeded'],
  task: ['noGo', 'programmeNoGo'],
  place: ['place', 'noGo', 'programmeNoGo'],
  maxKm: ['distance'],
  minKm: ['distance'],
  room: ['full'],
  pauseOver: ['paused'],
  gates: ['gate', 'status'],
}

const isHeldOnlyBy = ({ factors }: Blocked, codes: readonly FactorCode[]) =>
  factors.every((factor) => !isBlocking(factor) || codes.includes(factor.code))

/** Kilometres, up or down to the next 100 metres: PC4 centres promise no more. */
const roundUp = (kilometres: number) => Math.ceil(kilometres * 10) / 10
const roundDown = (kilometres: number) => Math.floor(kilometres * 10) / 10

/** What this one person could change, for the reason they are counted under. */
const personal = ({ volunteer, factors, reason }: Blocked): Relaxation | null => {
  const { id } = volunteer
  if (reason === 'gate' || reason === 'status') return { kind: 'gates', volunteerId: id }
  if (reason === 'paused' && volunteer.pausedUntil !== null) return { kind: 'pauseOver', volunteerId: id }
  if (reason === 'full' && volunteer.roomFrom !== null) return { kind: 'room', volunteerId: id }
  if (reason !== 'distance') return null
  const distance = factorWith(factors, 'distance')?.data
  if (distance === undefined || distance.kilometres === null) return null
  if (distance.limit === 'own') return { kind: 'maxKm', volunteerId: id, km: roundUp(distance.kilometres) }
  return distance.limit === 'ownMinimum'
    ? { kind: 'minKm', volunteerId: id, km: roundDown(distance.kilometres) }
    : null
}

const otherPlaces = ({ place }: RequestFacts, policy: MatchPolicy): Relaxation[] =>
  // The family's own no to a place stands; only a wish for one place can become a wish for another.
  place.value === null
    ? []
    : policy.places.filter((one) => one !== place.value).map((one) => ({ kind: 'place', place: one }))

/** What the family could change, for everybody who is held back by this reason. */
const ofRequest = (
  reason: ReasonWhyNot,
  request: RequestFacts,
  group: readonly Blocked[],
  policy: MatchPolicy,
): Relaxation[] => {
  const { value: rhythm } = request.intervalDays
  switch (reason) {
    case 'time': {
      const mask = group.reduce((all, { volunteer }) => all | (askableDayParts(volunteer) ?? 0), 0)
      return fromMask(mask).map((dayPart) => ({ kind: 'dayPart', dayPart }))
    }
    case 'rhythm':
      return rhythmDays
        .filter((days) => rhythm !== null && days > rhythm)
        .map((days) => ({ kind: 'rhythm', days }))
    case 'genderNeeded':
      return [{ kind: 'gender' }]
    case 'place':
      return otherPlaces(request, policy)
    case 'noGo':
    case 'programmeNoGo':
      return [
        ...taskFacts
          .filter((task) => request.homeFacts[task]?.value === true)
          .map((task) => ({ kind: 'task' as const, task })),
        ...otherPlaces(request, policy),
      ]
    default:
      return []
  }
}

const nearestFirst = (a: TriedRelaxation, b: TriedRelaxation): number => {
  if (a.helps.length !== b.helps.length) return b.helps.length - a.helps.length
  const [one, other] = [a.relaxation, b.relaxation]
  if (one.kind === 'dayPart' && other.kind === 'dayPart')
    return dayParts.indexOf(one.dayPart) - dayParts.indexOf(other.dayPart)
  if (one.kind === 'minKm' && other.kind === 'minKm') return other.km - one.km
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
  const rules: Rules = { policy, today }
  const blocked: Blocked[] = volunteers.flatMap((volunteer) => {
    const factors = hardFactorsOf(request, volunteer, policy, today)
    const reason = reasonWhyNot(factors)
    return reason === null ? [] : [{ volunteer, factors, reason }]
  })
  const tried = (relaxation: Relaxation, among: readonly Blocked[]): TriedRelaxation => ({
    relaxation,
    helps: among
      .filter((one) => {
        if (!isHeldOnlyBy(one, movedBy[relaxation.kind])) return false
        const after = relaxed(relaxation, { request, volunteer: one.volunteer }, rules)
        return feasible(after.request, after.volunteer, policy, today)
      })
      .map(({ volunteer }) => volunteer.id),
  })

  return reasonsWhyNot.flatMap((reason) => {
    const group = blocked.filter((one) => one.reason === reason)
    if (group.length === 0) return []
    const own = new Set(group.map(({ volunteer }) => volunteer.id))
    const changes = [
      ...ofRequest(reason, request, group, policy).map((relaxation) => tried(relaxation, blocked)),
      ...group.flatMap((one) => {
        const relaxation = personal(one)
        return relaxation === null ? [] : [tried(relaxation, [one])]
      }),
    ]
    return [
      {
        reason,
        volunteerIds: [...own],
        relaxations: changes.filter(({ helps }) => helps.some((id) => own.has(id))).sort(nearestFirst),
      },
    ]
  })
}
