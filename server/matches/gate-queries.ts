import type { Tx } from '#db/db.ts'
import type { Gate } from '#shared/matches.ts'
import type { Change } from '../base/context.ts'

export type GateOverride = { gate: string; sealedReason: string; byId: string; by: string; at: string }

export const overridesOf = async (tx: Tx, matchId: string): Promise<GateOverride[]> => {
  const rows = await tx
    .selectFrom('gate_override')
    .leftJoin('colleague', 'colleague.id', 'gate_override.by_id')
    .select([
      'gate_override.gate',
      'gate_override.sealed_reason',
      'gate_override.by_id',
      'colleague.name',
      'gate_override.at',
    ])
    .where('match_id', '=', matchId)
    .orderBy('gate_override.gate')
    .execute()
  return rows.map((row) => ({
    gate: row.gate,
    sealedReason: row.sealed_reason,
    byId: row.by_id,
    by: row.name ?? '',
    at: row.at,
  }))
}

export const insertOverride = async (
  { tx, actor, now }: Change,
  matchId: string,
  gate: Gate,
  sealedReason: string,
): Promise<void> => {
  await tx
    .insertInto('gate_override')
    .values({ match_id: matchId, gate, sealed_reason: sealedReason, by_id: actor.id, at: now })
    .execute()
}
