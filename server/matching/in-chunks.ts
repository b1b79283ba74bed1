/** Volunteers by id; null means every volunteer of the organisation. */
export type VolunteerIds = readonly string[] | null

/** Well below what either engine takes as parameters of one statement. */
const chunkSize = 500

/** Runs a query once for everybody, or for these ids in pieces that stay within the engines' number of parameters. */
export const inChunks = async <Row>(
  ids: VolunteerIds,
  query: (chunk: readonly string[] | null) => Promise<Row[]>,
): Promise<Row[]> => {
  if (ids === null) return query(null)
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += chunkSize)
    rows.push(...(await query(ids.slice(from, from + chunkSize))))
  return rows
}

/** Rows by the id of what they belong to, each group in the order of the rows. */
export const grouped = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group === undefined) groups.set(row.id, [row])
    else group.push(row)
  }
  return groups
}
