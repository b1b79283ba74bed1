import type { CreateProgramme } from '#shared/organisation.ts'
import { defaultPolicy } from '#shared/policy.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { allProgrammes, insertPolicyVersion, insertProgramme, policyVersions } from './programme-queries.ts'

/** Refuses a name that another programme has already. */
export const keepNameFree = async (change: Change, name: string, ownId?: string): Promise<void> => {
  const taken = (await allProgrammes(change.tx)).some(
    (programme) => programme.id !== ownId && programme.name.toLowerCase() === name.trim().toLowerCase(),
  )
  if (taken) refuse('badInput', { fields: 'name', problem: 'taken' })
}

/** Makes a programme with a first policy version: that of another programme, or the defaults of practice. */
export const createProgramme = async (
  change: Change,
  { commandId: id, name, likeProgrammeId }: CreateProgramme,
): Promise<{ id: string }> => {
  await keepNameFree(change, name)
  const like = likeProgrammeId === null ? undefined : (await policyVersions(change.tx, likeProgrammeId))[0]
  if (likeProgrammeId !== null && like === undefined) refuse('notFound')
  await insertProgramme(change.tx, { id, name: name.trim(), at: change.now })
  await insertPolicyVersion(change.tx, id, {
    id: change.newId(),
    number: 1,
    validFrom: change.today,
    createdAt: change.now,
    createdBy: change.actor.id,
    policy: like?.policy ?? defaultPolicy,
  })
  await record(change, { kind: 'programme.created', subject: { kind: 'programme', id } })
  return { id }
}
