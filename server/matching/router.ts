import { actingRoles } from '#shared/acting-roles.ts'
import { z } from 'zod'
import {
  matchingQueueSchema,
  proposeSchema,
  shortlistSchema,
  whyNotPersonSchema,
  whyNotSchema,
} from '#shared/matching/inputs.ts'
import { matchFileSchema } from '#shared/match-inputs.ts'
import {
  recruitSchema,
  weekPlanIsCurrentSchema,
  weekPlanSchema,
  whatIfNewSchema,
  whatIfRequestSchema,
  whatIfVolunteerSchema,
} from '#shared/matching/week-inputs.ts'
import { roles } from '#shared/roles.ts'
import { changes, discloses, reads } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { coordinatedMatch } from '../matches/access.ts'
import { matchableRequest } from './access.ts'
import { expectWait } from './expect-wait.ts'
import { isCurrentPlan } from './plan-week.ts'
import { proposeMatch } from './propose-match.ts'
import { showExplanation } from './show-explanation.ts'
import { showQueue } from './show-queue.ts'
import { showShortlist } from './show-shortlist.ts'
import { showRecruit } from './show-recruit.ts'
import { showWeek } from './show-week.ts'
import { whatIfRequest, whatIfVolunteer } from './show-what-if.ts'
import { showWhyNot } from './show-why-not.ts'
import { showWhyNotPerson } from './show-why-not-person.ts'
import { whatIfNew } from './what-if-new.ts'

const readers = ['coordinator', 'teamLead', 'projectLead'] as const
const aboutRequest = { kind: 'helpRequest', field: 'requestId' } as const

export const matchingRouter = t.router({
  /** How long families may expect to wait: figures of the organisation, of nobody in particular. */
  expectedWait: reads({
    who: ['anonymous', 'parent', 'volunteer', ...roles],
    relation: 'public',
    classes: [],
    input: z.void(),
    answer: expectWait,
  }),
  queue: discloses({
    who: readers,
    relation: 'organisation',
    classes: ['D0', 'D1', 'V1'],
    input: matchingQueueSchema,
    answer: showQueue,
  }),
  shortlist: discloses({
    who: readers,
    relation: 'caseload',
    about: aboutRequest,
    classes: ['D0', 'D1', 'D2', 'D3', 'V1', 'V3', 'V4'],
    input: shortlistSchema,
    answer: async (change, input) =>
      showShortlist(change, await matchableRequest(change, input.requestId), input),
  }),
  whyNot: discloses({
    who: readers,
    relation: 'caseload',
    about: aboutRequest,
    classes: ['V1'],
    input: whyNotSchema,
    answer: async (change, { requestId }) => showWhyNot(change, await matchableRequest(change, requestId)),
  }),
  whyNotPerson: discloses({
    who: readers,
    relation: 'caseload',
    about: aboutRequest,
    classes: ['V1'],
    input: whyNotPersonSchema,
    answer: async (change, { requestId, volunteerId }) =>
      showWhyNotPerson(change, await matchableRequest(change, requestId), volunteerId),
  }),
  explanation: discloses({
    who: readers,
    relation: 'caseload',
    about: { kind: 'match', field: 'matchId' },
    classes: ['D1', 'D3', 'V1', 'V3'],
    input: matchFileSchema,
    answer: async (change, { matchId }) => showExplanation(change, await coordinatedMatch(change, matchId)),
  }),
  weekPlan: discloses({
    who: readers,
    relation: 'organisation',
    classes: ['D0', 'D1', 'V1'],
    input: weekPlanSchema,
    answer: showWeek,
  }),
  weekPlanIsCurrent: reads({
    who: readers,
    relation: 'organisation',
    classes: [],
    input: weekPlanIsCurrentSchema,
    answer: async ({ tx, today }, { mark }) => ({ isCurrent: await isCurrentPlan(tx, today, mark) }),
  }),
  recruit: discloses({
    who: readers,
    relation: 'organisation',
    classes: ['D1'],
    input: recruitSchema,
    answer: showRecruit,
  }),
  whatIfVolunteer: discloses({
    who: readers,
    relation: 'organisation',
    about: { kind: 'volunteer', field: 'volunteerId' },
    classes: ['D1', 'V1'],
    input: whatIfVolunteerSchema,
    answer: whatIfVolunteer,
  }),
  whatIfRequest: discloses({
    who: readers,
    relation: 'caseload',
    about: aboutRequest,
    classes: ['D1', 'V1'],
    input: whatIfRequestSchema,
    answer: async (change, { requestId, change: tried }) =>
      whatIfRequest(change, await matchableRequest(change, requestId), tried),
  }),
  whatIfNew: discloses({
    who: readers,
    relation: 'organisation',
    about: { kind: 'programme', field: 'programmeId' },
    classes: ['D1', 'V1'],
    input: whatIfNewSchema,
    answer: whatIfNew,
  }),
  propose: changes({
    who: actingRoles,
    relation: 'caseload',
    about: aboutRequest,
    classes: [],
    input: proposeSchema,
    act: async (change, input) =>
      proposeMatch(change, await matchableRequest(change, input.requestId), input),
  }),
})
