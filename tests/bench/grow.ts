import { randomUUID } from 'node:crypto'
import { imageOf } from '#server/matching/image-columns.ts'
import { everybodyToMatch } from '#server/matching/image-queries.ts'
import { makeBatch } from '#server/seed/large-batch.ts'
import type { BenchWorld } from './shortlist-world.ts'

/** As many times as many volunteers: each of them again and again, in the same place, with the same facts. */
export const growVolunteers = async ({ organisation }: BenchWorld, times: number): Promise<void> => {
  const people = await organisation.store.read(everybodyToMatch)
  for (let turn = 1; turn < times; turn += 1)
    await organisation.store.write(async (tx) => {
      const rows = new Map(
        (await tx.selectFrom('volunteer').selectAll().execute()).map((row) => [row.id, row] as const),
      )
      const batch = makeBatch()
      const images = makeBatch()
      for (const { facts } of people) {
        const row = rows.get(facts.id)
        if (row === undefined) continue
        const id = randomUUID()
        batch.put('volunteer', { ...row, id, email: `${id}@example.org`, email_key: id })
        images.put('volunteer_image', imageOf({ ...facts, id }))
      }
      await batch.write(tx)
      await images.write(tx)
      // Their images are made here; that they have no rows of their own in other tables is not looked at.
      await tx.deleteFrom('volunteer_stale').execute()
    })
}
