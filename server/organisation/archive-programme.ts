import type { ChangeProgramme } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { countOpenProgrammes, openProgramme, updateProgramme } from './programme-queries.ts'

/** Nothing new starts in it any more; what runs goes on under its own policy version. The last one stays. */
export const archiveProgramme = async (change: Change, { programmeId }: ChangeProgramme): Promise<void> => {
  await openProgramme(change.tx, programmeId)
  if ((await countOpenProgrammes(change.tx)) === 1) refuse('notNow')
  await updateProgramme(change.tx, programmeId, { archived_on: change.today })
  await record(change, { kind: 'programme.archived', subject: { kind: 'programme', id: programmeId } })
}
