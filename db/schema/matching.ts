import type { DateText, InstantText, JsonText } from './base.ts'

/** The last plan of a week, for what is different in the next: ids of requests with their volunteers, nothing else. */
export type WeekPlanTable = {
  /** The Monday of the week. */
  week: DateText
  made_at: InstantText
  pairs: JsonText
}

export type MatchingTables = { week_plan: WeekPlanTable }
