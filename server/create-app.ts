import type { Databases } from '#db/open.ts'
import type { App, Config, OrganisationHandle } from './base/app.ts'
import { type Key, newKey, unwrapKey, wrapKey } from './base/sealing.ts'

type Outside = Pick<App, 'now' | 'newId' | 'newToken'>

const installationPlace = 'installation_key|installation'
const organisationPlace = (id: string) => `organisation_key|${id}`

/** Wraps an organisation's new key by the master key, for the row that keeps it. */
export const wrapOrganisationKey = (masterKey: Key, organisationId: string, key: Key): string =>
  wrapKey(masterKey, organisationPlace(organisationId), key)

const openInstallationKey = (databases: Databases, masterKey: Key): Promise<Key> =>
  databases.installation.write(async (tx) => {
    const row = await tx.selectFrom('installation_key').selectAll().executeTakeFirst()
    if (row !== undefined) return unwrapKey(masterKey, installationPlace, row.wrapped_key)
    const key = newKey()
    await tx
      .insertInto('installation_key')
      .values({ id: 'installation', wrapped_key: wrapKey(masterKey, installationPlace, key) })
      .execute()
    return key
  })

/**
 * Joins clock, ids, key and databases into the one thing everything below is given.
 * Throws when the master key is not the one the databases were sealed with.
 */
export const createApp = async (
  databases: Databases,
  masterKey: Key,
  config: Config,
  outside: Outside,
): Promise<App> => {
  const opened = new Map<string, Promise<OrganisationHandle | undefined>>()

  const open = async (slug: string): Promise<OrganisationHandle | undefined> => {
    const entry = await databases.installation.read((tx) =>
      tx.selectFrom('organisation').select('id').where('slug', '=', slug).executeTakeFirst(),
    )
    if (entry === undefined) return undefined
    const store = await databases.organisation(slug)
    const row = await store.read((tx) =>
      tx.selectFrom('organisation').select('wrapped_key').executeTakeFirst(),
    )
    if (row === undefined) return undefined
    return {
      id: entry.id,
      slug,
      key: unwrapKey(masterKey, organisationPlace(entry.id), row.wrapped_key),
      store,
    }
  }

  return {
    config,
    databases,
    masterKey,
    installationKey: await openInstallationKey(databases, masterKey),
    ...outside,
    organisation: async (slug) => {
      const known = opened.get(slug)
      if (known !== undefined) return known
      const opening = open(slug)
      opened.set(slug, opening)
      // An organisation that is not there yet may be founded a minute later.
      if ((await opening.catch(() => undefined)) === undefined) opened.delete(slug)
      return opening
    },
  }
}
