import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import { markOf } from '#shared/matching/digest.ts'
import { type PlannedWeek, planWeek } from '#shared/matching/week.ts'
import { refuse } from '../base/refusal.ts'
import { readWeek, type WeekData } from './read-week.ts'

/** The plan of now, proven, with the data it was made of and their mark. */
export type MadePlan = { data: WeekData; plan: PlannedWeek; mark: string }

/** Equal marks mean that the plan would be made of the same: same requests, places, pairs and day. */
export const markOfWeek = ({ week, world }: Pick<WeekData, 'week' | 'world'>): string =>
  markOf([world.today, week.requests, week.volunteers, week.pairs, week.borderline])

/** Makes the plan; one whose proof does not hold is refused with `planNotProven` and never shown. */
export const makePlan = async (tx: Tx, today: LocalDate): Promise<MadePlan> => {
  const data = await readWeek(tx, today)
  const plan = planWeek(data.week) ?? refuse('planNotProven')
  return { data, plan, mark: markOfWeek(data) }
}

/** Whether a plan with this mark would be made of the same data now. */
export const isCurrentPlan = async (tx: Tx, today: LocalDate, mark: string): Promise<boolean> =>
  markOfWeek(await readWeek(tx, today)) === mark
