import { z } from 'zod'
import { actingRoles } from '#shared/acting-roles.ts'
import {
  acceptAgreementSchema,
  actOnMatchSchema,
  addNoteSchema,
  answerMatchSchema,
  answerOnBehalfSchema,
  askHowItGoesSchema,
  confirmAgreementSchema,
  endMatchSchema,
  listMatchesSchema,
  matchFileSchema,
  openMatchWithReasonSchema,
  overrideGateSchema,
  pauseMatchSchema,
  planIntroductionSchema,
  recordAftercareSchema,
  recordIntroductionSchema,
  saveAgreementSchema,
  startClosingSchema,
  withdrawMatchSchema,
  withdrawNoteSchema,
} from '#shared/match-inputs.ts'
import { changes, discloses } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { acceptAgreement, confirmAgreement } from './accept-agreement.ts'
import {
  asCoordinator,
  coordinatedMatch,
  matchToOpen,
  ownMatch,
  ownMatchOfParent,
  ownMatchOfVolunteer,
} from './access.ts'
import { addNote } from './add-note.ts'
import { answerAsParent } from './answer-as-parent.ts'
import { answerAsVolunteer } from './answer-as-volunteer.ts'
import { answerOnBehalf } from './answer-on-behalf.ts'
import { askHowItGoes } from './ask-how-it-goes.ts'
import { askToTalk } from './ask-to-talk.ts'
import { endMatch } from './end-match.ts'
import { listMatches } from './list-matches.ts'
import { noteTalk } from './note-talk.ts'
import { openFile } from './open-file.ts'
import { openMatchWithReason } from './open-match-with-reason.ts'
import { overrideGate } from './override-gate.ts'
import { pauseMatch } from './pause-match.ts'
import { planIntroduction } from './plan-introduction.ts'
import { readForParent } from './read-for-parent.ts'
import { readMine } from './read-mine.ts'
import { recordAftercare } from './record-aftercare.ts'
import { recordIntroduction } from './record-introduction.ts'
import { recordReview } from './record-review.ts'
import { releaseAddress } from './release-address.ts'
import { resumeMatch } from './resume-match.ts'
import { saveAgreement } from './save-agreement.ts'
import { startClosing } from './start-closing.ts'
import { startMatch } from './start-match.ts'
import { startTrial } from './start-trial.ts'
import { takeQuestionBack } from './take-question-back.ts'
import { withdrawMatch } from './withdraw-match.ts'
import { withdrawNote } from './withdraw-note.ts'

const about = { kind: 'match', field: 'matchId' } as const
const nothing = z.strictObject({})

/** An act of who coordinates the match; its answer tells nothing about people. */
const coordinated = {
  who: actingRoles,
  relation: 'caseload',
  classes: [],
  about,
} as const
const byVolunteer = { who: ['volunteer'], relation: 'self', classes: [], about } as const
const byParent = { who: ['parent'], relation: 'self', classes: [], about } as const

export const matchesRouter = t.router({
  list: discloses({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'organisation',
    classes: ['D0', 'D1', 'V1', 'C1'],
    input: listMatchesSchema,
    answer: listMatches,
  }),
  file: discloses({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'caseload',
    classes: ['D0', 'D1', 'D2', 'D3', 'V1', 'V2', 'V3', 'C1'],
    about,
    input: matchFileSchema,
    answer: async (change, { matchId }) => openFile(change, await coordinatedMatch(change, matchId)),
  }),
  mine: discloses({
    who: ['volunteer'],
    relation: 'self',
    classes: ['D0', 'D1', 'D2', 'D3', 'C1'],
    input: nothing,
    answer: readMine,
  }),
  ofParent: discloses({
    who: ['parent'],
    relation: 'self',
    classes: ['V1', 'V3', 'D3'],
    input: nothing,
    answer: readForParent,
  }),
  openWithReason: changes({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'organisation',
    classes: [],
    about,
    input: openMatchWithReasonSchema,
    act: async (change, input) =>
      openMatchWithReason(asCoordinator(change), await matchToOpen(change, input.matchId), input),
  }),
  answerAsVolunteer: changes({
    ...byVolunteer,
    input: answerMatchSchema,
    act: async (change, input) =>
      answerAsVolunteer(change, await ownMatchOfVolunteer(change, input.matchId), input),
  }),
  askToTalk: changes({
    ...byVolunteer,
    input: actOnMatchSchema,
    act: async (change, input) => askToTalk(change, await ownMatchOfVolunteer(change, input.matchId), input),
  }),
  answerAsParent: changes({
    ...byParent,
    input: answerMatchSchema,
    act: async (change, input) =>
      answerAsParent(change, await ownMatchOfParent(change, input.matchId), input),
  }),
  acceptAgreement: changes({
    who: ['volunteer', 'parent'],
    relation: 'self',
    classes: [],
    about,
    input: acceptAgreementSchema,
    act: async (change, input) => acceptAgreement(change, await ownMatch(change, input.matchId), input),
  }),
  answerOnBehalf: changes({
    ...coordinated,
    input: answerOnBehalfSchema,
    act: async (change, input) =>
      answerOnBehalf(change, await coordinatedMatch(change, input.matchId), input),
  }),
  noteTalk: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) => noteTalk(change, await coordinatedMatch(change, input.matchId), input),
  }),
  planIntroduction: changes({
    ...coordinated,
    input: planIntroductionSchema,
    act: async (change, input) =>
      planIntroduction(change, await coordinatedMatch(change, input.matchId), input),
  }),
  recordIntroduction: changes({
    ...coordinated,
    input: recordIntroductionSchema,
    act: async (change, input) =>
      recordIntroduction(change, await coordinatedMatch(change, input.matchId), input),
  }),
  releaseAddress: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) =>
      releaseAddress(change, await coordinatedMatch(change, input.matchId), input),
  }),
  overrideGate: changes({
    ...coordinated,
    who: ['projectLead'],
    input: overrideGateSchema,
    act: async (change, input) =>
      overrideGate(asCoordinator(change), await coordinatedMatch(change, input.matchId), input),
  }),
  startTrial: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) => startTrial(change, await coordinatedMatch(change, input.matchId), input),
  }),
  start: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) => startMatch(change, await coordinatedMatch(change, input.matchId), input),
  }),
  pause: changes({
    ...coordinated,
    input: pauseMatchSchema,
    act: async (change, input) => pauseMatch(change, await coordinatedMatch(change, input.matchId), input),
  }),
  resume: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) => resumeMatch(change, await coordinatedMatch(change, input.matchId), input),
  }),
  startClosing: changes({
    ...coordinated,
    input: startClosingSchema,
    act: async (change, input) => startClosing(change, await coordinatedMatch(change, input.matchId), input),
  }),
  end: changes({
    ...coordinated,
    input: endMatchSchema,
    act: async (change, input) => endMatch(change, await coordinatedMatch(change, input.matchId), input),
  }),
  withdraw: changes({
    ...coordinated,
    input: withdrawMatchSchema,
    act: async (change, input) => withdrawMatch(change, await coordinatedMatch(change, input.matchId), input),
  }),
  recordAftercare: changes({
    ...coordinated,
    input: recordAftercareSchema,
    act: async (change, input) =>
      recordAftercare(asCoordinator(change), await coordinatedMatch(change, input.matchId), input),
  }),
  askHowItGoes: changes({
    ...coordinated,
    input: askHowItGoesSchema,
    act: async (change, input) => askHowItGoes(change, await coordinatedMatch(change, input.matchId), input),
  }),
  takeQuestionBack: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) =>
      takeQuestionBack(change, await coordinatedMatch(change, input.matchId), input),
  }),
  recordReview: changes({
    ...coordinated,
    input: actOnMatchSchema,
    act: async (change, input) => recordReview(change, await coordinatedMatch(change, input.matchId), input),
  }),
  saveAgreement: changes({
    ...coordinated,
    input: saveAgreementSchema,
    act: async (change, input) => saveAgreement(change, await coordinatedMatch(change, input.matchId), input),
  }),
  confirmAgreement: changes({
    ...coordinated,
    input: confirmAgreementSchema,
    act: async (change, input) =>
      confirmAgreement(change, await coordinatedMatch(change, input.matchId), input),
  }),
  addNote: changes({
    ...coordinated,
    who: ['coordinator', 'teamLead', 'projectLead'],
    input: addNoteSchema,
    act: async (change, input) => addNote(change, await coordinatedMatch(change, input.matchId), input),
  }),
  withdrawNote: changes({
    ...coordinated,
    who: ['coordinator', 'teamLead', 'projectLead'],
    input: withdrawNoteSchema,
    act: async (change, input) => withdrawNote(change, await coordinatedMatch(change, input.matchId), input),
  }),
})
