import type { KeptExplanation } from '#shared/matching/kept.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import type { CoordinatedMatch } from '../matches/access.ts'
import { keptExplanationOf } from './kept-queries.ts'

/**
 * Why these two, as it was seen when they were proposed: the factors of this pair whole, of the others only the verdict
 * and what it rested on. Nobody is named.
 */
export const showExplanation = async (
  change: Change,
  match: CoordinatedMatch,
): Promise<(Omit<KeptExplanation, 'alternatives'> & { alternatives: Others }) | null> => {
  await disclose(change, { shape: 'file', purpose: match.purpose, subject: 'match', ids: [match.id] })
  const kept = await keptExplanationOf(change.tx, match.id)
  if (kept === null) return null
  return { ...kept, alternatives: kept.alternatives.map(({ verdict, codes }) => ({ verdict, codes })) }
}
type Others = Pick<KeptExplanation['alternatives'][number], 'verdict' | 'codes'>[]
