import type { App, OrganisationHandle } from '../base/app.ts'
import { readSettings } from '../config.ts'
import { openApp } from '../open-app.ts'

/** Opens the databases of the environment for one command and closes them after it. */
export const withApp = async <Result>(work: (app: App) => Promise<Result>): Promise<Result> => {
  const app = await openApp(readSettings(process.env), false)
  try {
    return await work(app)
  } finally {
    await app.databases.close()
  }
}

/**
 * The same to fill an empty installation: commits of an embedded database need not each reach the disk, since a fill that
 * is cut off is done again from nothing.
 */
export const withFilling = async <Result>(work: (app: App) => Promise<Result>): Promise<Result> => {
  const settings = readSettings(process.env)
  const database =
    settings.database.kind === 'sqlite' ? { ...settings.database, isFilling: true } : settings.database
  const app = await openApp({ ...settings, database }, false)
  try {
    return await work(app)
  } finally {
    await app.databases.close()
  }
}

/** Every organisation, or the one that `--organisation` names. Throws a sentence when there is none of that name. */
export const organisationsOf = async (
  app: App,
  options: ReadonlyMap<string, string | true>,
): Promise<OrganisationHandle[]> => {
  const named = options.get('organisation')
  const rows = await app.databases.installation.read((tx) =>
    tx.selectFrom('organisation').select('slug').orderBy('slug').execute(),
  )
  const slugs = typeof named === 'string' ? [named] : rows.map((row) => row.slug)
  const handles = await Promise.all(slugs.map((slug) => app.organisation(slug)))
  const missing = slugs.find((_, index) => handles[index] === undefined)
  if (missing !== undefined) throw new Error(`There is no organisation named ${missing}.`)
  return handles.filter((handle) => handle !== undefined)
}
