import { z } from 'zod'
import { matchFileSchema } from '#shared/match-inputs.ts'
import { caseloadInput, laterInput, searchInput, todayInput, undoLaterInput } from '#shared/overview.ts'
import { asColleague, changes, discloses, reads } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { countBadges } from './count-badges.ts'
import { readMatchTimeline } from './match-timeline.ts'
import { putLater, undoLater } from './put-later.ts'
import { searchPeople } from './search-people.ts'
import { showCaseload } from './show-caseload.ts'
import { showToday } from './show-today.ts'
import { volunteerProcedures } from './volunteer-procedures.ts'

const staff = ['coordinator', 'teamLead', 'projectLead'] as const

export const overviewRouter = t.router({
  ...volunteerProcedures,
  matchTimeline: discloses({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'caseload',
    classes: ['D1', 'D3', 'D5', 'V1', 'C1'],
    about: { kind: 'match', field: 'matchId' },
    input: matchFileSchema,
    answer: readMatchTimeline,
  }),
  today: discloses({
    who: staff,
    relation: 'caseload',
    classes: ['D0', 'D1', 'D4', 'V1', 'V2', 'V4', 'C1'],
    input: todayInput,
    answer: (change, input) => showToday(change, asColleague(change).actor, input),
  }),
  caseload: discloses({
    who: staff,
    relation: 'caseload',
    classes: ['D1', 'V1'],
    about: { kind: 'colleague', field: 'colleagueId' },
    input: caseloadInput,
    answer: showCaseload,
  }),
  badges: reads({
    who: staff,
    relation: 'caseload',
    classes: [],
    input: z.void(),
    answer: (reader) => countBadges(reader, asColleague(reader).actor),
  }),
  search: discloses({
    who: staff,
    relation: 'organisation',
    classes: ['D0', 'D1', 'V1'],
    input: searchInput,
    answer: (change, input) => searchPeople(change, asColleague(change).actor, input),
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
