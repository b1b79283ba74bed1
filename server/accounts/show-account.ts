import type { Role } from '#shared/roles.ts'
import type { InstallationReader, Reader } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { OwnSession } from './access.ts'
import { passkeysOf, passwordOf } from './credential-queries.ts'
import { accountById, colleagueStatusIn, organisationNameIn, volunteerNameIn } from './queries.ts'
import { sessionsOf } from './session-queries.ts'

export type Me = {
  kind: 'colleague' | 'volunteer'
  id: string
  name: string
  roles: readonly Role[]
  /** A colleague on their very first visit; `organisation.arrive` makes them active. */
  arrives: boolean
  organisation: { slug: string; name: string }
}

/** Who the caller is in this organisation. */
export const showMe = async ({ tx, actor, organisation }: Reader): Promise<Me> => {
  const where = { slug: organisation.slug, name: await organisationNameIn(tx) }
  if (actor.kind === 'colleague') {
    const arrives = (await colleagueStatusIn(tx, actor.id)) === 'invited'
    return {
      kind: 'colleague',
      id: actor.id,
      name: actor.name,
      roles: actor.roles,
      arrives,
      organisation: where,
    }
  }
  if (actor.kind !== 'volunteer') return refuse('notAllowed')
  const name = await volunteerNameIn(tx, actor.id)
  return { kind: 'volunteer', id: actor.id, name, roles: [], arrives: false, organisation: where }
}

/** What belongs to the caller's own account: never a key, a hash or a secret. */
export const showMine = async ({ tx, now }: InstallationReader, own: OwnSession) => {
  const { email } = await accountById(tx, own.accountId)
  const passkeys = await passkeysOf(tx, own.accountId)
  const sessions = await sessionsOf(tx, own.accountId, now)
  return {
    email,
    hasPassword: (await passwordOf(tx, own.accountId)) !== null,
    passkeys: passkeys.map(({ credentialId, name, createdAt, lastUsedAt }) => ({
      credentialId,
      name,
      createdAt,
      lastUsedAt,
    })),
    sessions: sessions.map(({ id, device, method, createdAt, lastSeenAt }) => ({
      id,
      device,
      method,
      createdAt,
      lastSeenAt,
      isThisOne: id === own.id,
    })),
  }
}
export type Mine = Awaited<ReturnType<typeof showMine>>
