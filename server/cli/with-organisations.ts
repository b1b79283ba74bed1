import type { BaseTx } from '#db/db.ts'
import type { App, OrganisationHandle } from '../base/app.ts'
import { baseOf } from '../base/base-tx.ts'
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

/** The installation's own database, which keeps accounts and their mails, under the name that reports give it. */
export const installationName = '(installation)'

type Log = { name: string; readBase: <Answer>(work: (tx: BaseTx) => Promise<Answer>) => Promise<Answer> }

/** Whatever keeps an event log and an outbox: the installation and every organisation, or the one that is named. */
export const logsOf = async (app: App, options: ReadonlyMap<string, string | true>): Promise<Log[]> => {
  const own = (await organisationsOf(app, options)).map(({ slug, store }): Log => ({
    name: slug,
    readBase: (work) => store.read((tx) => work(baseOf(tx))),
  }))
  if (typeof options.get('organisation') === 'string') return own
  const { installation } = app.databases
  return [{ name: installationName, readBase: (work) => installation.read((tx) => work(baseOf(tx))) }, ...own]
}
