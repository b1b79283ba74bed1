import type { DayPartMask } from '#shared/day-parts.ts'
import type { Consent } from '#shared/consent.ts'
import type { LocalDate, Instant } from '#shared/dates.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import { explanationDigest } from '#shared/matching/digest.ts'
import type { Factor } from '#shared/matching/factors.ts'
import type { ShortlistInput } from '#shared/matching/inputs.ts'
import type { Weights } from '#shared/matching/order.ts'
import { askableDayParts } from '#shared/matching/time-factors.ts'
import { askReasonFor, type Verdict } from '#shared/matching/verdict.ts'
import { gateFacts } from '#shared/volunteer-standing.ts'
import type { Language } from '#shared/vocabulary.ts'
import type { TravelWay, VolunteerGate } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import type { SealedCell } from '../base/person-keys.ts'
import type { MatchableRequest } from './access.ts'
import { ownChecksToCall } from '../supervision/call-queries.ts'
import { refreshImages } from './image-queries.ts'
import { countPresent, namesOf } from './people-queries.ts'
import { type Candidate, weighCandidates, weighTried } from './weigh-candidates.ts'

/** One candidate as the screen shows it. Nothing in it is a number about a person. */
export type ShownCandidate = {
  id: string
  firstName: string
  verdict: Verdict
  factors: Factor[]
  /** The mark to propose with; null while a change is tried: nobody is asked on facts that are not so. */
  digest: string | null
  /** Here only because of the change that is tried. */
  isNew: boolean
  /** Factors that ask for a reason before this volunteer is asked. */
  reasonFor: Factor[]
  room: { openMatches: number; capacity: number }
  /** For the overlap grid; null when the times are not known. */
  dayParts: DayPartMask | null
  languages: Language[] | null
  travel: TravelWay[]
  availableFrom: LocalDate | null
  gates: { gate: VolunteerGate; until: LocalDate | null }[]
  earlierMatches: number
  /** For the volunteer's own coordinator alone: the talk that is needed first is about a boundary check. */
  hasCheckToCall: boolean
}

export type Shortlist = {
  request: {
    id: string
    number: number
    firstName: string
    story: string | null
    district: string | null
    canBeMatched: boolean
    /** Whose yes is missing before anybody may be asked; null when nobody's. */
    consent: Consent | null
    facts: Omit<RequestFacts, 'notMatchedWith' | 'earlier' | 'point'>
    /** People who must not come near this family and are no volunteer; to be read before every proposal. */
    keepAway: string | null
    notWith: { id: string; firstName: string; notedOn: LocalDate | null }[]
  }
  programme: {
    volunteerLabel: string
    gates: string[]
    maximumKm: number | null
    minimumKm: number | null
    /** What counts in this programme when nobody says otherwise. */
    weights: Weights
  }
  weights: Weights
  isTrial: boolean
  candidates: ShownCandidate[]
  /** Everybody with the organisation, candidates included. */
  looked: number
  at: Instant
}

const shown = (
  { id, firstName, verdict, factors, volunteer }: Candidate,
  trial: { digest: string | null; isNew: boolean },
  gatesAsked: readonly string[],
  today: LocalDate,
  ownChecks: ReadonlySet<string>,
): ShownCandidate => ({
  id,
  firstName,
  verdict,
  factors,
  digest: trial.digest,
  isNew: trial.isNew,
  reasonFor: askReasonFor(factors),
  room: { openMatches: volunteer.openMatches, capacity: volunteer.capacity },
  dayParts: askableDayParts(volunteer),
  languages: volunteer.languages.value,
  travel: volunteer.travel,
  availableFrom: volunteer.availableFrom.value,
  gates: gateFacts(gatesAsked, volunteer.steps, today)
    .filter(({ state }) => state === 'met')
    .map(({ gate, until }) => ({ gate, until })),
  earlierMatches: volunteer.before.count,
  hasCheckToCall: ownChecks.has(id),
})

const discloseShortlist = async (
  change: Change,
  request: MatchableRequest,
  volunteerIds: readonly string[],
): Promise<void> => {
  await disclose(change, {
    shape: 'file',
    purpose: request.purpose,
    subject: 'helpRequest',
    ids: [request.id],
  })
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'volunteer',
    ids: volunteerIds,
  })
}

const openText = async (
  change: Change,
  { householdId }: MatchableRequest,
  sealed: string | null,
  cell: SealedCell,
): Promise<string | null> =>
  sealed === null ? null : change.seals.open({ kind: 'household', id: householdId }, cell, sealed)

/** The request beside everybody who may fit it, explained, best first. */
export const showShortlist = async (
  change: Change,
  request: MatchableRequest,
  { weights: asked, trial }: ShortlistInput,
): Promise<Shortlist> => {
  const { tx, today } = change
  const weigh = { request, weights: asked, today }
  await refreshImages(change)
  const real = await weighCandidates(tx, weigh)
  const {
    programme,
    facts: weighed,
    weights,
    candidates,
  } = trial === null ? real : await weighTried(tx, weigh, trial)
  const isReal = new Set(real.candidates.map(({ id }) => id))
  const { notMatchedWith, earlier: _earlier, point: _point, ...facts } = weighed
  const apart = await namesOf(
    tx,
    notMatchedWith.map(({ volunteerId }) => volunteerId),
  )
  await discloseShortlist(change, request, [...candidates.map(({ id }) => id), ...apart.keys()])
  const { volunteerLabel, gates, maximumKm, minimumKm, weights: normal } = programme.policy
  const { policyVersionId } = programme
  const digestOf = ({ id: volunteerId, verdict, factors }: Candidate) =>
    trial === null
      ? explanationDigest({ requestId: request.id, volunteerId, policyVersionId, verdict, factors, weights })
      : null
  const ownChecks = new Set(
    (await ownChecksToCall(tx, today, change.actor.id)).map(({ volunteerId }) => volunteerId),
  )
  return {
    request: {
      id: request.id,
      number: request.number,
      firstName: request.firstName,
      story: await openText(change, request, request.sealedStory, {
        table: 'help_request',
        column: 'sealed_story',
        id: request.id,
      }),
      keepAway: await openText(change, request, request.sealedKeepAway, {
        table: 'household',
        column: 'sealed_keep_away',
        id: request.householdId,
      }),
      district: request.district,
      canBeMatched: request.status === 'searching' && !request.hasOpenMatch,
      consent: request.consent,
      facts,
      notWith: notMatchedWith.map(({ volunteerId, notedOn }) => ({
        id: volunteerId,
        firstName: apart.get(volunteerId) ?? '',
        notedOn,
      })),
    },
    programme: { volunteerLabel, gates, maximumKm, minimumKm, weights: normal },
    weights,
    isTrial: trial !== null,
    candidates: candidates.map((one) =>
      shown(one, { digest: digestOf(one), isNew: !isReal.has(one.id) }, gates, today, ownChecks),
    ),
    looked: await countPresent(tx),
    at: change.now,
  }
}
