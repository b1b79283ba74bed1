import { verifyRegistrationResponse, type WebAuthnCredential } from '@simplewebauthn/server'
import type { AddPasskey, Arrival } from '#shared/accounts.ts'
import type { InstallationChange, RequestContext } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { FreshSession } from './access.ts'
import { insertPasskey, passkeyById, takeChallenge } from './credential-queries.ts'
import { finishEnrolment } from './finish-enrolment.ts'
import { relyingParty } from './relying-party.ts'

/** Spends the challenge and checks the browser's answer to it, before the transaction. */
export const checkNewPasskey = async (
  { app, signedIn }: RequestContext,
  { challengeId, credential }: AddPasskey,
): Promise<WebAuthnCredential> => {
  if (signedIn === null) return refuse('notSignedIn')
  const asked = { id: challengeId, kind: 'register', accountId: signedIn.accountId } as const
  const expectedChallenge = await app.databases.installation.write((tx) =>
    takeChallenge(tx, asked, app.now()),
  )
  if (expectedChallenge === null) return refuse('linkExpired')
  const { rpID, origin } = relyingParty(app)
  const result = await verifyRegistrationResponse({
    response: credential,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => null)
  return result?.verified === true ? result.registrationInfo.credential : refuse('signInFailed')
}

/** Keeps a new passkey under a name that its owner knows it by. A colleague who was enrolling is in from now on. */
export const addPasskey = async (
  change: InstallationChange,
  { accountId }: FreshSession,
  { name }: AddPasskey,
  credential: WebAuthnCredential,
): Promise<Arrival | null> => {
  if ((await passkeyById(change.tx, credential.id)) !== null) refuse('signInFailed')
  await insertPasskey(change.tx, {
    credentialId: credential.id,
    accountId,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name: name.trim(),
    createdAt: change.now,
    lastUsedAt: null,
  })
  await recordInstallation(change, {
    kind: 'account.passkeyAdded',
    subject: { kind: 'account', id: accountId },
  })
  return finishEnrolment(change, accountId, 'passkey')
}
