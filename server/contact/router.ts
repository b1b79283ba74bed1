import {
  answerContactSchema,
  changeContactSchema,
  contactOfMatchSchema,
  logContactSchema,
  myContactSchema,
  oneContactSchema,
} from '#shared/contact-form.ts'
import { changes, discloses } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { coordinatedMoment, ownMoment, ownWords } from './access.ts'
import { answerContact } from './answer-contact.ts'
import { changeContact } from './change-contact.ts'
import { logContact, logContactOnBehalf } from './log-contact.ts'
import { markAnswerSeen } from './mark-answer-seen.ts'
import { markCalled } from './mark-called.ts'
import { readContactOfMatch, readMyContact } from './read-contact.ts'
import { undoContact } from './undo-contact.ts'

const byVolunteer = { who: ['volunteer'], relation: 'self' } as const
const byCoordinator = { who: ['coordinator', 'teamLead', 'projectLead'], relation: 'caseload' } as const
const aboutMatch = { about: { kind: 'match', field: 'matchId' } } as const
const aboutMoment = { about: { kind: 'contactMoment', field: 'id' } } as const

export const contactRouter = t.router({
  log: changes({
    ...byVolunteer,
    ...aboutMatch,
    classes: [],
    input: logContactSchema,
    act: logContact,
  }),
  change: changes({
    ...byVolunteer,
    ...aboutMoment,
    classes: [],
    input: changeContactSchema,
    act: async (change, input) => changeContact(change, await ownWords(change, input.id), input),
  }),
  undo: changes({
    ...byVolunteer,
    ...aboutMoment,
    classes: [],
    input: oneContactSchema,
    act: async (change, { id }) => undoContact(change, await ownMoment(change, id)),
  }),
  seen: changes({
    ...byVolunteer,
    ...aboutMoment,
    classes: [],
    input: oneContactSchema,
    act: async (change, { id }) => markAnswerSeen(change, await ownMoment(change, id)),
  }),
  mine: discloses({
    ...byVolunteer,
    ...aboutMatch,
    classes: ['D5', 'C1'],
    input: myContactSchema,
    answer: readMyContact,
  }),
  logOnBehalf: changes({
    ...byCoordinator,
    ...aboutMatch,
    classes: [],
    input: logContactSchema,
    act: logContactOnBehalf,
  }),
  undoOnBehalf: changes({
    ...byCoordinator,
    ...aboutMoment,
    classes: [],
    input: oneContactSchema,
    act: async (change, { id }) => undoContact(change, await coordinatedMoment(change, id)),
  }),
  answer: changes({
    ...byCoordinator,
    ...aboutMoment,
    classes: [],
    input: answerContactSchema,
    act: async (change, input) => answerContact(change, await coordinatedMoment(change, input.id), input),
  }),
  called: changes({
    ...byCoordinator,
    ...aboutMoment,
    classes: [],
    input: oneContactSchema,
    act: async (change, { id }) => markCalled(change, await coordinatedMoment(change, id)),
  }),
  ofMatch: discloses({
    ...byCoordinator,
    ...aboutMatch,
    classes: ['D5', 'V1', 'C1'],
    input: contactOfMatchSchema,
    answer: readContactOfMatch,
  }),
})
