import type { ChangeProgramme } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { updateProgramme } from './programme-queries.ts'

/** Takes a programme out of the archive. */
export const reopenProgramme = async (change: Change, { programmeId }: ChangeProgramme): Promise<void> => {
  if (!(await updateProgramme(change.tx, programmeId, { archived_on: null }))) refuse('notFound')
  await record(change, { kind: 'programme.reopened', subject: { kind: 'programme', id: programmeId } })
}
