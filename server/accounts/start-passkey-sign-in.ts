import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { InstallationChange, RequestContext } from '../base/context.ts'
import { insertChallenge } from './credential-queries.ts'
import { relyingParty } from './relying-party.ts'
import { challengeMilliseconds } from './rules.ts'

/** No extension of the standard is asked for. */
type Options = Omit<PublicKeyCredentialRequestOptionsJSON, 'extensions'>
export type PasskeySignIn = { challengeId: string; options: Options }

/** Names no keys: the browser shows its own, and nobody learns which addresses have one. */
export const makeSignInOptions = async ({ app }: RequestContext): Promise<Options> => {
  const { extensions: _none, ...options } = await generateAuthenticationOptions({
    rpID: relyingParty(app).rpID,
    challenge: new TextEncoder().encode(app.newToken()),
    userVerification: 'required',
  })
  return options
}

export const startPasskeySignIn = async (
  change: InstallationChange,
  options: Options,
): Promise<PasskeySignIn> => {
  const challengeId = change.newId()
  await insertChallenge(
    change.tx,
    { id: challengeId, accountId: null, kind: 'signIn', challenge: options.challenge },
    change.now,
    challengeMilliseconds,
  )
  return { challengeId, options }
}
