import { addMilliseconds } from '#shared/dates.ts'
import type { OpenStatus } from '#shared/intake-status.ts'
import { readStatusCode } from '#shared/status-code.ts'
import { hashToken } from '../base/actor.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { type Access, countTries, findAccess, insertParentSession, noteTry } from './status-queries.ts'

/** After so many wrong codes from one place within a quarter of an hour, who types another wrong one is told to wait. */
const triesPerSource = 10
/**
 * After so many, nothing of that place is looked up any more. Families behind one address (a mobile network, a
 * neighbourhood house) stay far below it; of 59 bits, these many guesses are none.
 */
const triesLookedUp = 100
/** When many places try at once, each of them gets fewer. */
const underAttack = { told: 3, lookedUp: 30 }
const triesOfAllThatAreAnAttack = 200
const windowMilliseconds = 15 * 60_000
const sessionMilliseconds = 8 * 3_600_000

export type OpenedStatus = { kind: 'open'; session: string } | { kind: 'unknown' } | { kind: 'tooManyTries' }

/** Begins a parent's session of 8 hours, no longer than the access itself lasts; gives the bare token of the cookie. */
export const beginParentSession = async (
  change: Change,
  access: { id: string; expiresAt: string | null },
): Promise<string> => {
  const token = change.app.newToken()
  const hours = addMilliseconds(change.now, sessionMilliseconds)
  const expiresAt = access.expiresAt !== null && access.expiresAt < hours ? access.expiresAt : hours
  await insertParentSession(change.tx, {
    tokenHash: hashToken(token),
    accessId: access.id,
    at: change.now,
    expiresAt,
  })
  change.cookies.setParentSession(token, expiresAt)
  return token
}

const byCode = async (change: Change, typed: string): Promise<Access | undefined | 'tooManyTries'> => {
  const tries = await countTries(change.tx, change.source, addMilliseconds(change.now, -windowMilliseconds))
  const isAttack = tries.byAll >= triesOfAllThatAreAnAttack
  const { told, lookedUp } = isAttack ? underAttack : { told: triesPerSource, lookedUp: triesLookedUp }
  if (tries.bySource >= lookedUp) return 'tooManyTries'
  const code = readStatusCode(typed)
  const access =
    code === null
      ? undefined
      : await findAccess(change.tx, { column: 'code_hash', hash: change.hashSecret(code) }, change.now)
  if (access !== undefined) return access
  await noteTry(change.tx, {
    id: change.newId(),
    source: change.source,
    at: change.now,
    forgetBefore: addMilliseconds(change.now, -windowMilliseconds),
  })
  return tries.bySource >= told ? 'tooManyTries' : undefined
}

/**
 * Opens a parent's status page with the typed code or the mailed link's token. A wrong one is an answer and no refusal,
 * so that the try is kept. Only codes are limited: a token has 256 bits, and limiting it would only keep parents out.
 */
export const openStatus = async (change: Change, { secret }: OpenStatus): Promise<OpenedStatus> => {
  const found =
    'code' in secret
      ? await byCode(change, secret.code)
      : await findAccess(
          change.tx,
          { column: 'link_hash', hash: change.hashSecret(secret.token) },
          change.now,
        )
  if (found === 'tooManyTries') return { kind: 'tooManyTries' }
  if (found === undefined) return { kind: 'unknown' }
  const session = await beginParentSession(change, found)
  await record(change, {
    kind: 'helpRequest.statusOpened',
    subject: { kind: 'helpRequest', id: found.requestId },
    householdId: found.householdId,
    facts: { with: 'code' in secret ? 'code' : 'link' },
  })
  return { kind: 'open', session }
}
