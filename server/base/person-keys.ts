import type { Tx } from '#db/db.ts'
import type { SealedText } from '#db/schema/base.ts'
import { type Key, newKey, openText, sealText, unwrapKey, wrapKey } from './sealing.ts'

/** Whose key seals the text: erasing that key erases the text everywhere, also in old backups. */
export type SealOwner = { kind: 'household' | 'volunteer' | 'concern'; id: string }
/** Which cell the text stands in. */
export type SealedCell = { table: string; column: string; id: string }

/** Seals and opens texts about people inside one transaction. */
export type Seals = {
  /** Makes the owner's key when there is none yet, so it needs a transaction that may write. */
  seal: (owner: SealOwner, cell: SealedCell, text: string) => Promise<SealedText>
  /** The text, or null when the owner's key was erased. */
  open: (owner: SealOwner, cell: SealedCell, sealed: SealedText) => Promise<string | null>
}

type SealContext = {
  tx: Tx
  organisation: { id: string; key: Key }
  newId: () => string
  now: string
}

/** Seals for one transaction; unwrapped keys are kept only as long as it lasts. */
export const sealsOf = ({ tx, organisation, newId, now }: SealContext): Seals => {
  const known = new Map<string, Key>()
  const keyPlace = (owner: SealOwner) => `${organisation.id}|sealing_key|${owner.kind}|${owner.id}`
  const cellPlace = (cell: SealedCell) => `${organisation.id}|${cell.table}|${cell.column}|${cell.id}`

  const findKey = async (owner: SealOwner): Promise<Key | undefined> => {
    const place = keyPlace(owner)
    const cached = known.get(place)
    if (cached !== undefined) return cached
    const row = await tx
      .selectFrom('sealing_key')
      .select('wrapped_key')
      .where('owner_kind', '=', owner.kind)
      .where('owner_id', '=', owner.id)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const key = unwrapKey(organisation.key, place, row.wrapped_key)
    known.set(place, key)
    return key
  }

  const makeKey = async (owner: SealOwner): Promise<Key> => {
    const key = newKey()
    const place = keyPlace(owner)
    await tx
      .insertInto('sealing_key')
      .values({
        id: newId(),
        owner_kind: owner.kind,
        owner_id: owner.id,
        wrapped_key: wrapKey(organisation.key, place, key),
        created_at: now,
      })
      .execute()
    known.set(place, key)
    return key
  }

  return {
    seal: async (owner, cell, text) => {
      const key = (await findKey(owner)) ?? (await makeKey(owner))
      return sealText(key, cellPlace(cell), text)
    },
    open: async (owner, cell, sealed) => {
      const key = await findKey(owner)
      return key === undefined ? null : openText(key, cellPlace(cell), sealed)
    },
  }
}
