import type { Tx } from '#db/db.ts'

export const programmeNameOf = async (tx: Tx, programmeId: string): Promise<string> => {
  const row = await tx
    .selectFrom('programme')
    .select('name')
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow()
  return row.name
}
