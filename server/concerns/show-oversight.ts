import type { ConcernDecision, ConcernGrade, ConcernState } from '#shared/concerns.ts'
import { daysBetween, type LocalDate, localDateOf } from '#shared/dates.ts'
import type { Reader } from '../base/context.ts'
import { allConcerns, stepsOf } from './queries.ts'
import { stepsTaken } from './rules.ts'

/** One concern as whoever oversees may know it: no name, no match, no word, no id, and a month in place of a day. */
export type OversightLine = {
  month: LocalDate
  grade: ConcernGrade
  status: ConcernState
  decision: ConcernDecision | null
  reported: boolean
  adviceAsked: boolean
  /** Read before its clock ran out; null while it waits in time. */
  readInTime: boolean | null
  /** Steps of the meldcode that were left out with a reason. */
  leftOut: number
  daysToDecision: number | null
  twoPairsOfEyes: boolean
  aboutColleague: boolean
}

const meldcodeSteps = 4

/** The register for oversight: whether it was done as agreed, not what it was about. */
export const showOversight = async ({ tx, now }: Reader): Promise<{ lines: OversightLine[] }> => {
  const lines: OversightLine[] = []
  for (const concern of await allConcerns(tx)) {
    const kinds = (await stepsOf(tx, concern.id)).map(({ kind }) => kind)
    const readAt = concern.receivedAt
    lines.push({
      month: `${localDateOf(concern.raisedAt).slice(0, 7)}-01`,
      grade: concern.grade,
      status: concern.status,
      decision: concern.decision,
      reported: concern.reported,
      adviceAsked: kinds.includes('advice'),
      readInTime: readAt === null ? (concern.readBy < now ? false : null) : readAt <= concern.readBy,
      leftOut: concern.decidedAt === null ? 0 : meldcodeSteps - stepsTaken(kinds).size,
      daysToDecision:
        concern.decidedAt === null
          ? null
          : daysBetween(localDateOf(concern.raisedAt), localDateOf(concern.decidedAt)),
      twoPairsOfEyes: concern.status === 'closed',
      aboutColleague: concern.aboutColleagueId !== null,
    })
  }
  const order = (line: OversightLine) => `${line.month} ${line.grade} ${line.status} ${line.decision ?? ''}`
  // Not in the order in which they came: within a month that would tell which is which.
  return { lines: lines.sort((a, b) => order(b).localeCompare(order(a))) }
}
