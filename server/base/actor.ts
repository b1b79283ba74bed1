import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { roles, type Who } from '#shared/roles.ts'
import type { Actor, RequestContext } from './context.ts'

/** How a secret token is kept: as its SHA-256, since it has 256 random bits of its own. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

const anonymous: Actor = { kind: 'anonymous', id: 'anonymous' }
const storedRoles = z.array(z.enum(roles))

type Hats = { request: RequestContext; organisationId: string; tx: Tx; now: string }

const colleagueOf = async ({ request, organisationId, tx }: Hats): Promise<Actor | null> => {
  const membership = request.signedIn?.memberships.find(
    (m) => m.organisationId === organisationId && m.personKind === 'colleague',
  )
  if (request.signedIn === null || membership === undefined) return null
  const row = await tx
    .selectFrom('colleague')
    .select(['id', 'name', 'roles', 'status'])
    .where('id', '=', membership.personId)
    .executeTakeFirst()
  // Who was invited and has enrolled is in; the first visit makes them `active`.
  if (row === undefined || row.status === 'left') return null
  return {
    kind: 'colleague',
    id: row.id,
    name: row.name,
    roles: storedRoles.parse(JSON.parse(row.roles)),
    sessionId: request.signedIn.sessionId,
  }
}

const volunteerOf = async ({ request, organisationId, tx }: Hats): Promise<Actor | null> => {
  const membership = request.signedIn?.memberships.find(
    (m) => m.organisationId === organisationId && m.personKind === 'volunteer',
  )
  if (request.signedIn === null || membership === undefined) return null
  const row = await tx
    .selectFrom('volunteer')
    .select(['id', 'status'])
    .where('id', '=', membership.personId)
    .executeTakeFirst()
  if (row === undefined || row.status === 'left') return null
  return { kind: 'volunteer', id: row.id, sessionId: request.signedIn.sessionId }
}

const parentOf = async ({ request, tx, now }: Hats): Promise<Actor | null> => {
  if (request.parentToken === null) return null
  const row = await tx
    .selectFrom('parent_session')
    .innerJoin('parent_access', 'parent_access.id', 'parent_session.parent_access_id')
    .innerJoin('help_request', 'help_request.id', 'parent_access.help_request_id')
    .select([
      'parent_access.id',
      'help_request.id as helpRequestId',
      'help_request.household_id as householdId',
    ])
    .where('parent_session.token_hash', '=', hashToken(request.parentToken))
    .where('parent_session.expires_at', '>', now)
    .where('parent_access.revoked_at', 'is', null)
    .where((where) =>
      where.or([where('parent_access.expires_at', 'is', null), where('parent_access.expires_at', '>', now)]),
    )
    .executeTakeFirst()
  if (row === undefined) return null
  return { kind: 'parent', id: row.id, helpRequestId: row.helpRequestId, householdId: row.householdId }
}

/** Whether a rule that names `who` admits this actor. */
export const admits = (who: readonly Who[], actor: Actor): boolean => {
  if (actor.kind === 'system') return true
  if (actor.kind === 'colleague') return actor.roles.some((role) => who.includes(role))
  return who.includes(actor.kind)
}

type Found = {
  actor: Actor
  isSignedIn: boolean
  /** A colleague who came in by a mail link alone: no colleague until a passkey, or a password with a code, was used. */
  lacksSecondFactor: boolean
}

/**
 * Who calls, read afresh inside the call's own transaction so that revoking works at once. One account may wear two
 * hats; the first hat that the rule admits is taken. Anonymous when none fits and anonymous callers are let in.
 */
export const findActor = async (hats: Hats, who: readonly Who[]): Promise<Found> => {
  const colleague = await colleagueOf(hats)
  const lacksSecondFactor = colleague !== null && hats.request.signedIn?.method === 'mailLink'
  const candidates = [lacksSecondFactor ? null : colleague, await volunteerOf(hats), await parentOf(hats)]
  const found = candidates.filter((candidate) => candidate !== null)
  const admitted = found.find((candidate) => admits(who, candidate))
  return { actor: admitted ?? anonymous, isSignedIn: found.length > 0, lacksSecondFactor }
}
