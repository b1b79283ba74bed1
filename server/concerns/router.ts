import { z } from 'zod'
import {
  closeConcernSchema,
  concernListSchema,
  concernsOfMatchSchema,
  decideConcernSchema,
  escalateConcernSchema,
  gradeConcernSchema,
  logConcernStepSchema,
  oneConcernSchema,
  raiseByColleagueSchema,
  raiseConcernSchema,
  receiveConcernSchema,
  recordReportSchema,
  weighConcernSchema,
} from '#shared/concern-form.ts'
import { changes, discloses, reads } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { entrustedConcern } from './access.ts'
import { closeConcern } from './close-concern.ts'
import { decideConcern } from './decide-concern.ts'
import { escalateConcern } from './escalate-concern.ts'
import { gradeConcern } from './grade-concern.ts'
import { countConcerns, listConcerns, listConcernsOfMatch } from './list-concerns.ts'
import { logStep } from './log-step.ts'
import { raiseConcern, raiseConcernByColleague } from './raise-concern.ts'
import { readConcern } from './read-file.ts'
import { receiveConcern } from './receive-concern.ts'
import { recordReport } from './record-report.ts'
import { showOversight } from './show-oversight.ts'
import { showReaders } from './show-readers.ts'
import { weighConcern } from './weigh-concern.ts'

const byVolunteer = { who: ['volunteer'], relation: 'self' } as const
const staff = ['coordinator', 'teamLead', 'projectLead', 'safeguardingLead'] as const
const byReader = { who: staff, relation: 'confidant' } as const
const aboutConcern = { about: { kind: 'concern', field: 'concernId' } } as const

export const concernsRouter = t.router({
  whoReads: discloses({ ...byVolunteer, classes: ['C1'], input: z.void(), answer: showReaders }),
  raise: changes({
    ...byVolunteer,
    about: { kind: 'match', field: 'matchId' },
    classes: [],
    input: raiseConcernSchema,
    act: raiseConcern,
  }),
  raiseByColleague: changes({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'caseload',
    about: { kind: 'match', field: 'matchId' },
    classes: [],
    input: raiseByColleagueSchema,
    act: raiseConcernByColleague,
  }),
  list: discloses({
    ...byReader,
    classes: ['D1', 'D4', 'V1', 'V2'],
    input: concernListSchema,
    answer: listConcerns,
  }),
  count: reads({ ...byReader, classes: [], input: z.void(), answer: countConcerns }),
  ofMatch: discloses({
    ...byReader,
    classes: ['D4'],
    input: concernsOfMatchSchema,
    answer: listConcernsOfMatch,
  }),
  file: discloses({
    ...byReader,
    ...aboutConcern,
    classes: ['D1', 'D4', 'V1', 'V2', 'C1'],
    input: oneConcernSchema,
    answer: readConcern,
  }),
  receive: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: receiveConcernSchema,
    act: async (change, input) =>
      receiveConcern(change, await entrustedConcern(change, input.concernId), input),
  }),
  logStep: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: logConcernStepSchema,
    act: async (change, input) => logStep(change, await entrustedConcern(change, input.concernId), input),
  }),
  grade: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: gradeConcernSchema,
    act: async (change, input) =>
      gradeConcern(change, await entrustedConcern(change, input.concernId), input),
  }),
  escalate: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: escalateConcernSchema,
    act: async (change, input) =>
      escalateConcern(change, await entrustedConcern(change, input.concernId), input),
  }),
  weigh: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: weighConcernSchema,
    act: async (change, input) =>
      weighConcern(change, await entrustedConcern(change, input.concernId), input),
  }),
  decide: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: decideConcernSchema,
    act: async (change, input) =>
      decideConcern(change, await entrustedConcern(change, input.concernId), input),
  }),
  recordReport: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: recordReportSchema,
    act: async (change, input) =>
      recordReport(change, await entrustedConcern(change, input.concernId), input),
  }),
  close: changes({
    ...byReader,
    ...aboutConcern,
    classes: [],
    input: closeConcernSchema,
    act: async (change, input) =>
      closeConcern(change, await entrustedConcern(change, input.concernId), input),
  }),
  oversight: reads({
    who: ['projectLead', 'safeguardingLead'],
    relation: 'organisation',
    classes: [],
    input: z.void(),
    answer: showOversight,
  }),
})
