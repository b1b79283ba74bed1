import type { Decide } from '#shared/intake-acts.ts'
import type { MatchNeeds } from './request-queries.ts'

type Weighing = Pick<Decide, 'outcome' | 'safe' | 'bearable'>

/** Doubt, or a no, about safety or weight: somebody else thinks along before the decision is taken. */
export const asksConsult = ({ safe, bearable }: Weighing): boolean => safe !== 'yes' || bearable !== 'yes'

/** A professional is asked with a reason, and so is anything about which there is doubt. */
export const asksReasons = (weighing: Weighing): boolean =>
  weighing.outcome === 'professional' || asksConsult(weighing)

/** What is not known yet and has to be before anybody can be looked for. */
export const missingNeeds = (needs: MatchNeeds): string[] => [
  ...(needs.hoursPerWeek === null ? ['hoursPerWeek'] : []),
  ...(needs.intervalDays === null ? ['intervalDays'] : []),
  ...(needs.weight === null ? ['weight'] : []),
  ...(needs.dayPartsAnswer === 'chosen' || needs.dayPartsAnswer === 'any' ? [] : ['dayParts']),
]
