import type { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import {
  countryBounds,
  type ImportProgress,
  leastPostcodes,
  type LineFault,
  lineFaults,
} from '#shared/postcode-file.ts'
import { refuse } from '../base/refusal.ts'

export type PostcodeRow = {
  code: string
  lat: number
  lon: number
  place: string
  municipality: string
  province: string
}

type Reading = {
  /** A part of the country, on purpose. */
  partial: boolean
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal
}

const needed = ['postcode4', 'lat', 'lon'] as const
const namedLines = 10
const progressEvery = 500

type Parsed = { info: { lines: number }; record: Record<string, string | undefined> }

const degrees = (text: string | undefined) =>
  text === undefined || !/^-?\d{1,3}(\.\d+)?$/.test(text.trim()) ? null : Number(text)

/** The row of one record, or what is wrong with it. */
const rowOf = (record: Parsed['record']): PostcodeRow | LineFault => {
  const code = record.postcode4?.trim() ?? ''
  const lat = degrees(record.lat)
  const lon = degrees(record.lon)
  if (!/^[1-9]\d{3}$/.test(code) || lat === null || lon === null) return 'unreadable'
  const { south, north, west, east } = countryBounds
  if (lat < south || lat > north || lon < west || lon > east) return 'outside'
  return {
    code,
    lat,
    lon,
    place: record.place?.trim() ?? '',
    municipality: record.municipality?.trim() ?? '',
    province: record.province?.trim() ?? '',
  }
}

const refuseLines = (faults: ReadonlyMap<LineFault, number[]>) => {
  const params: Record<string, string | number> = { problem: 'lines' }
  for (const fault of lineFaults) {
    const lines = faults.get(fault)
    if (lines === undefined) continue
    params[fault] = lines.slice(0, namedLines).join(', ')
    params[`${fault}Count`] = lines.length
  }
  refuse('badFile', params)
}

/** The header has to name the three columns without which there is no distance. */
const columnsOf = (header: string[]): string[] => {
  const names = header.map((name) => name.trim().toLowerCase())
  if (!needed.every((name) => names.includes(name))) refuse('badFile', { problem: 'columns' })
  return names
}

/**
 * Reads `postcode4,lat,lon[,place,municipality,province]` row by row. Refuses with `badFile` (shared/postcode-file.ts)
 * and names the lines: codes that are none or stand twice, points outside the country, too few for a whole country.
 */
export const readPostcodeFile = async (
  stream: Readable,
  { partial, onProgress, signal }: Reading,
): Promise<PostcodeRow[]> => {
  const rows = new Map<string, PostcodeRow>()
  const faults = new Map<LineFault, number[]>()
  const note = (fault: LineFault, line: number) => faults.set(fault, [...(faults.get(fault) ?? []), line])
  const parser = parse({
    bom: true,
    columns: columnsOf,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  // What goes wrong with the file itself has to end the reading of it too.
  stream.once('error', (fault) => parser.destroy(fault))
  signal?.addEventListener('abort', () => parser.destroy(new Error('stopped')), { once: true })
  stream.pipe(parser)
  let done = 0
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      const row = rowOf(record)
      if (typeof row === 'string') note(row, info.lines)
      else if (rows.has(row.code)) note('duplicate', info.lines)
      else rows.set(row.code, row)
      done += 1
      if (done % progressEvery === 0) onProgress?.({ stage: 'reading', done, total: null })
    }
  } catch (fault) {
    signal?.throwIfAborted()
    if (fault instanceof CsvError) refuse('badFile', { problem: 'notCsv', line: Number(fault.lines ?? 1) })
    throw fault
  } finally {
    stream.unpipe(parser)
  }
  signal?.throwIfAborted()
  if (done === 0 && parser.info.lines === 0) refuse('badFile', { problem: 'columns' })
  if (faults.size > 0) refuseLines(faults)
  if (!partial && rows.size < leastPostcodes)
    refuse('badFile', { problem: 'tooFew', rows: rows.size, least: leastPostcodes })
  if (rows.size === 0) refuse('badFile', { problem: 'tooFew', rows: 0, least: 1 })
  return [...rows.values()].sort((a, b) => a.code.localeCompare(b.code))
}
