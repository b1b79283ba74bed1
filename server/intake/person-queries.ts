import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { contactWays, locales } from '#shared/vocabulary.ts'

const storedContact = z.object({
  firstName: z.string(),
  phone: z.string(),
  email: z.string(),
  contactWay: z.enum(contactWays),
  noVoicemail: z.int().transform((flag) => flag === 1),
  reachNote: z.string(),
  locale: z.enum(locales),
  phoneKey: z.string(),
})
/** How a parent is reached. */
export type ParentContact = z.infer<typeof storedContact>

export const contactOf = async (tx: Tx, parentId: string): Promise<ParentContact> =>
  storedContact.parse(
    await tx
      .selectFrom('parent')
      .select([
        'first_name as firstName',
        'phone',
        'email',
        'contact_way as contactWay',
        'no_voicemail as noVoicemail',
        'reach_note as reachNote',
        'locale',
        'phone_key as phoneKey',
      ])
      .where('id', '=', parentId)
      .executeTakeFirstOrThrow(),
  )
