import { addWorkingDays, type LocalDate, localDateOf, type LocalDateTime } from '#shared/dates.ts'
import { isOnHold } from '#shared/request-dues.ts'
import { type RequestState, showRequestNumber } from '#shared/intake.ts'
import type { HelpKind } from '#shared/vocabulary.ts'
import type { Reader } from '../base/context.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { Own } from './access.ts'
import { contactOf } from './person-queries.ts'
import type { HelpRequest } from './request-queries.ts'
import { coordinatorFor, kindsOf, parentTextOf } from './status-queries.ts'
import { talkOf } from './talk-queries.ts'

/**
 * The intake part of a parent's status page. `supported` says that a match runs: what of it the parent reads comes from
 * the match itself. Nothing that a coordinator noted stands in it, but for the text that was written to the parent.
 */
export type IntakeStatus = {
  number: string
  phase: RequestState | 'onHold'
  requestVersion: number
  parentFirstName: string
  kinds: HelpKind[]
  submittedOn: LocalDate
  /** The promise, as long as nobody was reached. */
  contactBy: LocalDate | null
  firstContactOn: LocalDate | null
  talkPlannedFor: LocalDateTime | null
  talkAtHome: boolean | null
  talkHeldOn: LocalDate | null
  holdUntil: LocalDate | null
  coordinator: { firstName: string; phone: string } | null
  parentText: string
  hasEmail: boolean
  /** The day on which this is read: what was planned for an earlier one lies behind. */
  today: LocalDate
}

const withoutHold: readonly RequestState[] = ['supported', 'closed', 'withdrawn', 'referred', 'notSuitable']

export const statusOfParent = async (reader: Reader, request: Own<HelpRequest>): Promise<IntakeStatus> => {
  const { tx, today, seals } = reader
  const parent = await contactOf(tx, request.parentId)
  const talk = await talkOf(tx, request.id)
  const { policy } = await policyInForce(tx, request.programmeId)
  const sealedText = await parentTextOf(tx, request.id)
  const submittedOn = localDateOf(request.submittedAt)
  const waits = isOnHold(request.holdUntil, today) && !withoutHold.includes(request.status)
  const text =
    sealedText === null
      ? null
      : await seals.open(
          { kind: 'household', id: request.householdId },
          { table: 'help_request', column: 'sealed_parent_text', id: request.id },
          sealedText,
        )
  return {
    number: showRequestNumber(request.number),
    phase: waits ? 'onHold' : request.status,
    requestVersion: request.version,
    parentFirstName: parent.firstName,
    kinds: await kindsOf(tx, request.id),
    submittedOn,
    contactBy:
      request.status === 'submitted' ? addWorkingDays(submittedOn, policy.firstContactWorkingDays) : null,
    firstContactOn: request.firstContactOn,
    talkPlannedFor: talk?.plannedFor ?? null,
    talkAtHome: talk?.plannedFor ? talk.atHome : null,
    talkHeldOn: talk?.heldOn ?? null,
    holdUntil: waits ? request.holdUntil : null,
    coordinator: await coordinatorFor(tx, request.id),
    parentText: text ?? '',
    hasEmail: parent.email !== '',
    today,
  }
}
