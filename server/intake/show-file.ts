import { intakeDue } from '#shared/request-dues.ts'
import { disclose } from '../base/disclose.ts'
import type { SealedCell } from '../base/person-keys.ts'
import { notedOf } from '../organisation/fact-notes.ts'
import { policyInForce } from '../organisation/policies.ts'
import { referrerById } from '../partners/queries.ts'
import type { ColleagueChange, Coordinated, RequestAtHand } from './access.ts'
import { attemptNotesOf } from './attempt-queries.ts'
import { decisionsOf, reviewsOf } from './decision-queries.ts'
import {
  detailsOf,
  districtOf,
  eventsOf,
  messagesOf,
  namesOfColleagues,
  otherRequestsOf,
  type TimelineEvent,
} from './file-queries.ts'
import { householdOf, keptApartOf } from './household-queries.ts'
import { contactOf } from './person-queries.ts'
import { kindsOf } from './status-queries.ts'
import { talkOf } from './talk-queries.ts'
import { wishListsOf } from './wish-queries.ts'

/** Acts that the timeline does not tell: they are somebody reading, not something that happened to the request. */
const silentKinds = new Set([
  'helpRequest.statusOpened',
  'helpRequest.statusClosed',
  'helpRequest.messageRead',
])

/** One after the other: a transaction has one connection. */
const inOrder = async <In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> => {
  const done: Out[] = []
  for (const item of items) done.push(await work(item))
  return done
}

type Opener = (table: string, column: string, id: string, sealed: string | null) => Promise<string>

const openerFor =
  (change: ColleagueChange, householdId: string): Opener =>
  async (table, column, id, sealed) => {
    const cell: SealedCell = { table, column, id }
    return sealed === null
      ? ''
      : ((await change.seals.open({ kind: 'household', id: householdId }, cell, sealed)) ?? '')
  }

const householdFor = async (change: ColleagueChange, request: RequestAtHand, open: Opener) => {
  const { sealedAddress, sealedReciprocity, sealedKeepAway, ...household } = await householdOf(
    change.tx,
    request.householdId,
  )
  const { phoneKey, ...contact } = await contactOf(change.tx, request.parentId)
  const id = request.householdId
  return {
    phoneKey,
    contact,
    household: {
      ...household,
      district: await districtOf(change.tx, household.postcode4),
      address: await open('household', 'sealed_address', id, sealedAddress),
      reciprocity: await open('household', 'sealed_reciprocity', id, sealedReciprocity),
      keepAway: await open('household', 'sealed_keep_away', id, sealedKeepAway),
    },
  }
}

const decisionsFor = async (change: ColleagueChange, request: RequestAtHand, open: Opener) => {
  const looks = await inOrder(await reviewsOf(change.tx, request.id), async (row) => ({
    id: row.id,
    decisionId: row.support_decision_id,
    on: row.held_on,
    by: row.by_name,
    nextOn: row.next_on,
    note: await open('decision_review', 'sealed_note', row.id, row.sealed_note),
  }))
  return inOrder(await decisionsOf(change.tx, request.id), async (row) => ({
    id: row.id,
    outcome: row.outcome,
    safe: row.safe,
    bearable: row.bearable,
    wanted: row.wanted,
    decidedAt: row.decided_at,
    decidedBy: row.decider_name,
    reviewOn: row.review_on,
    reasons: await open('support_decision', 'sealed_reasons', row.id, row.sealed_reasons),
    consult:
      row.consulted_on === null
        ? null
        : {
            with: row.consulted_name,
            on: row.consulted_on,
            said: await open('support_decision', 'sealed_consult_note', row.id, row.sealed_consult_note),
          },
    volunteerTrack: await open(
      'support_decision',
      'sealed_volunteer_track',
      row.id,
      row.sealed_volunteer_track,
    ),
    otherTrack: await open(
      'support_decision',
      'sealed_professional_track',
      row.id,
      row.sealed_professional_track,
    ),
    reviews: looks.filter(({ decisionId }) => decisionId === row.id),
  }))
}

const timelineFor = async (change: ColleagueChange, request: RequestAtHand, open: Opener) => {
  const notes = await attemptNotesOf(change.tx, request.id)
  const names = await namesOfColleagues(change.tx)
  const events = (await eventsOf(change.tx, request)).filter(({ kind }) => !silentKinds.has(kind))
  // Notes are kept every few seconds while they are written: only the last time of a row of saves is told.
  const told = events.filter(
    (event, index) => event.kind !== 'helpRequest.talkNoted' || events[index - 1]?.kind !== event.kind,
  )
  return inOrder(told, async ({ facts: { attempt, to, ...others }, ...event }) => {
    const facts: TimelineEvent['facts'] =
      typeof to === 'string' ? { ...others, to: names.get(to) ?? '' } : others
    const note =
      typeof attempt === 'string'
        ? await open('contact_attempt', 'sealed_note', attempt, notes.get(attempt) ?? null)
        : ''
    return { ...event, facts, note }
  })
}

/** The whole file of a request for who may open it; leaves its read-log row. */
export const showFile = async (change: ColleagueChange, request: Coordinated<RequestAtHand>) => {
  const { tx } = change
  await disclose(change, {
    shape: 'file',
    purpose: request.purpose,
    subject: 'helpRequest',
    ids: [request.id],
  })
  const open = openerFor(change, request.householdId)
  const { sealedStory, sealedParentText, sealedCloseNote, ...details } = await detailsOf(tx, request.id)
  const { phoneKey, contact, household } = await householdFor(change, request, open)
  const talk = await talkOf(tx, request.id)
  const { policy } = await policyInForce(tx, request.programmeId)
  const referrer = request.referrerId === null ? undefined : await referrerById(tx, request.referrerId)
  const others = await otherRequestsOf(tx, request, phoneKey)
  await disclose(change, {
    shape: 'list',
    purpose: 'intakeQueue',
    subject: 'helpRequest',
    ids: others.map(({ id }) => id),
  })
  const names = await namesOfColleagues(tx)
  return {
    id: request.id,
    number: request.number,
    version: request.version,
    status: request.status,
    source: request.source,
    submittedAt: request.submittedAt,
    firstContactOn: request.firstContactOn,
    holdUntil: request.holdUntil,
    parentAgrees: request.parentAgrees,
    helped: request.helped,
    supportedAge: request.supportedAge,
    youthAgrees: request.youthAgrees,
    programmeId: request.programmeId,
    ...details,
    today: change.today,
    /** Whose name the parent reads in the text that is offered. */
    myFirstName: change.actor.name.split(' ')[0] ?? '',
    owner:
      request.carrierId === null
        ? null
        : {
            id: request.carrierId,
            name: names.get(request.carrierId) ?? '',
            isMe: request.carrierId === change.actor.id,
          },
    due: intakeDue({ ...request, plannedFor: talk?.plannedFor ?? null }, policy),
    contactWithinWorkingDays: policy.firstContactWorkingDays,
    volunteerLabel: policy.volunteerLabel,
    kinds: await kindsOf(tx, request.id),
    wishes: await wishListsOf(tx, request.id),
    story: await open('help_request', 'sealed_story', request.id, sealedStory),
    parentText: await open('help_request', 'sealed_parent_text', request.id, sealedParentText),
    closeNote: await open('help_request', 'sealed_close_note', request.id, sealedCloseNote),
    referrer:
      referrer === undefined
        ? null
        : {
            name: referrer.name,
            organisation: referrer.organisation,
            email: referrer.email,
            phone: referrer.phone,
            mayHear: request.referrerMayHear,
          },
    contact,
    household,
    keptApart: await keptApartOf(tx, request.householdId),
    noted: {
      household: await notedOf(tx, { kind: 'household', id: request.householdId }),
      request: await notedOf(tx, { kind: 'helpRequest', id: request.id }),
    },
    others,
    talk: {
      plannedFor: talk?.plannedFor ?? null,
      atHome: talk?.atHome ?? false,
      heldOn: talk?.heldOn ?? null,
      checks: talk?.checks ?? [],
      version: talk?.version ?? 0,
      findings:
        talk === undefined ? '' : await open('intake_visit', 'sealed_findings', talk.id, talk.sealedFindings),
    },
    decisions: await decisionsFor(change, request, open),
    messages: await inOrder(await messagesOf(tx, request.id), async (row) => ({
      id: row.id,
      at: row.at,
      readAt: row.read_at,
      readBy: row.reader_name,
      text: await open('parent_message', 'sealed_text', row.id, row.sealed_text),
    })),
    timeline: await timelineFor(change, request, open),
  }
}
