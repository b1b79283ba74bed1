import type { InstallationChange } from '../base/context.ts'
import type { FreshSession } from './access.ts'
import { insertChallenge } from './credential-queries.ts'
import { accountById } from './queries.ts'
import { totpSetupMilliseconds } from './rules.ts'
import { newTotpSecret, sealTotpSecret, totpUri } from './totp-code.ts'

export type PasswordSetup = { challengeId: string; uri: string; secret: string }

/** Makes the secret for an app that gives codes. An earlier one keeps working until `setPassword` confirms this one. */
export const startPassword = async (
  change: InstallationChange,
  { accountId }: FreshSession,
): Promise<PasswordSetup> => {
  const { email } = await accountById(change.tx, accountId)
  const secret = newTotpSecret()
  const challengeId = change.newId()
  const challenge = sealTotpSecret(change.app.installationKey, accountId, secret)
  await insertChallenge(
    change.tx,
    { id: challengeId, accountId, kind: 'totp', challenge },
    change.now,
    totpSetupMilliseconds,
  )
  return { challengeId, uri: totpUri(secret, email), secret }
}
