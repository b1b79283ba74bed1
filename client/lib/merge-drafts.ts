const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export type Merged<Draft> = {
  draft: Draft
  /** Changed by both, to something else each: one's own stays until somebody chooses. */
  clashes: (keyof Draft)[]
  /** Changed by the other alone: taken over. */
  taken: (keyof Draft)[]
}

/**
 * Lays what two people made of the same beginning beside each other, field by field. Nothing that was typed is lost, and
 * nothing of the other is overwritten unseen.
 */
export const mergeDrafts = <Draft extends object>(
  start: Draft,
  mine: Draft,
  theirs: Draft,
): Merged<Draft> => {
  const fields = Object.keys(start) as (keyof Draft)[]
  const byThem = fields.filter((field) => !isSame(start[field], theirs[field]))
  const taken = byThem.filter((field) => isSame(start[field], mine[field]))
  const clashes = byThem.filter((field) => !taken.includes(field) && !isSame(mine[field], theirs[field]))
  const draft = { ...mine }
  for (const field of taken) draft[field] = theirs[field]
  return { draft, clashes, taken }
}
