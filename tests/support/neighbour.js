// A second process on every SQLite file of a test run: it commits all the time, so that nothing can pass which only
// works when the file is ours alone. Started by the test run with the folder of its worlds.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

const [, , folder = ''] = process.argv
const everyMilliseconds = 50
const opened = new Map()

const files = () =>
  readdirSync(folder).flatMap((world) => {
    try {
      return readdirSync(join(folder, world))
        .filter((name) => name.startsWith('org-') && name.endsWith('.sqlite'))
        .map((name) => join(folder, world, name))
    } catch {
      return []
    }
  })

const commitTo = (file) => {
  try {
    const database = opened.get(file) ?? new Database(file, { fileMustExist: true, timeout: 1000 })
    opened.set(file, database)
    database.exec('begin immediate; update organisation set version = version; commit')
  } catch {
    // The world is being made or taken down.
    opened.get(file)?.close()
    opened.delete(file)
  }
}

const turn = () => {
  if (!existsSync(folder)) process.exit(0)
  const present = new Set(files())
  for (const [file, database] of opened)
    if (!present.has(file)) {
      database.close()
      opened.delete(file)
    }
  for (const file of present) commitTo(file)
}
setInterval(turn, everyMilliseconds)
process.on('disconnect', () => process.exit(0))
