import { z } from 'zod'
import {
  calledAboutCheckSchema,
  checksOfMatchSchema,
  fillInCheckSchema,
  oneCheckSchema,
} from '#shared/check-form.ts'
import { changes, discloses } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { entrustedCheck, ownCheck } from './access.ts'
import { fillInCheck, fillInOnBehalf } from './fill-in-check.ts'
import { markCalled } from './mark-called.ts'
import { markRead } from './mark-read.ts'
import { readChecksOfMatch, readMyChecks } from './read-checks.ts'

const byVolunteer = { who: ['volunteer'], relation: 'self' } as const
const byOwnCoordinator = { who: ['coordinator'], relation: 'ownCoordinator' } as const
const aboutCheck = { about: { kind: 'boundaryCheck', field: 'id' } } as const

export const supervisionRouter = t.router({
  myChecks: discloses({
    ...byVolunteer,
    classes: ['V4', 'C1'],
    input: z.strictObject({}),
    answer: readMyChecks,
  }),
  fillInCheck: changes({
    ...byVolunteer,
    ...aboutCheck,
    classes: ['V4'],
    input: fillInCheckSchema,
    act: async (change, input) => fillInCheck(change, await ownCheck(change, input.id), input),
  }),
  checksOfMatch: discloses({
    ...byOwnCoordinator,
    about: { kind: 'match', field: 'matchId' },
    classes: ['V4', 'C1'],
    input: checksOfMatchSchema,
    answer: readChecksOfMatch,
  }),
  fillInCheckOnBehalf: changes({
    ...byOwnCoordinator,
    ...aboutCheck,
    classes: ['V4'],
    input: fillInCheckSchema,
    act: async (change, input) => fillInOnBehalf(change, await entrustedCheck(change, input.id), input),
  }),
  checkRead: changes({
    ...byOwnCoordinator,
    ...aboutCheck,
    classes: [],
    input: oneCheckSchema,
    act: async (change, { id }) => markRead(change, await entrustedCheck(change, id)),
  }),
  checkCalled: changes({
    ...byOwnCoordinator,
    ...aboutCheck,
    classes: [],
    input: calledAboutCheckSchema,
    act: async (change, input) => markCalled(change, await entrustedCheck(change, input.id), input),
  }),
})
