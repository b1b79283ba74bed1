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

/** No extension of the standard is asked for. */
type Options = Omit<PublicKeyCredentialCreationOptionsJSON, 'extensions'>
export type PasskeyRegistration = { challengeId: string; options: Options }

/** What the browser is asked: a key that it can find by itself, behind the device's own lock. */
export const makeRegistrationOptions = async ({ app, signedIn }: RequestContext): Promise<Options> => {
  if (signedIn === null) return refuse('notSignedIn')
  const { email, passkeys } = await app.databases.installation.read(async (tx) => ({
    email: (await accountById(tx, signedIn.accountId)).email,
    passkeys: await passkeysOf(tx, signedIn.accountId),
  }))
  const { extensions: _none, ...options } = await generateRegistrationOptions({
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
  return options
}

export const startPasskeyRegistration = async (
  change: InstallationChange,
  { accountId }: FreshSession,
  options: Options,
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
