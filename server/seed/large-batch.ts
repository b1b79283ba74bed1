import type { Insertable } from 'kysely'
import type { OrgTables, Tx } from '#db/db.ts'

type Table = keyof OrgTables & string

/** Well below what either engine takes as parameters of one statement. */
const valuesAtOnce = 6000

/** Rows of many tables, to be written many at a time. Tables are written in the order in which they got their first row. */
export type Batch = {
  put: <Name extends Table>(table: Name, ...rows: Insertable<OrgTables[Name]>[]) => void
  write: (tx: Tx) => Promise<void>
}

/** One table stands for all in the types: which rows go where is what `put` looks at. */
type AnyTable = 'volunteer_language'
type AnyRow = Insertable<OrgTables[AnyTable]>

export const makeBatch = (): Batch => {
  const tables = new Map<string, object[]>()
  return {
    put: (table, ...rows) => {
      const own = tables.get(table)
      if (own === undefined) tables.set(table, [...rows])
      else own.push(...rows)
    },
    write: async (tx) => {
      for (const [table, rows] of tables) {
        const atOnce = Math.max(1, Math.floor(valuesAtOnce / Object.keys(rows[0] ?? { id: '' }).length))
        for (let from = 0; from < rows.length; from += atOnce)
          await tx
            .insertInto(table as AnyTable)
            .values(rows.slice(from, from + atOnce) as AnyRow[])
            .execute()
      }
      tables.clear()
    },
  }
}
