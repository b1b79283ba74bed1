import type { LocalDate } from '#shared/dates.ts'
import { type Gate, isRunningMatch, type MatchState } from '#shared/matches.ts'
import { type GateStep, gateFacts } from '#shared/volunteer-standing.ts'
import type { Match } from './queries.ts'

/** How one gate before the trial stands. */
export type GateStanding = {
  gate: Gate
  state: 'met' | 'asked' | 'open' | 'expired'
  on: LocalDate | null
  until: LocalDate | null
  /** The project lead let it pass, with a reason. */
  isOverridden: boolean
}

export type GateGround = {
  /** What the programme's policy asks for. */
  asked: readonly Gate[]
  steps: readonly GateStep[]
  /** The day of the third yes to the role agreement in force; null without. */
  agreedOn: LocalDate | null
  overridden: readonly string[]
  today: LocalDate
}

/** How every gate that the programme asks for stands today. */
export const gateStandings = ({ asked, steps, agreedOn, overridden, today }: GateGround): GateStanding[] => {
  const standings: Omit<GateStanding, 'isOverridden'>[] = gateFacts(asked, steps, today)
  if (asked.includes('roleAgreement'))
    standings.push({
      gate: 'roleAgreement',
      state: agreedOn === null ? 'open' : 'met',
      on: agreedOn,
      until: null,
    })
  return standings.map((standing) => ({ ...standing, isOverridden: overridden.includes(standing.gate) }))
}

/** The gates that keep the trial from beginning. */
export const closedGates = (standings: readonly GateStanding[]): Gate[] =>
  standings.filter(({ state, isOverridden }) => state !== 'met' && !isOverridden).map(({ gate }) => gate)

/** What of the family the volunteer may see. */
export type Reveal = { district: boolean; name: boolean; phone: boolean; address: boolean }

type RevealGround = {
  match: Pick<Match, 'status' | 'introductionAt' | 'addressReleasedAt'>
  meetsAtFamilyHome: boolean
  addressHidden: boolean
}

const isTogether = (status: MatchState) => status === 'introduction' || isRunningMatch(status)

/**
 * In three steps: nobody can be recognised in a proposal; both yes show the first name; the introduction's day shows
 * phone and, where the programme meets at home, address. Of a family that hides its address neither the address nor the
 * district is shown until a coordinator releases it. At the end only the first name stays.
 */
export const revealOf = ({ match, meetsAtFamilyHome, addressHidden }: RevealGround): Reveal => {
  const mayPlace = !addressHidden || match.addressReleasedAt !== null
  const together = isTogether(match.status)
  const hasDay = together && match.introductionAt !== null
  return {
    district: (match.status === 'proposed' || together) && mayPlace,
    name: together || match.status === 'ended',
    phone: hasDay,
    address: hasDay && meetsAtFamilyHome && mayPlace,
  }
}

/** The next day that matters for a match, by its stage; `plan` when a day has yet to be chosen. */
export type NextMoment = {
  kind: 'answer' | 'plan' | 'introduction' | 'trialEnds' | 'pauseEnds' | 'closes' | 'aftercare'
  on: LocalDate | null
}

type Moments = Pick<
  Match,
  | 'status'
  | 'expiresOn'
  | 'introductionAt'
  | 'trialUntil'
  | 'pausedUntil'
  | 'closingUntil'
  | 'aftercareOn'
  | 'aftercareDoneOn'
>

export const nextMoment = (match: Moments): NextMoment | null => {
  switch (match.status) {
    case 'proposed':
      return { kind: 'answer', on: match.expiresOn }
    case 'introduction':
      return match.introductionAt === null
        ? { kind: 'plan', on: null }
        : { kind: 'introduction', on: match.introductionAt.slice(0, 10) }
    case 'trial':
      return { kind: 'trialEnds', on: match.trialUntil }
    case 'paused':
      return { kind: 'pauseEnds', on: match.pausedUntil }
    case 'closing':
      return { kind: 'closes', on: match.closingUntil }
    case 'ended':
      return match.aftercareDoneOn === null ? { kind: 'aftercare', on: match.aftercareOn } : null
    default:
      return null
  }
}
