import type { InstallationTx, Tx } from '#db/db.ts'
import { localDateOf } from '#shared/dates.ts'
import { defaultPolicy, type Policy } from '#shared/policy.ts'
import type { Role } from '#shared/roles.ts'
import type { App } from '../base/app.ts'
import { baseOf } from '../base/base-tx.ts'
import { recordBySystem } from '../base/record.ts'
import { newKey } from '../base/sealing.ts'

export type NewOrganisation = {
  slug: string
  name: string
  town: string
  phone: string
  phoneHours: string
  email: string
  wrapKey: (organisationId: string, key: Buffer) => string
  programme: { name: string; policy?: Policy }
  firstColleague: { name: string; email: string; phone: string; roles: readonly Role[] }
}

export type FoundedOrganisation = { organisationId: string; programmeId: string; colleagueId: string }

/** What an earlier, interrupted call made. */
const halfFounded = async (tx: Tx): Promise<FoundedOrganisation | null> => {
  const organisation = await tx.selectFrom('organisation').select('id').executeTakeFirst()
  if (organisation === undefined) return null
  const programme = await tx.selectFrom('programme').select('id').executeTakeFirstOrThrow()
  const colleague = await tx.selectFrom('colleague').select('id').executeTakeFirstOrThrow()
  return { organisationId: organisation.id, programmeId: programme.id, colleagueId: colleague.id }
}

const foundingOf = (organisationId: string) =>
  ({ kind: 'organisation.founded', subject: { kind: 'organisation', id: organisationId } }) as const

const insertOrganisation = async (
  app: App,
  tx: Tx,
  founding: NewOrganisation,
): Promise<FoundedOrganisation> => {
  const now = app.now()
  const organisationId = app.newId()
  const programmeId = app.newId()
  const colleagueId = app.newId()
  await tx
    .insertInto('organisation')
    .values({
      id: organisationId,
      slug: founding.slug,
      name: founding.name,
      town: founding.town,
      phone: founding.phone,
      phone_hours: founding.phoneHours,
      email: founding.email,
      wrapped_key: founding.wrapKey(organisationId, newKey()),
      version: 1,
    })
    .execute()
  await tx
    .insertInto('programme')
    .values({ id: programmeId, name: founding.programme.name, archived_on: null, created_at: now })
    .execute()
  await tx
    .insertInto('policy_version')
    .values({
      id: app.newId(),
      programme_id: programmeId,
      number: 1,
      content: JSON.stringify(founding.programme.policy ?? defaultPolicy),
      valid_from: localDateOf(now),
      created_at: now,
      created_by: colleagueId,
    })
    .execute()
  await tx
    .insertInto('colleague')
    .values({
      id: colleagueId,
      name: founding.firstColleague.name,
      email: founding.firstColleague.email,
      phone: founding.firstColleague.phone,
      roles: JSON.stringify(founding.firstColleague.roles),
      status: 'active',
      created_at: now,
      left_on: null,
      version: 1,
    })
    .execute()
  await recordBySystem(
    { tx: baseOf(tx), now, newId: app.newId },
    { ...foundingOf(organisationId), facts: { programmeId, colleagueId } },
  )
  return { organisationId, programmeId, colleagueId }
}

/**
 * Makes an organisation: first its own database with one programme and one colleague, then its entry in the
 * installation. Stopped in between, nothing can be reached yet and doing it again makes it whole. `alongside` is done in
 * the transaction that makes the entry.
 */
export const foundOrganisation = async (
  app: App,
  founding: NewOrganisation,
  alongside: (tx: InstallationTx, founded: FoundedOrganisation) => Promise<unknown> = async () => {},
): Promise<FoundedOrganisation> => {
  const now = app.now()
  const store = await app.databases.organisation(founding.slug)
  const founded = await store.write(
    async (tx) => (await halfFounded(tx)) ?? (await insertOrganisation(app, tx, founding)),
  )
  await app.databases.installation.write(async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ id: founded.organisationId, slug: founding.slug, name: founding.name, created_at: now })
      .execute()
    await recordBySystem({ tx: baseOf(tx), now, newId: app.newId }, foundingOf(founded.organisationId))
    await alongside(tx, founded)
  })
  return founded
}
