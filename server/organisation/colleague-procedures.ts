import {
  arriveSchema,
  changeRolesSchema,
  colleagueMoveSchema,
  inviteColleagueSchema,
  nothingSchema,
} from '#shared/accounts.ts'
import { roles } from '#shared/roles.ts'
import { changes, discloses, reads } from '../base/procedures.ts'
import { arriveColleague } from './arrive-colleague.ts'
import { changeRoles } from './change-roles.ts'
import { administered } from './colleague-access.ts'
import { inviteColleague } from './invite-colleague.ts'
import { leaveColleague } from './leave-colleague.ts'
import { listActiveColleagues, listAllColleagues } from './list-colleagues.ts'
import { reinviteColleague } from './reinvite-colleague.ts'

const seen = { who: roles, relation: 'organisation' } as const
const administers = { who: ['admin'], relation: 'organisation', classes: [] } as const
const aboutColleague = { kind: 'colleague', field: 'colleagueId' } as const

/** Who works here: choosing one, and an administrator's inviting, roles and leaving. */
export const colleagueProcedures = {
  /** Names only, for choosing somebody; colleagues know each other, so it leaves no line in the read log. */
  colleagues: reads({ ...seen, classes: ['C1'], input: nothingSchema, answer: listActiveColleagues }),
  allColleagues: discloses({
    ...administers,
    who: ['admin', 'projectLead'],
    classes: ['C1'],
    input: nothingSchema,
    answer: listAllColleagues,
  }),
  arrive: changes({
    who: roles,
    relation: 'self',
    classes: [],
    input: arriveSchema,
    act: arriveColleague,
  }),
  inviteColleague: changes({ ...administers, input: inviteColleagueSchema, act: inviteColleague }),
  reinviteColleague: changes({
    ...administers,
    about: aboutColleague,
    input: colleagueMoveSchema,
    act: async (change, input) =>
      reinviteColleague(change, await administered(change, input.colleagueId), input),
  }),
  changeRoles: changes({
    ...administers,
    about: aboutColleague,
    input: changeRolesSchema,
    act: async (change, input) => changeRoles(change, await administered(change, input.colleagueId), input),
  }),
  leaveColleague: changes({
    ...administers,
    about: aboutColleague,
    input: colleagueMoveSchema,
    act: async (change, input) =>
      leaveColleague(change, await administered(change, input.colleagueId), input),
  }),
}
