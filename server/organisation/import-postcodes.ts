import type { Readable } from 'node:stream'
import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import type { ImportOutcome, ImportProgress } from '#shared/postcode-file.ts'
import type { App, OrganisationHandle } from '../base/app.ts'
import type { Actor, Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { systemActor, writeAs } from '../base/write-as.ts'
import {
  allPostcodes,
  deletePostcodes,
  insertPostcodes,
  type PostcodeSource,
  postcodeSource,
  saveSource,
} from './postcode-queries.ts'
import { type PostcodeRow, readPostcodeFile } from './read-postcode-file.ts'

export type PostcodeImport = {
  /** Name of the source, as it is shown under every distance. */
  source: string
  licence: string
  /** The day that the data tell about. */
  asOf: LocalDate
  /** A part of the country, on purpose. */
  partial: boolean
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal
  /** Who imports; without it the operator's tool. */
  actorIn?: (tx: Tx) => Promise<Actor>
}

const chunk = 400

const holdsAlready = async (tx: Tx, rows: readonly PostcodeRow[], source: PostcodeSource) => {
  const current = await postcodeSource(tx)
  if (current === null || current.rows !== rows.length) return false
  if (current.name !== source.name || current.licence !== source.licence || current.asOf !== source.asOf)
    return false
  return JSON.stringify((await allPostcodes(tx)).map(bare)) === JSON.stringify(rows.map(bare))
}

const bare = ({ code, lat, lon, place, municipality, province }: PostcodeRow) => [
  code,
  lat,
  lon,
  place,
  municipality,
  province,
]

const replaceAll = async (
  change: Change,
  rows: readonly PostcodeRow[],
  { onProgress, signal }: PostcodeImport,
) => {
  await deletePostcodes(change.tx)
  for (let done = 0; done < rows.length; done += chunk) {
    signal?.throwIfAborted()
    await insertPostcodes(change.tx, rows.slice(done, done + chunk))
    onProgress?.({ stage: 'writing', done: Math.min(done + chunk, rows.length), total: rows.length })
  }
  signal?.throwIfAborted()
}

/**
 * Replaces the postcode table by a file, whole or not at all. The file is read before the transaction begins; the same
 * file again changes nothing. A stop (`signal`) before the end leaves everything as it was and throws its reason.
 */
export const importPostcodes = async (
  app: App,
  organisation: OrganisationHandle,
  stream: Readable,
  options: PostcodeImport,
): Promise<ImportOutcome> => {
  const rows = await readPostcodeFile(stream, options)
  const { source: name, licence, asOf } = options
  return writeAs({
    app,
    organisation,
    procedure: 'organisation.importPostcodes',
    actorIn: options.actorIn ?? (async () => systemActor),
    carryOut: async (change) => {
      const source = { name, licence, asOf, importedAt: change.now, rows: rows.length }
      const outcome = { rows: rows.length, source: name, licence, asOf }
      if (await holdsAlready(change.tx, rows, source)) return { ...outcome, changed: false }
      await replaceAll(change, rows, options)
      await saveSource(change.tx, source)
      await record(change, {
        kind: 'postcodes.imported',
        subject: { kind: 'postcodes', id: 'postcode4' },
        facts: { rows: rows.length, asOf },
      })
      return { ...outcome, changed: true }
    },
  })
}
