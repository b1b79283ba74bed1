import type { App, OrganisationHandle } from '../base/app.ts'

/** Whether the installation holds no organisation yet. */
export const isEmpty = (app: App): Promise<boolean> =>
  app.databases.installation.read(
    async (tx) =>
      (await tx.selectFrom('organisation').select('id').limit(1).executeTakeFirst()) === undefined,
  )
export const notEmptySentence = 'There is an organisation here already; a seed needs an empty installation.'

type Versioned = 'volunteer' | 'help_request' | 'match'

/** The version that somebody who has the screen open would see. */
export const versionOf = ({ store }: OrganisationHandle, table: Versioned, id: string): Promise<number> =>
  store.read(async (tx) => {
    const row = await tx.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow()
    return row.version
  })

/** The same of the household of a request. */
export const householdVersionOf = ({ store }: OrganisationHandle, requestId: string): Promise<number> =>
  store.read(async (tx) => {
    const row = await tx
      .selectFrom('help_request')
      .innerJoin('household', 'household.id', 'help_request.household_id')
      .select('household.version')
      .where('help_request.id', '=', requestId)
      .executeTakeFirstOrThrow()
    return row.version
  })

/** Who is asked for which question, and by whom it is carried: for the acts of a match. */
export const carrierIdOf = ({ store }: OrganisationHandle, matchId: string): Promise<string> =>
  store.read(async (tx) => {
    const row = await tx
      .selectFrom('caseload_period')
      .select('colleague_id')
      .where('subject_kind', '=', 'match')
      .where('subject_id', '=', matchId)
      .where('until_on', 'is', null)
      .executeTakeFirstOrThrow()
    return row.colleague_id
  })
