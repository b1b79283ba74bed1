import type { Tx } from '#db/db.ts'
import type { FollowUp } from '#shared/boundary-check.ts'
import type { CheckDueFacts } from '#shared/check-dues.ts'
import { addDays, type LocalDate, localDateOf } from '#shared/dates.ts'

/** A check after which the coordinator is to call, and has not. Which answer asks for it stays sealed. */
export type CheckToCall = CheckDueFacts & { id: string; matchId: string; volunteerId: string }

const callingFollowUps: readonly FollowUp[] = ['sameDay', 'callWithinTwo', 'callWithinFive']

/** So many checks running that nobody filled in ask for a call. */
const silentRun = 3

const answeredToCall = async (tx: Tx): Promise<CheckToCall[]> => {
  const rows = await tx
    .selectFrom('boundary_check')
    .select(['id', 'match_id', 'volunteer_id', 'answered_at', 'follow_up'])
    .where('called_on', 'is', null)
    .where('follow_up', 'in', callingFollowUps)
    .orderBy('talk_on')
    .execute()
  return rows.flatMap(({ id, match_id, volunteer_id, answered_at, follow_up }) =>
    answered_at === null || follow_up === null
      ? []
      : [
          {
            id,
            matchId: match_id,
            volunteerId: volunteer_id,
            outcome: { followUp: follow_up },
            since: localDateOf(answered_at),
            calledOn: null,
          },
        ],
  )
}

const silentToCall = async (tx: Tx, today: LocalDate): Promise<CheckToCall[]> => {
  const rows = await tx
    .selectFrom('boundary_check')
    .innerJoin('match', 'match.id', 'boundary_check.match_id')
    .select(['boundary_check.id', 'boundary_check.match_id', 'boundary_check.volunteer_id'])
    .select(['boundary_check.answer_by', 'boundary_check.called_on', 'boundary_check.talk_on'])
    .where('match.status', 'in', ['trial', 'active', 'paused', 'closing'])
    .where('boundary_check.answered_at', 'is', null)
    .where('boundary_check.answer_by', '<', today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('boundary_check as later')
            .select('later.id')
            .whereRef('later.match_id', '=', 'boundary_check.match_id')
            .whereRef('later.talk_on', '>', 'boundary_check.talk_on')
            .where('later.answered_at', 'is not', null),
        ),
      ),
    )
    .orderBy('boundary_check.talk_on')
    .execute()
  return [...Map.groupBy(rows, ({ match_id }) => match_id).values()].flatMap((run) => {
    const last = run.at(-1)
    if (last === undefined || run.length < silentRun || last.called_on !== null) return []
    return [
      {
        id: last.id,
        matchId: last.match_id,
        volunteerId: last.volunteer_id,
        outcome: { followUp: 'callWithinFive' },
        since: addDays(last.answer_by, 1),
        calledOn: null,
      },
    ]
  })
}

/** Every check that asks for a call, of the whole organisation: who may hear of it is for the caller to keep. */
export const checksToCall = async (tx: Tx, today: LocalDate): Promise<CheckToCall[]> => [
  ...(await answeredToCall(tx)),
  ...(await silentToCall(tx, today)),
]

/** Those of one colleague: of matches that she carries, or of volunteers that she carries where nobody has the match. */
export const ownChecksToCall = async (
  tx: Tx,
  today: LocalDate,
  colleagueId: string,
): Promise<CheckToCall[]> => {
  const checks = await checksToCall(tx, today)
  if (checks.length === 0) return []
  const periods = await tx
    .selectFrom('caseload_period')
    .select(['subject_id', 'colleague_id'])
    .where('until_on', 'is', null)
    .where('subject_kind', 'in', ['match', 'volunteer'])
    .where('subject_id', 'in', [
      ...new Set(checks.flatMap(({ matchId, volunteerId }) => [matchId, volunteerId])),
    ])
    .execute()
  const carriers = new Map(periods.map(({ subject_id, colleague_id }) => [subject_id, colleague_id]))
  return checks.filter(
    ({ matchId, volunteerId }) => (carriers.get(matchId) ?? carriers.get(volunteerId)) === colleagueId,
  )
}
