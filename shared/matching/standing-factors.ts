import { addDays } from '../dates.ts'
import { gateFacts, isPaused } from '../volunteer-standing.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { blocks, type Factor, met, speaksAgainst, speaksFor, warns } from './factors.ts'
import { perVolunteer } from './per-volunteer.ts'
import { type MatchPolicy, soonDays } from './policy.ts'

type Pair = { request: RequestFacts; volunteer: VolunteerFacts; policy: MatchPolicy; today: string }

const gatesOf = perVolunteer(({ steps }, policy, today) => gateFacts(policy.gates, steps, today))

const gateFactors = perVolunteer((volunteer, policy, today): Factor[] => {
  const gates = gatesOf(volunteer, policy, today)
  if (gates.length > 0 && gates.every(({ state }) => state === 'met'))
    return [
      met(
        'gates',
        { gates: gates.map(({ gate }) => gate) },
        { source: 'screening', notedOn: gates.flatMap(({ on }) => on ?? []).sort()[0] ?? null },
      ),
    ]
  return gates.flatMap(({ gate, state, on }) =>
    state === 'met' ? [] : [blocks('gate', { gate, state }, { source: 'screening', notedOn: on })],
  )
})

/** Whether this volunteer can be asked at all, by this family: programme, gates, places, pause, and whom to keep apart. */
export const standingFactors = ({ request, volunteer, policy, today }: Pair): Factor[] => {
  const { status, programmeId, openMatches, capacity, pausedUntil } = volunteer
  const factors: Factor[] = []
  if (programmeId !== request.programmeId) factors.push(blocks('programme', {}))
  if (status !== 'available') factors.push(blocks('status', { status }))
  factors.push(...gateFactors(volunteer, policy, today))
  if (openMatches >= capacity)
    factors.push(blocks('full', { open: openMatches, capacity }, { source: 'match', notedOn: null }))
  if (isPaused(volunteer, today)) factors.push(blocks('paused', { until: pausedUntil }))
  const apart = request.notMatchedWith.find(({ volunteerId }) => volunteerId === volunteer.id)
  if (apart !== undefined)
    factors.push(blocks('notMatchedWith', {}, { source: 'talk', notedOn: apart.notedOn }))
  return factors
}

/** One match at a time is the rule of practice; more is possible, and it is said. */
const load = ({ openMatches: open, capacity }: VolunteerFacts): Factor[] =>
  open >= capacity
    ? []
    : [
        (open === 0 ? speaksFor : speaksAgainst)(
          'load',
          { open, capacity },
          { source: 'match', notedOn: null },
        ),
      ]

const starts = (volunteer: VolunteerFacts, today: string): Factor[] => {
  const { availableFrom, pausedFrom, pausedUntil } = volunteer
  const from = availableFrom.value
  if (from === null && pausedFrom === null) return []
  const soon = addDays(today, soonDays)
  const factors: Factor[] = []
  if (from !== null && from > today)
    factors.push((from <= soon ? speaksAgainst : warns)('availableFrom', { on: from }, availableFrom))
  if (pausedFrom !== null && pausedFrom > today && pausedFrom <= soon)
    factors.push(warns('pauseAhead', { from: pausedFrom, until: pausedUntil }))
  return factors
}

const certificate = (volunteer: VolunteerFacts, policy: MatchPolicy, today: string): Factor[] => {
  const fact = gatesOf(volunteer, policy, today).find(({ gate }) => gate === 'certificate')
  return fact?.state === 'met' &&
    fact.until !== null &&
    fact.until <= addDays(today, policy.certificateWarningDays)
    ? [speaksAgainst('certificateEnds', { on: fact.until }, { source: 'screening', notedOn: fact.on })]
    : []
}

/** Load, start and papers as they rank or warn. */
export const softStandingFactors = perVolunteer((volunteer, policy, today): Factor[] => [
  ...load(volunteer),
  ...starts(volunteer, today),
  ...certificate(volunteer, policy, today),
])
