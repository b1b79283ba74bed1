import type { Tx } from '#db/db.ts'
import { type KeptExplanation, keptExplanationSchema } from '#shared/matching/kept.ts'

/** What was seen when this match was proposed; null for one that came from elsewhere and has none. */
export const keptExplanationOf = async (tx: Tx, matchId: string): Promise<KeptExplanation | null> => {
  const row = await tx.selectFrom('match').select('explanation').where('id', '=', matchId).executeTakeFirst()
  const kept = keptExplanationSchema.safeParse(row === undefined ? null : JSON.parse(row.explanation))
  return kept.success ? kept.data : null
}
