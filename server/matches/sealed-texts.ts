import type { SealedText } from '#db/schema/base.ts'
import type { Reader } from '../base/context.ts'
import type { SealedCell } from '../base/person-keys.ts'

type Household = { householdId: string }
type MatchColumn =
  | 'sealed_why'
  | 'sealed_summary'
  | 'sealed_introduction_detail'
  | 'sealed_introduction_note'
  | 'sealed_thanks'

/** Which cell of the match a sealed text stands in. */
export const matchCell = (column: MatchColumn, id: string): SealedCell => ({ table: 'match', column, id })

/** Everything written on a match is sealed with the family's key: erasing the family erases it. Empty text is nothing. */
export const sealText = async (
  reader: Reader,
  { householdId }: Household,
  cell: SealedCell,
  text: string,
): Promise<SealedText | null> =>
  text.trim() === '' ? null : reader.seals.seal({ kind: 'household', id: householdId }, cell, text)

/** The text, or null when there is none or the family was erased. */
export const openText = async (
  reader: Reader,
  { householdId }: Household,
  cell: SealedCell,
  sealed: SealedText | null,
): Promise<string | null> =>
  sealed === null ? null : reader.seals.open({ kind: 'household', id: householdId }, cell, sealed)
