import type { Arrival, SetPassword } from '#shared/accounts.ts'
import type { InstallationChange, RequestContext } from '../base/context.ts'
import { recordInstallation } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { FreshSession } from './access.ts'
import { putPassword, readChallenge, takeChallenge } from './credential-queries.ts'
import { finishEnrolment } from './finish-enrolment.ts'
import { hashPassword } from './password-hash.ts'
import { accountById } from './queries.ts'
import { isWeakPassword } from './rules.ts'
import { openTotpSecret, totpStep } from './totp-code.ts'

/** Hashes the new password before the transaction; refuses `weakPassword`. */
export const hashNewPassword = async (
  { app, signedIn }: RequestContext,
  { password }: SetPassword,
): Promise<string> => {
  if (signedIn === null) return refuse('notSignedIn')
  const { email } = await app.databases.installation.read((tx) => accountById(tx, signedIn.accountId))
  if (isWeakPassword(password, email)) refuse('weakPassword')
  return hashPassword(password)
}

/**
 * Password and code from now on, in place of an earlier pair. The first code proves that the app has the secret; a wrong
 * one (`signInFailed`) may be typed again.
 */
export const setPassword = async (
  change: InstallationChange,
  { accountId }: FreshSession,
  { challengeId, code }: SetPassword,
  hash: string,
): Promise<Arrival | null> => {
  const asked = { id: challengeId, kind: 'totp', accountId } as const
  const sealedTotpSecret = await readChallenge(change.tx, asked, change.now)
  if (sealedTotpSecret === null) return refuse('linkExpired')
  const secret = openTotpSecret(change.app.installationKey, accountId, sealedTotpSecret)
  const step = totpStep(secret, code, change.now)
  if (step === null) return refuse('signInFailed')
  await takeChallenge(change.tx, asked, change.now)
  await putPassword(change.tx, accountId, { hash, sealedTotpSecret }, step)
  await recordInstallation(change, {
    kind: 'account.passwordSet',
    subject: { kind: 'account', id: accountId },
  })
  return finishEnrolment(change, accountId, 'passwordTotp')
}
