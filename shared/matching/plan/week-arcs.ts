import { type Arcs, arcsOf } from './arcs.ts'
import type { WeekInstance } from './week.ts'

/** The pairs of the instance that can be used at all, by request: a volunteer without a free place takes part in nothing. */
export const weekArcs = ({ waiting, volunteers, pairs }: WeekInstance): Arcs =>
  arcsOf(
    waiting.length,
    volunteers.length,
    pairs,
    (pair) => (volunteers[pairs.column[pair] ?? -1]?.places ?? 0) > 0,
  )
