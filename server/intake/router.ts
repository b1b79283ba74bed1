import { z } from 'zod'
import { actingRoles } from '#shared/acting-roles.ts'
import {
  decideSchema,
  declareUnsuitableSchema,
  giveAccessSchema,
  signOfLifeSchema,
  laterSchema,
  logContactSchema,
  markDoubleSchema,
  openWithReasonSchema,
  planVisitSchema,
  readMessageSchema,
  recordVisitSchema,
  requestIdSchema,
  reviewDecisionSchema,
  saveFindingsSchema,
  saveWishesSchema,
  submitByPhoneSchema,
  undoContactSchema,
  versionedActSchema,
  withdrawSchema,
} from '#shared/intake-acts.ts'
import { submitHelpRequestSchema } from '#shared/intake-form.ts'
import { allowAgainSchema, keepApartSchema, saveHouseholdSchema } from '#shared/intake-household.ts'
import { submitReferralSchema } from '#shared/referral-form.ts'
import type { Change } from '../base/context.ts'
import { asColleague, changes, discloses } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import {
  anyRequest,
  type ColleagueChange,
  type Coordinated,
  ownRequest,
  type RequestAtHand,
} from './access.ts'
import { allowAgain } from './allow-again.ts'
import { bringBack } from './bring-back.ts'
import { decideSupport } from './decide-support.ts'
import { declareUnsuitable } from './declare-unsuitable.ts'
import { giveAccess } from './give-access.ts'
import { keepApart } from './keep-apart.ts'
import { listQueue } from './list-queue.ts'
import { logContact } from './log-contact.ts'
import { markDouble } from './mark-double.ts'
import { openRequestWithReason } from './open-with-reason.ts'
import { anybody, parentProcedures } from './parent-procedures.ts'
import { planVisit } from './plan-visit.ts'
import { putLater } from './put-later.ts'
import { readMessage } from './read-message.ts'
import { recordVisit } from './record-visit.ts'
import { reviewDecision } from './review-decision.ts'
import { saveFindings } from './save-findings.ts'
import { saveHousehold } from './save-household.ts'
import { saveWishes } from './save-wishes.ts'
import { sendSignOfLife } from './send-sign-of-life.ts'
import { showFile } from './show-file.ts'
import { submitByPhone } from './submit-by-phone.ts'
import { submitHelpRequest } from './submit-help-request.ts'
import { submitReferral } from './submit-referral.ts'
import { takeSignOfLifeBack } from './take-sign-of-life-back.ts'
import { undoContact } from './undo-contact.ts'
import { withdrawRequest } from './withdraw-request.ts'

/** A coordinator's act on one request: carried by her, by nobody yet, or opened with a reason. */
const onRequest = {
  who: actingRoles,
  relation: 'caseload',
  classes: [],
  about: { kind: 'helpRequest', field: 'requestId' },
} as const

const held = async (
  change: Change,
  { requestId }: { requestId: string },
): Promise<[ColleagueChange, Coordinated<RequestAtHand>]> => {
  const colleague = asColleague(change)
  return [colleague, await ownRequest(colleague, requestId)]
}

export const intakeRouter = t.router({
  submit: changes({
    who: anybody,
    relation: 'public',
    classes: [],
    input: submitHelpRequestSchema,
    act: submitHelpRequest,
  }),
  submitReferral: changes({
    who: anybody,
    relation: 'public',
    classes: [],
    input: submitReferralSchema,
    act: submitReferral,
  }),
  submitByPhone: changes({
    who: actingRoles,
    relation: 'organisation',
    classes: [],
    input: submitByPhoneSchema,
    act: (change, input) => submitByPhone(asColleague(change), input),
  }),
  queue: discloses({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'organisation',
    classes: ['D0', 'D1', 'C1'],
    input: z.void(),
    answer: listQueue,
  }),
  file: discloses({
    ...onRequest,
    who: ['coordinator', 'teamLead', 'projectLead'],
    classes: ['D0', 'D1', 'D2', 'D3', 'V1', 'C1'],
    input: requestIdSchema,
    answer: async (change, { requestId }) => {
      const reader = asColleague(change)
      return showFile(reader, await ownRequest(reader, requestId))
    },
  }),
  openWithReason: changes({
    who: ['coordinator'],
    relation: 'organisation',
    classes: [],
    about: { kind: 'helpRequest', field: 'requestId' },
    input: openWithReasonSchema,
    act: async (change, { requestId, reason }) =>
      openRequestWithReason(asColleague(change), await anyRequest(change, requestId), reason),
  }),
  logContact: changes({
    ...onRequest,
    input: logContactSchema,
    act: async (change, input) => logContact(...(await held(change, input)), input),
  }),
  undoContact: changes({
    ...onRequest,
    input: undoContactSchema,
    act: async (change, input) => undoContact(...(await held(change, input)), input.attemptId),
  }),
  planVisit: changes({
    ...onRequest,
    input: planVisitSchema,
    act: async (change, input) => planVisit(...(await held(change, input)), input),
  }),
  saveFindings: changes({
    ...onRequest,
    input: saveFindingsSchema,
    act: async (change, input) => saveFindings(...(await held(change, input)), input),
  }),
  recordVisit: changes({
    ...onRequest,
    input: recordVisitSchema,
    act: async (change, input) => recordVisit(...(await held(change, input)), input),
  }),
  saveWishes: changes({
    ...onRequest,
    input: saveWishesSchema,
    act: async (change, input) => saveWishes(...(await held(change, input)), input),
  }),
  saveHousehold: changes({
    ...onRequest,
    input: saveHouseholdSchema,
    act: async (change, input) => saveHousehold(...(await held(change, input)), input),
  }),
  keepApart: changes({
    ...onRequest,
    input: keepApartSchema,
    act: async (change, input) => keepApart(...(await held(change, input)), input),
  }),
  allowAgain: changes({
    ...onRequest,
    input: allowAgainSchema,
    act: async (change, input) => allowAgain(...(await held(change, input)), input),
  }),
  decide: changes({
    ...onRequest,
    input: decideSchema,
    act: async (change, input) => decideSupport(...(await held(change, input)), input),
  }),
  later: changes({
    ...onRequest,
    input: laterSchema,
    act: async (change, input) => putLater(...(await held(change, input)), input),
  }),
  bringBack: changes({
    ...onRequest,
    input: versionedActSchema,
    act: async (change, input) => bringBack(...(await held(change, input)), input),
  }),
  markDouble: changes({
    ...onRequest,
    input: markDoubleSchema,
    act: async (change, input) =>
      markDouble(...(await held(change, input)), await anyRequest(change, input.ofRequestId), input),
  }),
  withdraw: changes({
    ...onRequest,
    input: withdrawSchema,
    act: async (change, input) => withdrawRequest(...(await held(change, input)), input),
  }),
  declareUnsuitable: changes({
    ...onRequest,
    input: declareUnsuitableSchema,
    act: async (change, input) => declareUnsuitable(...(await held(change, input)), input),
  }),
  giveAccess: changes({
    ...onRequest,
    input: giveAccessSchema,
    act: async (change, input) => giveAccess(...(await held(change, input))),
  }),
  sendSignOfLife: changes({
    ...onRequest,
    input: signOfLifeSchema,
    act: async (change, input) => sendSignOfLife(...(await held(change, input))),
  }),
  takeSignOfLifeBack: changes({
    ...onRequest,
    input: signOfLifeSchema,
    act: async (change, input) => takeSignOfLifeBack(...(await held(change, input))),
  }),
  reviewDecision: changes({
    ...onRequest,
    input: reviewDecisionSchema,
    act: async (change, input) => reviewDecision(...(await held(change, input)), input),
  }),
  readMessage: changes({
    ...onRequest,
    input: readMessageSchema,
    act: async (change, input) => readMessage(...(await held(change, input)), input.messageId),
  }),
  ...parentProcedures,
})
