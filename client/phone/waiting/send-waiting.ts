import type { createClient } from '#client/lib/trpc.ts'
import { refusalOf } from '#client/lib/refusal.ts'
import type { RefusalCode } from '#shared/refusals.ts'
import type { Waiting } from './entries.ts'
import type { Sent } from './waiting-room.ts'

type Client = ReturnType<typeof createClient>

/** The server means "later", not "no". */
const passing: readonly RefusalCode[] = ['busy', 'databaseFull', 'tooManyTries']

/** The version of the contact moment after it, where there is one. */
const call = async (client: Client, waiting: Waiting): Promise<number | null> => {
  const { commandId, momentId: id } = waiting
  if (waiting.act === 'log') {
    const log = { commandId, matchId: waiting.matchId, ...waiting.entry }
    return (await client.contact.log.mutate(log)).version
  }
  if (waiting.act === 'change') {
    const change = { commandId, id, version: waiting.version, ...waiting.entry }
    return (await client.contact.change.mutate(change)).version
  }
  await client.contact.undo.mutate({ commandId, id })
  return null
}

/** Sends one waiting entry. What the connection or the server breaks is for later; only a refusal ends it. */
export const sendWaiting =
  (client: Client) =>
  async (waiting: Waiting): Promise<Sent> => {
    try {
      return { kind: 'there', version: await call(client, waiting) }
    } catch (error) {
      const code = refusalOf(error)?.code
      if (code === 'notSignedIn' || code === 'notAllowed') return { kind: 'signedOut' }
      if (code === undefined || passing.includes(code)) return { kind: 'later' }
      // Taking back what the server never had is done.
      if (waiting.act === 'undo' && code === 'notFound') return { kind: 'there', version: null }
      return { kind: 'refused', code }
    }
  }
