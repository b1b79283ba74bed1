import { createHmac } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createCaller } from '../app-router.ts'
import type { App } from '../base/app.ts'
import type { RequestContext } from '../base/context.ts'
import { RefusalError } from '../base/refusal.ts'
import { contextOf } from '../http/request-context.ts'
import type { ActOutcome, PublicCalls, PublicDeps, RequestStatus, StatusPhase } from './ports.ts'

type Caller = ReturnType<typeof createCaller>
type IntakeStatus = Awaited<ReturnType<Caller['intake']['status']>>
type MatchStatus = Awaited<ReturnType<Caller['matches']['ofParent']>>

const refusalOf = (fault: unknown): RefusalError | null =>
  fault instanceof TRPCError && fault.cause instanceof RefusalError ? fault.cause : null

/** The way things are has moved on since the page was drawn: the newest state answers better than a fault. */
const changedMeanwhile = ['staleVersion', 'notNow', 'alreadyAnswered', 'notFound', 'noEmailKnown']

const outcomeOf = async (act: Promise<unknown>): Promise<ActOutcome> => {
  try {
    await act
    return 'done'
  } catch (fault) {
    const refusal = refusalOf(fault)
    if (refusal !== null && changedMeanwhile.includes(refusal.refusal.code)) return 'changed'
    throw fault
  }
}

/** What of a match shows as the phase of the request; a proposal only once there is somebody to say yes to. */
const phaseOf = (intake: IntakeStatus, match: MatchStatus): StatusPhase => {
  if (match !== null && (intake.phase === 'searching' || intake.phase === 'supported')) {
    if (match.offer !== null) return 'offer'
    const { status } = match
    if (
      status === 'introduction' ||
      status === 'trial' ||
      status === 'active' ||
      status === 'paused' ||
      status === 'closing'
    )
      return status
  }
  return intake.phase === 'supported' ? 'active' : intake.phase
}

/** The two halves of a parent's page, from the request and from its match, as one. */
export const joinStatus = (intake: IntakeStatus, match: MatchStatus): RequestStatus => {
  const phase = phaseOf(intake, match)
  const isOffer = phase === 'offer'
  return {
    number: intake.number,
    phase,
    parentFirstName: intake.parentFirstName,
    kinds: intake.kinds,
    submittedOn: intake.submittedOn,
    contactBy: intake.contactBy,
    firstContactOn: intake.firstContactOn,
    talkPlannedFor: intake.talkPlannedFor,
    talkAtHome: intake.talkAtHome,
    talkHeldOn: intake.talkHeldOn,
    holdUntil: intake.holdUntil,
    coordinator: intake.coordinator,
    parentText: intake.parentText,
    offer: isOffer ? (match?.offer ?? null) : null,
    volunteerFirstName: isOffer ? null : (match?.volunteerFirstName ?? null),
    introductionAt: match?.introductionAt ?? null,
    introductionHeldOn: match?.introductionHeldOn ?? null,
    trialUntil: match?.trialUntil ?? null,
    pausedUntil: match?.pausedUntil ?? null,
    introductionPlace: match?.introductionPlace ?? null,
    hasEmail: intake.hasEmail,
    today: intake.today,
    agreement: match?.agreement ? { ...match.agreement, matchId: match.matchId } : null,
  }
}

/** The calls of one HTTP request, through the router: every guard of it stands between a page and the data. */
const callsOf = (given: RequestContext): PublicCalls => {
  const context: RequestContext = {
    ...given,
    cookies: {
      ...given.cookies,
      setParentSession: (token, expiresAt) => {
        given.cookies.setParentSession(token, expiresAt)
        context.parentToken = token
      },
    },
  }
  const caller = createCaller(context)
  const { newId } = context.app
  return {
    submitHelpRequest: (input) => caller.intake.submit(input),
    submitReferral: async (input) => void (await caller.intake.submitReferral(input)),
    applyAsVolunteer: async (input) => void (await caller.volunteers.submitApplication(input)),
    openStatus: async (secret) => {
      const { kind } = await caller.intake.openStatus({ commandId: newId(), secret })
      return kind
    },
    statusOf: async () => {
      if (context.parentToken === null) return null
      try {
        return joinStatus(await caller.intake.status(), await caller.matches.ofParent({}))
      } catch (fault) {
        const refusal = refusalOf(fault)
        if (refusal === null || !['notSignedIn', 'notAllowed'].includes(refusal.refusal.code)) throw fault
        context.cookies.clearParentSession()
        return null
      }
    },
    answerIntroduction: ({ commandId, matchId, matchVersion, answer }) =>
      outcomeOf(caller.matches.answerAsParent({ commandId, matchId, version: matchVersion, answer })),
    acceptAgreement: (input) => outcomeOf(caller.matches.acceptAgreement(input)),
    passOn: (input) => outcomeOf(caller.intake.passOn(input)),
    stop: (input) => outcomeOf(caller.intake.stop(input)),
    mailCode: (input) => outcomeOf(caller.intake.mailCode(input)),
    closeSession: async () => {
      if (context.parentToken === null) return
      context.cookies.clearParentSession()
      await caller.intake.closeStatus({ commandId: newId() })
    },
  }
}

/** What the public pages are given in the real program. */
export const publicDepsOf = (app: App): PublicDeps => {
  const own = () => new URL(app.config.publicUrl)
  return {
    open: async (request: FastifyRequest, reply: FastifyReply, slug: string) => {
      if ((await app.organisation(slug)) === undefined) return null
      const context = await contextOf(app, request, reply, slug)
      const profile = await createCaller(context).organisation.profile()
      const weeksToMatch = await createCaller(context).matching.expectedWait()
      return { organisation: { ...profile, weeksToMatch }, calls: callsOf(context) }
    },
    cookieKey: createHmac('sha256', app.installationKey).update('public forms').digest(),
    get ownOrigins() {
      return [own().origin]
    },
    get secureCookies() {
      return own().protocol === 'https:'
    },
    now: app.now,
    newId: app.newId,
    // Two folders up, from server/public as well as from the bundle in dist/server.
    programRoot: new URL('../../', import.meta.url),
  }
}
