import { randomBytes, randomUUID } from 'node:crypto'
import { openDatabases } from '#db/open.ts'
import type { App } from './base/app.ts'
import { readMasterKey, type Settings } from './config.ts'
import { createApp } from './create-app.ts'

/** Opens the databases and gives clock, ids and key: the one place where they come from outside. Nothing listens yet. */
export const openApp = async (settings: Settings, demo: boolean): Promise<App> =>
  createApp(
    await openDatabases(settings.database),
    readMasterKey(settings.keyFile),
    { publicUrl: settings.publicUrl, demo, mailFrom: settings.mailFrom },
    {
      now: () => new Date().toISOString(),
      newId: randomUUID,
      newToken: () => randomBytes(32).toString('base64url'),
    },
  )
