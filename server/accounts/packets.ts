import { z } from 'zod'
import { emailSchema } from '#shared/accounts.ts'
import { locales } from '#shared/vocabulary.ts'
import type { Change } from '../base/context.ts'
import { baseOf } from '../base/base-tx.ts'
import { sendPacket } from '../base/outbox.ts'
import { eventsSoFar } from '../base/record.ts'

const person = z.strictObject({ kind: z.enum(['colleague', 'volunteer']), id: z.string() })
/** Where the organisation's event log stood: of two packets about one person the greater order is the newer. */
const order = z.int().min(1)

/** What an organisation tells the installation about who may come in. Carried out once, in whatever order they arrive. */
export const packetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('accessGranted'),
    person,
    email: emailSchema,
    locale: z.enum(locales),
    order,
  }),
  z.strictObject({ kind: z.literal('accessEnded'), person, order }),
])
export type Packet = z.output<typeof packetSchema>
export type AccessGranted = Extract<Packet, { kind: 'accessGranted' }>
export type AccessEnded = Extract<Packet, { kind: 'accessEnded' }>

type Person = Packet['person']
type Reached = { email: string; locale: AccessGranted['locale'] }

/** Call `record` for the same change too: the order is the place of its line in the event log. */
export const grantAccess = async (change: Change, who: Person, { email, locale }: Reached): Promise<void> => {
  const next = (await eventsSoFar(baseOf(change.tx))) + 1
  const packet: Packet = { kind: 'accessGranted', person: who, email, locale, order: next }
  await sendPacket(change, who, packet)
}

/** Ends what `grantAccess` gave; also to be called together with `record`. */
export const endAccess = async (change: Change, who: Person): Promise<void> => {
  const next = (await eventsSoFar(baseOf(change.tx))) + 1
  const packet: Packet = { kind: 'accessEnded', person: who, order: next }
  await sendPacket(change, who, packet)
}
