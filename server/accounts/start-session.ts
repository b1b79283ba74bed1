import type { Arrival } from '#shared/accounts.ts'
import { readDevice } from '#shared/devices.ts'
import type { InstallationChange } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { membershipsOf, organisationById, organisationBySlug } from './queries.ts'
import { kindOfSession, type SessionMethod } from './rules.ts'
import { insertSession, revokeSessions } from './session-queries.ts'

const deviceOf = (userAgent: string): string => {
  const { browser, system } = readDevice(userAgent)
  return `${browser} ${system}`
}

/** Where the account belongs: in the organisation whose page asked, or else in the first it has a place in. */
const arrivalOf = async (change: InstallationChange, accountId: string): Promise<Arrival> => {
  const memberships = await membershipsOf(change.tx, accountId)
  const [first] = memberships
  if (first === undefined) return refuse('signInFailed')
  const asked =
    change.organisationSlug === null ? null : await organisationBySlug(change.tx, change.organisationSlug)
  const here = memberships.filter((one) => one.organisationId === asked?.id)
  const hats =
    here.length > 0 ? here : memberships.filter((one) => one.organisationId === first.organisationId)
  const { slug } =
    here.length > 0 && asked !== null ? asked : await organisationById(change.tx, first.organisationId)
  const isColleague = hats.some((one) => one.personKind === 'colleague')
  return { next: isColleague ? 'desk' : 'phone', organisation: slug }
}

/**
 * Begins a session in this browser: a fresh token in its cookie, kept as a hash. The session that this browser had ends.
 * Refuses `signInFailed` when the account has no place in any organisation.
 */
export const startSession = async (
  change: InstallationChange,
  accountId: string,
  method: SessionMethod,
): Promise<Arrival> => {
  const { tx, now, signedIn } = change
  const arrival = await arrivalOf(change, accountId)
  if (signedIn !== null) await revokeSessions(tx, signedIn.accountId, { only: signedIn.sessionId }, now)
  const token = change.app.newToken()
  const expiresAt = await insertSession(
    tx,
    {
      id: change.newId(),
      token,
      accountId,
      method,
      kind: kindOfSession(method, await membershipsOf(tx, accountId)),
      device: deviceOf(change.device),
    },
    now,
  )
  change.cookies.setSession(token, expiresAt)
  await recordInstallation(
    change,
    { kind: 'account.signedIn', subject: { kind: 'account', id: accountId }, facts: { method } },
    accountId,
  )
  return arrival
}
