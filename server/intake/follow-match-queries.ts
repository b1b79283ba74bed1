import type { Tx } from '#db/db.ts'
import { type RequestMove, requestMoves } from '#shared/intake.ts'

/** The guarded move of a request by what happened to its match; false when it is in no state for it. */
export const moveRequestRow = async (
  tx: Tx,
  id: string,
  name: RequestMove,
  fields: { closed_on?: string; close_reason?: string } = {},
): Promise<boolean> => {
  const { from, to } = requestMoves[name]
  const result = await tx
    .updateTable('help_request')
    .set(({ eb }) => ({ ...fields, status: to, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
