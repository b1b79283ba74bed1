import type { ListMatches } from '#shared/match-inputs.ts'
import { type ListedStage, listedStages } from '#shared/matches.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { asColleague, type ColleagueActor } from '../base/procedures.ts'
import { countStages, type ListedMatch, pageOfMatches, pageSize } from './list-queries.ts'
import { nextMoment } from './rules.ts'

const leads = (actor: ColleagueActor) =>
  actor.roles.includes('projectLead') || actor.roles.includes('teamLead')

/** Whose family's name stands in the list: the own ones, nobody's, and all for who leads. */
const mayName = (actor: ColleagueActor, { carrierId }: ListedMatch) =>
  carrierId === null || carrierId === actor.id || leads(actor)

const toRow = (actor: ColleagueActor, match: ListedMatch) => ({
  id: match.id,
  status: match.status,
  requestNumber: match.requestNumber,
  familyFirstName: mayName(actor, match) ? match.familyFirstName : null,
  volunteer: { firstName: match.volunteerFirstName, lastName: match.volunteerLastName },
  programme: match.programme,
  proposedAt: match.proposedAt,
  volunteerAnswer: match.volunteerAnswer?.answer ?? null,
  talkAsked: match.talkAskedAt !== null && match.talkHadAt === null,
  startedOn: match.startedOn ?? match.trialFrom,
  endedOn: match.endedOn,
  next: nextMoment(match),
  coordinator: match.carrierName,
})
export type MatchRow = ReturnType<typeof toRow>

export type MatchList = { rows: MatchRow[]; counts: Record<ListedStage, number>; pages: number }

/** Matches by stage, the own caseload or everybody's; one read-log row with every family that is named. */
export const listMatches = async (change: Change, input: ListMatches): Promise<MatchList> => {
  const { actor } = asColleague(change)
  const filter = { whose: input.whose, programmeId: input.programmeId, colleagueId: actor.id }
  const counts = await countStages(change.tx, filter)
  const found = await pageOfMatches(change.tx, filter, input)
  const named = found.filter((match) => mayName(actor, match))
  await disclose(change, {
    shape: 'list',
    purpose: input.whose === 'mine' ? 'caseload' : 'organisation',
    subject: 'match',
    ids: named.map(({ id }) => id),
  })
  const stages = input.stage === null ? listedStages.filter((stage) => stage !== 'over') : [input.stage]
  const many = stages.reduce((sum, stage) => sum + counts[stage], 0)
  return {
    rows: found.map((match) => toRow(actor, match)),
    counts,
    pages: Math.max(1, Math.ceil(many / pageSize)),
  }
}
