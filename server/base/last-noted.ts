import { z } from 'zod'
import type { LocalDate } from '#shared/dates.ts'
import { baseOf } from './base-tx.ts'
import type { Change } from './context.ts'

/** A date in the newest line of this kind about a thing; null when there is none. */
export const lastNoted = async (
  { tx }: Pick<Change, 'tx'>,
  kind: string,
  subjectId: string,
  fact: string,
): Promise<LocalDate | null> => {
  const line = await baseOf(tx)
    .selectFrom('event')
    .select('facts')
    .where('subject_id', '=', subjectId)
    .where('kind', '=', kind)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const value =
    line === undefined ? null : z.record(z.string(), z.unknown()).parse(JSON.parse(line.facts))[fact]
  return typeof value === 'string' ? value : null
}
