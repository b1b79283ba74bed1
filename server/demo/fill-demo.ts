import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { localDateOf } from '#shared/dates.ts'
import type { Settings } from '../config.ts'
import { openApp } from '../open-app.ts'
import { buurtmaat, thuisNabij } from '../seed/colleagues.ts'
import { type Played, seedDemo } from '../seed/seed.ts'
import { type DemoFile, writeDemoFile } from './demo-file.ts'

const seed = 1
const shownVolunteers = ['Samira', 'Joost', 'Dirk', 'Leila']
const shownParents = ['Rahma', 'Gülay', 'Amal', 'Denise']

const demoFileOf = (played: readonly Played[]): DemoFile => {
  const colleagues = played.flatMap(({ stage }) => {
    const spec = [thuisNabij, buurtmaat].find(({ slug }) => slug === stage.organisation.slug)
    return (spec?.colleagues ?? []).map(({ key, name }) => ({
      key,
      organisation: stage.organisation.slug,
      name,
      id: stage.colleagues.get(key)?.id ?? '',
    }))
  })
  const [first] = played
  const organisation = thuisNabij.slug
  return {
    colleagues,
    volunteers: shownVolunteers.flatMap((firstName) =>
      (first?.scenario.volunteers ?? [])
        .filter((one) => one.firstName === firstName)
        .map(({ id, lastName }) => ({ organisation, name: `${firstName} ${lastName}`, id })),
    ),
    parents: shownParents.flatMap((name) =>
      (first?.scenario.families ?? [])
        .filter(({ firstName }) => firstName === name)
        .flatMap(({ id }) => {
          const code = first?.stage.codes.get(id)
          return code === undefined ? [] : [{ organisation, name, code }]
        }),
    ),
  }
}

/**
 * Fills an empty data directory with the demo town. It is played beside the directory and moved there when it is whole,
 * so that a start which was cut off begins again. Throws a sentence when the directory holds something else.
 */
export const fillDemo = async (settings: Settings, onProgress: (line: string) => void): Promise<void> => {
  const { dataDirectory } = settings
  if (existsSync(dataDirectory) && readdirSync(dataDirectory).length > 0)
    throw new Error(`${dataDirectory} holds other data than the demo's. Choose an empty DATA_DIR.`)
  const filling = `${dataDirectory}.filling`
  rmSync(filling, { recursive: true, force: true })
  const app = await openApp(
    {
      ...settings,
      keyFile: settings.keyFile.startsWith(dataDirectory) ? join(filling, 'master.key') : settings.keyFile,
      database: { kind: 'sqlite', directory: filling, isFilling: true },
    },
    true,
  )
  try {
    const played = await seedDemo(app, { size: 'demo', seed, today: localDateOf(app.now()), onProgress })
    writeDemoFile(filling, demoFileOf(played))
  } finally {
    await app.databases.close()
  }
  renameSync(filling, dataDirectory)
}
