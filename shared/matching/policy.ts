import type { Policy } from '../policy.ts'

/** The part of a programme's policy that decides about a match. */
export type MatchPolicy = Pick<
  Policy,
  'gates' | 'places' | 'minimumKm' | 'maximumKm' | 'certificateWarningDays' | 'programmeNoGos'
>

/** How far beyond a limit still counts as "on the border", in kilometres: what PC4 centres may be off by (p90). */
export const distanceSlack = 1.2

/** A start this many days away is only a remark; later needs a reason. */
export const soonDays = 28

/** Times that were told longer ago than this are asked again. */
export const oldTimesDays = 183
