import type { RenameProgramme } from '#shared/organisation.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { keepNameFree } from './create-programme.ts'
import { updateProgramme } from './programme-queries.ts'

/** Gives a programme another name. */
export const renameProgramme = async (
  change: Change,
  { programmeId, name }: RenameProgramme,
): Promise<void> => {
  await keepNameFree(change, name, programmeId)
  if (!(await updateProgramme(change.tx, programmeId, { name: name.trim() }))) refuse('notFound')
  await record(change, { kind: 'programme.renamed', subject: { kind: 'programme', id: programmeId } })
}
