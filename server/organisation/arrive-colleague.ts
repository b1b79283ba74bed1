import type { Change } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { colleagueById, updateColleague } from './colleague-queries.ts'

/** An invited colleague's first visit makes them active; any later call changes nothing. */
export const arriveColleague = async (change: Change): Promise<void> => {
  const { actor } = asColleague(change)
  const { id, status, version } = (await colleagueById(change.tx, actor.id)) ?? refuse('notFound')
  if (status !== 'invited') return
  await updateColleague(change.tx, { id, version }, { status: 'active', leftOn: null })
  await record(change, { kind: 'colleague.arrived', subject: { kind: 'colleague', id } })
}
