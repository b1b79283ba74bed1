import type { Tx } from '#db/db.ts'

export type Referrer = { id: string; name: string; organisation: string; email: string; phone: string }

export const insertReferrer = async (tx: Tx, referrer: Referrer): Promise<void> => {
  await tx.insertInto('referrer').values(referrer).execute()
}

/** The referrer with this address, so that somebody who sends two families is one person here. */
export const referrerByEmail = (tx: Tx, email: string): Promise<Referrer | undefined> =>
  tx.selectFrom('referrer').selectAll().where('email', '=', email).executeTakeFirst()

export const referrerById = (tx: Tx, id: string): Promise<Referrer | undefined> =>
  tx.selectFrom('referrer').selectAll().where('id', '=', id).executeTakeFirst()
