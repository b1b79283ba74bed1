import type { App } from '../base/app.ts'
import { replaceSetupLink } from './link-queries.ts'
import { setupLinkMilliseconds } from './rules.ts'

/**
 * The one-time link with which the first organisation is made, valid for a day; null when there is an organisation.
 * Every call replaces the link before.
 */
export const createSetupLink = (app: App): Promise<string | null> =>
  app.databases.installation.write(async (tx) => {
    const founded = await tx.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
    if (founded !== undefined) return null
    const token = app.newToken()
    await replaceSetupLink(tx, token, app.now(), setupLinkMilliseconds)
    return `${app.config.publicUrl}/begin#${token}`
  })
