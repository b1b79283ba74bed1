import type { LocalDate } from '#shared/dates.ts'
import type { NotedField, NotedSource, NotedSubject } from '#shared/noted.ts'
import type { Tx } from '#db/db.ts'
import type { Change } from '../base/context.ts'

/** Keeps for each fact who told it and that it was today; an older note of the same fact gives way. */
export const noteFacts = async <Subject extends NotedSubject>(
  { tx, today }: Change,
  subject: { kind: Subject; id: string },
  fields: readonly NotedField<Subject>[],
  source: NotedSource,
): Promise<void> => {
  if (fields.length === 0) return
  await tx
    .insertInto('noted')
    .values(
      fields.map((field) => ({
        subject_kind: subject.kind,
        subject_id: subject.id,
        field,
        source,
        noted_on: today,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['subject_kind', 'subject_id', 'field']).doUpdateSet({ source, noted_on: today }),
    )
    .execute()
}

export type Noted = { source: NotedSource; on: LocalDate }

/** Who told each fact and when, by the fact's name. */
export const notedOf = async (
  tx: Tx,
  subject: { kind: NotedSubject; id: string },
): Promise<Partial<Record<string, Noted>>> => {
  const rows = await tx
    .selectFrom('noted')
    .select(['field', 'source', 'noted_on'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.field, { source: row.source, on: row.noted_on }]))
}
