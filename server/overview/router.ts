import { laterInput, todayInput, undoLaterInput } from '#shared/overview.ts'
import { asColleague, changes, discloses } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { putLater, undoLater } from './put-later.ts'
import { showToday } from './show-today.ts'

const staff = ['coordinator', 'teamLead', 'projectLead'] as const

export const overviewRouter = t.router({
  today: discloses({
    who: staff,
    relation: 'caseload',
    classes: ['D0', 'D1', 'V1', 'V2'],
    input: todayInput,
    answer: (change, input) => showToday(change, asColleague(change).actor, input),
  }),
  later: changes({
    who: staff,
    relation: 'caseload',
    classes: [],
    input: laterInput,
    act: (change, input) => putLater(change, asColleague(change).actor, input),
  }),
  undoLater: changes({
    who: staff,
    relation: 'caseload',
    classes: [],
    input: undoLaterInput,
    act: (change, input) => undoLater(change, asColleague(change).actor, input),
  }),
})
