/** The least number of codes of a file for the whole country; a part of it has to be named as such. */
export const leastPostcodes = 3900

/** The Netherlands in Europe, in degrees: a point outside is a mistake. */
export const countryBounds = { south: 50.7, north: 53.6, west: 3.3, east: 7.3 } as const

/** The largest file that the page takes, in bytes. */
export const largestPostcodeFile = 20 * 1024 * 1024

/** What was wrong with lines of the file, in the order in which it is told. */
export const lineFaults = ['unreadable', 'outside', 'duplicate'] as const
export type LineFault = (typeof lineFaults)[number]

/**
 * What `badFile` says of a postcode file: `problem` is `columns`, `notCsv` (with `line`), `tooBig`, `tooFew` (with
 * `rows` and `least`) or `lines`, which names per fault the first lines and how many there are: `outside`,
 * `outsideCount`.
 */
export const postcodeProblems = ['columns', 'notCsv', 'tooBig', 'tooFew', 'lines'] as const
export type PostcodeProblem = (typeof postcodeProblems)[number]

/** One step of an import; `total` is null as long as nobody knows. */
export type ImportProgress = { stage: 'reading' | 'writing'; done: number; total: number | null }

/** What an import did. */
export type ImportOutcome = {
  rows: number
  source: string
  licence: string
  asOf: string
  /** False when the table held exactly this already. */
  changed: boolean
}

/** The lines of the upload's answer, one JSON object each. */
export type UploadLine =
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'done'; outcome: ImportOutcome }
  | { kind: 'refused'; refusal: { code: string; params: Record<string, string | number> } }
  | { kind: 'failed' }
