import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'

/** False when the volunteer rests longer already. */
export const updateRest = async (tx: Tx, volunteerId: string, until: LocalDate): Promise<boolean> => {
  const result = await tx
    .updateTable('volunteer')
    .set(({ eb }) => ({ rest_until: until, version: eb('version', '+', 1) }))
    .where('id', '=', volunteerId)
    .where(({ or, eb }) => or([eb('rest_until', 'is', null), eb('rest_until', '<', until)]))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
