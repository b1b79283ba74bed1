import type { LocalDate } from './dates.ts'
import {
  type ScreeningKind,
  type VolunteerGate,
  volunteerGates,
  type VolunteerStage,
  type VolunteerState,
} from './volunteers.ts'

/** What of a screening step decides about a gate. */
export type GateStep = {
  kind: ScreeningKind
  askedOn: LocalDate | null
  seenOn: LocalDate | null
  renewOn: LocalDate | null
}

/** How one gate stands: met, asked for, not begun, or once met and by now too old. */
export type GateFact = {
  gate: VolunteerGate
  state: 'met' | 'asked' | 'open' | 'expired'
  /** The day that it was met, or asked for. */
  on: LocalDate | null
  /** Until when it holds; null when it has no end. */
  until: LocalDate | null
}

const factOf = (gate: VolunteerGate, steps: readonly GateStep[], today: LocalDate): GateFact => {
  const own = steps.filter(({ kind }) => kind === gate)
  const seen = own
    .filter(({ seenOn }) => seenOn !== null)
    .sort((a, b) => (b.renewOn ?? '9999').localeCompare(a.renewOn ?? '9999'))[0]
  if (seen !== undefined && (seen.renewOn === null || seen.renewOn > today))
    return { gate, state: 'met', on: seen.seenOn, until: seen.renewOn }
  const asked = own.find(({ askedOn, seenOn }) => askedOn !== null && seenOn === null)
  if (asked !== undefined) return { gate, state: 'asked', on: asked.askedOn, until: null }
  if (seen !== undefined) return { gate, state: 'expired', on: seen.seenOn, until: seen.renewOn }
  return { gate, state: 'open', on: null, until: null }
}

/** How the gates that the programme asks for stand today, in a fixed order. */
export const gateFacts = (
  asked: readonly string[],
  steps: readonly GateStep[],
  today: LocalDate,
): GateFact[] =>
  volunteerGates.filter((gate) => asked.includes(gate)).map((gate) => factOf(gate, steps, today))

/** The gates of the programme that are not met today. */
export const openGates = (
  asked: readonly string[],
  steps: readonly GateStep[],
  today: LocalDate,
): VolunteerGate[] =>
  gateFacts(asked, steps, today)
    .filter(({ state }) => state !== 'met')
    .map(({ gate }) => gate)

/** The days that decide whether somebody can be asked now. */
export type Standing = {
  status: VolunteerState
  pausedFrom: LocalDate | null
  /** Null with a pause: until further notice. */
  pausedUntil: LocalDate | null
  restUntil: LocalDate | null
  availableFrom: LocalDate | null
}

/** Whether a pause holds today; its last day counts. */
export const isPaused = (
  { pausedFrom, pausedUntil }: Pick<Standing, 'pausedFrom' | 'pausedUntil'>,
  today: LocalDate,
): boolean => pausedFrom !== null && pausedFrom <= today && (pausedUntil === null || pausedUntil >= today)

/** The stage that the list shows. */
export const stageOf = (standing: Standing, today: LocalDate): VolunteerStage =>
  standing.status === 'available' && isPaused(standing, today) ? 'paused' : standing.status

/** Why somebody who is available cannot be asked today, or null when nothing stands in the way. */
export const notNowBecause = (
  standing: Standing,
  today: LocalDate,
): 'paused' | 'resting' | 'notYet' | null => {
  if (isPaused(standing, today)) return 'paused'
  if (standing.restUntil !== null && standing.restUntil >= today) return 'resting'
  if (standing.availableFrom !== null && standing.availableFrom > today) return 'notYet'
  return null
}

/** How many more matches fit today: none for who is not available, pauses or rests. */
export const roomOf = (
  standing: Standing,
  load: { capacity: number; openMatches: number },
  today: LocalDate,
): number =>
  standing.status !== 'available' || notNowBecause(standing, today) !== null
    ? 0
    : Math.max(0, load.capacity - load.openMatches)
