import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server'
import type { InstallationChange, RequestContext } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { FreshSession } from './access.ts'
import { insertChallenge, passkeysOf } from './credential-queries.ts'
import { accountById } from './queries.ts'
import { relyingParty } from './relying-party.ts'
import { challengeMilliseconds } from './rules.ts'

export type PasskeyRegistration = { challengeId: string; options: PublicKeyCredentialCreationOptionsJSON }

/** What the browser is asked: a key that it can find by itself, behind the device's own lock. */
export const makeRegistrationOptions = async ({
  app,
  signedIn,
}: RequestContext): Promise<PublicKeyCredentialCreationOptionsJSON> => {
  if (signedIn === null) return refuse('notSignedIn')
  const { email, passkeys } = await app.databases.installation.read(async (tx) => ({
    email: (await accountById(tx, signedIn.accountId)).email,
    passkeys: await passkeysOf(tx, signedIn.accountId),
  }))
  return generateRegistrationOptions({
    rpName: 'Samenspel',
    rpID: relyingParty(app).rpID,
    userName: email,
    userDisplayName: email,
    userID: new TextEncoder().encode(signedIn.accountId),
    challenge: new TextEncoder().encode(app.newToken()),
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export const startPasskeyRegistration = async (
  change: InstallationChange,
  { accountId }: FreshSession,
  options: PublicKeyCredentialCreationOptionsJSON,
): Promise<PasskeyRegistration> => {
  const challengeId = change.newId()
  await insertChallenge(
    change.tx,
    { id: challengeId, accountId, kind: 'register', challenge: options.challenge },
    change.now,
    challengeMilliseconds,
  )
  return { challengeId, options }
}
