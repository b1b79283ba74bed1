import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Arrival, SignInWithPasskey } from '#shared/accounts.ts'
import type { InstallationChange, RequestContext } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { type Passkey, passkeyById, passkeyUsed, takeChallenge } from './credential-queries.ts'
import { relyingParty } from './relying-party.ts'
import { startSession } from './start-session.ts'

type Checked = { passkey: Passkey; newCounter: number }

/** Spends the challenge and checks the signature, before the transaction. Whatever is wrong, the answer is `signInFailed`. */
export const checkPasskey = async (
  { app }: RequestContext,
  { challengeId, credential }: SignInWithPasskey,
): Promise<Checked> => {
  const asked = { id: challengeId, kind: 'signIn', accountId: null } as const
  const { expectedChallenge, passkey } = await app.databases.installation.write(async (tx) => ({
    expectedChallenge: await takeChallenge(tx, asked, app.now()),
    passkey: await passkeyById(tx, credential.id),
  }))
  if (expectedChallenge === null || passkey === null) return refuse('signInFailed')
  const { rpID, origin } = relyingParty(app)
  const result = await verifyAuthenticationResponse({
    response: credential,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: {
      id: passkey.credentialId,
      publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  }).catch(() => null)
  if (result?.verified !== true) return refuse('signInFailed')
  return { passkey, newCounter: result.authenticationInfo.newCounter }
}

/** Signs in with a passkey that was checked; one that was removed or used later meanwhile is refused. */
export const signInWithPasskey = async (
  change: InstallationChange,
  _input: SignInWithPasskey,
  { passkey, newCounter }: Checked,
): Promise<Arrival> => {
  if (!(await passkeyUsed(change.tx, passkey, newCounter, change.now))) refuse('signInFailed')
  return startSession(change, passkey.accountId, 'passkey')
}
