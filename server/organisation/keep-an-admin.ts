import type { Tx } from '#db/db.ts'
import { refuse } from '../base/refusal.ts'
import { allColleagues } from './colleague-queries.ts'

/** Refuses `lastAdmin` when no administrator who really works here is left; called after the change that may cause it. */
export const keepAnAdmin = async (tx: Tx): Promise<void> => {
  const colleagues = await allColleagues(tx)
  if (!colleagues.some(({ status, roles }) => status === 'active' && roles.includes('admin')))
    refuse('lastAdmin')
}
