import type { DeclineReason, EndedBy, EndReason, PauseReason, WithdrawReason } from '#shared/matches.ts'
import type { FamilySpec } from './family-spec.ts'
import type { ThemeName } from './themes.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'

/** What became of a match. Days are counted back from today; negative lies ahead. */
export type Course =
  | { kind: 'asksVolunteer' }
  | { kind: 'asksParent' }
  | { kind: 'toPlan' }
  | { kind: 'planned'; on: number; time: string }
  | { kind: 'met'; on: number; outcome: 'goOn' | 'thinkAbout' }
  | { kind: 'trial' }
  | { kind: 'active' }
  | { kind: 'paused'; on: number; until: number; reason: PauseReason }
  | { kind: 'closing'; on: number; until: number }
  | {
      kind: 'ended'
      on: number
      reasons: readonly EndReason[]
      byWhom: EndedBy
      thanks: string
      contactGoesOn: boolean
      requestGoesOn: boolean
      /** Days ago that the aftercare call was made; null: not yet. */
      aftercareOn: number | null
      restUntil: number | null
    }
  | { kind: 'declined'; by: 'volunteer' | 'parent'; on: number; reasons: readonly DeclineReason[] }
  | { kind: 'withdrawn'; on: number; reason: WithdrawReason }
  | { kind: 'expired' }

export type MatchSpec = {
  id: string
  family: FamilySpec
  volunteer: VolunteerSpec
  coordinator: string
  why: string
  summary: string
  /** Something that only these two do, in the agreement. */
  does: string
  theme: ThemeName
  proposedOn: number
  /** The first day of the trial, for who came that far. */
  trialOn: number
  course: Course
  contact: {
    /** Days between two contacts. */
    every: number
    minutes: number
    /** The last contact that took place. */
    lastOn: number
    /** The last so many took an hour more than agreed. */
    tooLong: number
    /** Told in these words, the newest last; then the pool's. */
    lines: readonly string[]
    /** "Bel mij even", with the day and whether that was done. */
    callMe: { on: number; line: string; called: boolean } | null
  }
  /** Days ago that it went to another coordinator. */
  handedOver: { on: number; to: string } | null
  notes: readonly { on: number; text: string }[]
}

export type Step = { on: number; time?: string; work: boolean; act: () => Promise<unknown> }

/** How long two take to say goodbye, once they were past the trial. */
export const farewellDays = 14
