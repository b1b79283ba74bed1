import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApplyAsVolunteer } from '#shared/application-form.ts'
import type { LocalDate, LocalDateTime } from '#shared/dates.ts'
import type { ExpectedWait } from '#shared/expected-wait.ts'
import type { DayPart } from '#shared/day-parts.ts'
import type { SubmitHelpRequest } from '#shared/intake-form.ts'
import type { IntroductionPlace } from '#shared/matches.ts'
import type { SubmitReferral } from '#shared/referral-form.ts'
import type { FilledLocale, HelpKind, Language } from '#shared/vocabulary.ts'

/** What every public page tells about the organisation. */
export type OrganisationProfile = {
  slug: string
  name: string
  /** As people write it: `030 123 45 67`. */
  phone: string
  /** A whole sentence: "Op werkdagen van 9 tot 17 uur." */
  phoneHours: string
  email: string
  /** The promise to parents, in working days, from the programme's policy. */
  firstContactWorkingDays: number
  /** The promise to people who want to become a volunteer, in working days. */
  applicantContactWorkingDays: number
  /** Weeks until somebody was found, from own figures of the last quarter; null without figures. */
  weeksToMatch: ExpectedWait | null
}

/** What the parent sees once the request is sent. */
export type HelpRequestReceipt = {
  /** As people say it on the phone: `SP-2041`. */
  number: string
  /** The 12 characters of the status code, bare. */
  code: string
  contactBy: LocalDate
  /** A mail with the link is on its way. */
  mailed: boolean
}

/** Where a request stands, in the parent's terms. */
export const statusPhases = [
  'submitted',
  'contacted',
  'intakePlanned',
  'intakeDone',
  'searching',
  'offer',
  'introduction',
  'trial',
  'active',
  'paused',
  'closing',
  'onHold',
  'withdrawn',
  'referred',
  'notSuitable',
  'closed',
] as const
export type StatusPhase = (typeof statusPhases)[number]

/** Somebody the parent may meet. The name only when the volunteer's own yes includes it. */
export type VolunteerGlimpse = {
  matchId: string
  matchVersion: number
  firstName: string | null
  introduction: string
  district: string | null
  languages: Language[]
  /** The day parts that both have free. */
  dayParts: DayPart[]
  certificateSeen: boolean
}

type AgreementLines = { does: string[]; doesNot: { what: string; whoThen: string }[] }

/** The role agreement in force, with the same in the family's language when somebody wrote it. */
export type AgreementForParent = AgreementLines & {
  matchId: string
  agreementId: string
  translation: (AgreementLines & { locale: FilledLocale }) | null
  intervalDays: number
  minutesPerTime: number
  until: LocalDate | null
  acceptedByMe: boolean
}

export type RequestStatus = {
  number: string
  phase: StatusPhase
  parentFirstName: string
  kinds: HelpKind[]
  submittedOn: LocalDate
  contactBy: LocalDate | null
  firstContactOn: LocalDate | null
  talkPlannedFor: LocalDateTime | null
  talkAtHome: boolean | null
  talkHeldOn: LocalDate | null
  holdUntil: LocalDate | null
  /** First name and number of who carries the request. */
  coordinator: { firstName: string; phone: string } | null
  /** What the coordinator wrote for the parent with the decision. */
  parentText: string
  offer: VolunteerGlimpse | null
  volunteerFirstName: string | null
  introductionAt: LocalDateTime | null
  introductionHeldOn: LocalDate | null
  trialUntil: LocalDate | null
  pausedUntil: LocalDate | null
  introductionPlace: IntroductionPlace | null
  agreement: AgreementForParent | null
  /** There is an address to mail a new link to. */
  hasEmail: boolean
  /** The day of the look: what was planned for an earlier one lies behind. */
  today: LocalDate
}

/** `unknown`: no request has this code, or the link has ended. */
export type OpenedStatus = 'open' | 'unknown' | 'tooManyTries'

/** What became of an act; in both cases the page shows the newest state. */
export type ActOutcome = 'done' | 'changed'

/**
 * Everything the public pages ask of the router, for one organisation and one HTTP request. The parent's session lives
 * in a cookie that the router's own procedures set and clear. `router-calls.ts` is the one place where this is wired.
 */
export interface PublicCalls {
  submitHelpRequest(input: SubmitHelpRequest): Promise<HelpRequestReceipt>
  submitReferral(input: SubmitReferral): Promise<void>
  applyAsVolunteer(input: ApplyAsVolunteer): Promise<void>
  /**
   * With the typed code, or with the token out of the mailed link's fragment; begins a session when it is right, for the
   * calls that follow in the same request too.
   */
  openStatus(secret: { code: string } | { token: string }): Promise<OpenedStatus>
  /** Null without a session, or when it has ended. */
  statusOf(): Promise<RequestStatus | null>
  answerIntroduction(input: {
    commandId: string
    matchId: string
    matchVersion: number
    answer: 'yes' | 'no'
  }): Promise<ActOutcome>
  acceptAgreement(input: { commandId: string; matchId: string; agreementId: string }): Promise<ActOutcome>
  passOn(input: { commandId: string; text: string }): Promise<ActOutcome>
  stop(input: { commandId: string }): Promise<ActOutcome>
  /** A new code and link, by mail, to the address that is known. */
  mailCode(input: { commandId: string }): Promise<ActOutcome>
  closeSession(): Promise<void>
}

/** What the composition root hands to the public pages. */
export type PublicDeps = {
  /** The organisation and the calls of one HTTP request; null when there is no such organisation. */
  open(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
  ): Promise<{ organisation: OrganisationProfile; calls: PublicCalls } | null>
  /** 32 bytes; seals drafts, receipts and form tokens. Losing it loses half-filled forms, nothing else. */
  cookieKey: Uint8Array
  /** Where this installation is reached, e.g. `https://samenspel.example`; more than one while a name moves. */
  ownOrigins: readonly string[]
  /** Cookies with Secure and the __Host- prefix; false only on plain-http localhost. */
  secureCookies: boolean
  now(): string
  newId(): string
  /** The folder of the installed program: styles, script and fonts are read from it once. */
  programRoot: URL
}
