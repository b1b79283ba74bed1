import type { DayPart } from '#shared/day-parts.ts'
import type { ApplicationSource } from '#shared/application-form.ts'
import type { AgeBand, HelpKind, Language, Locale, NoGo, Place, WishedGender } from '#shared/vocabulary.ts'
import type { LeaveReason, OwnExperience, RecruitmentSource, TravelWay } from '#shared/volunteers.ts'
import type { ProgrammeKey } from './programmes.ts'

/** How far somebody came; each has everything before it behind them. */
export const volunteerSteps = [
  'applied',
  'called',
  'interviewPlanned',
  'interviewHeld',
  'screening',
  'training',
  'available',
] as const
export type VolunteerStep = (typeof volunteerSteps)[number]

/** One volunteer's life with the organisation. Days are counted back from today; negative lies ahead. */
export type VolunteerSpec = {
  id: string
  firstName: string
  lastName: string
  phone: string
  email: string
  postcode: string
  locale: Locale
  gender: WishedGender
  languages: readonly Language[]
  kinds: readonly HelpKind[]
  ageBands: readonly AgeBand[]
  experiences: readonly OwnExperience[]
  noGos: readonly NoGo[]
  places: readonly Place[]
  hours: number
  capacity: number
  maxKm: number | null
  travel: readonly TravelWay[]
  dayParts: readonly DayPart[]
  introduction: string
  motivation: string
  source: ApplicationSource | RecruitmentSource
  programme: ProgrammeKey
  coordinator: string
  /** By the form on the site, or typed in by the coordinator: at the start of Samenspel, at a fair, on the phone. */
  comes: 'form' | 'entered'
  appliedOn: number
  upTo: VolunteerStep
  /** The day on which the last step was taken; everything between it and applying is spread out. */
  readyOn: number
  /** Days ago that stand on the certificate. */
  certificateOn: number
  availableFrom: number | null
  /** The day on which she said her own times again, with from when she can; null: never. */
  saysAgain: { on: number; availableFrom: number | null } | null
  pause: { on: number; until: number | null; reason: string } | null
  left: { on: number; reason: LeaveReason } | null
}
