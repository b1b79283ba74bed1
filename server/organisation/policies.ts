import { type Policy, policySchema } from '#shared/policy.ts'
import type { Tx } from '#db/db.ts'

/** A programme with the policy version that is in force. */
export type ProgrammeInForce = { programmeId: string; policyVersionId: string; policy: Policy }

/** The newest policy version of a programme. Throws when there is none: a programme is always made with one. */
export const policyInForce = async (tx: Tx, programmeId: string): Promise<ProgrammeInForce> => {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id', 'content'])
    .where('programme_id', '=', programmeId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { programmeId, policyVersionId: row.id, policy: policySchema.parse(JSON.parse(row.content)) }
}

/** A policy version by its id: what a match that began under it goes on by. */
export const policyVersion = async (tx: Tx, policyVersionId: string): Promise<ProgrammeInForce> => {
  const row = await tx
    .selectFrom('policy_version')
    .select(['programme_id', 'content'])
    .where('id', '=', policyVersionId)
    .executeTakeFirstOrThrow()
  return {
    programmeId: row.programme_id,
    policyVersionId,
    policy: policySchema.parse(JSON.parse(row.content)),
  }
}

/** The oldest programme that is not archived: what a question that names no programme belongs to until intake. */
export const firstProgramme = async (tx: Tx): Promise<ProgrammeInForce> => {
  const row = await tx
    .selectFrom('programme')
    .select('id')
    .where('archived_on', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return policyInForce(tx, row.id)
}
