import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The last file that a seed writes: with it, the demo's data are whole. */
const fileOf = (dataDirectory: string) => join(dataDirectory, 'demo.json')

const contentSchema = z.object({
  colleagues: z.array(
    z.object({ key: z.string(), organisation: z.string(), name: z.string(), id: z.string() }),
  ),
  volunteers: z.array(z.object({ organisation: z.string(), name: z.string(), id: z.string() })),
  /** Codes of status pages: kept in the database only as a hash, so they stand here for whoever tries the demo. */
  parents: z.array(z.object({ organisation: z.string(), name: z.string(), code: z.string() })),
})
export type DemoFile = z.output<typeof contentSchema>

/** Who there is to be; null when there are no whole demo data. */
export const readDemoFile = (dataDirectory: string): DemoFile | null =>
  existsSync(fileOf(dataDirectory))
    ? contentSchema.parse(JSON.parse(readFileSync(fileOf(dataDirectory), 'utf8')))
    : null

export const writeDemoFile = (dataDirectory: string, content: DemoFile): void =>
  writeFileSync(fileOf(dataDirectory), JSON.stringify(content, null, 2), { mode: 0o600 })
