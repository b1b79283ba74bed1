import type { Arrival, SignInWithPassword } from '#shared/accounts.ts'
import type { InstallationChange, RequestContext } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { tryWasRight } from './attempt-queries.ts'
import { countTry } from './count-try.ts'
import { passwordOf, spendTotpStep } from './credential-queries.ts'
import { isPassword } from './password-hash.ts'
import { accountByEmail } from './queries.ts'
import { startSession } from './start-session.ts'
import { openTotpSecret, totpStep } from './totp-code.ts'

type Checked = { tryId: string; accountId: string; sealedTotpSecret: string } | null

/** Counts the try and compares the password, before the transaction; for an unknown address it takes as long. */
export const checkPassword = async (
  request: RequestContext,
  { email, password }: SignInWithPassword,
): Promise<Checked> => {
  const tryId = await countTry(request, email)
  const known = await request.app.databases.installation.read(async (tx) => {
    const account = await accountByEmail(tx, email)
    const kept = account === null ? null : await passwordOf(tx, account.id)
    return account === null || kept === null ? null : { accountId: account.id, ...kept }
  })
  const isRight = await isPassword(password, known?.hash ?? null)
  return isRight && known !== null
    ? { tryId, accountId: known.accountId, sealedTotpSecret: known.sealedTotpSecret }
    : null
}

/** Signs in with password and code. Whatever was wrong, the answer is `signInFailed`; one code works once. */
export const signInWithPassword = async (
  change: InstallationChange,
  { code }: SignInWithPassword,
  checked: Checked,
): Promise<Arrival> => {
  if (checked === null) return refuse('signInFailed')
  const { tryId, accountId, sealedTotpSecret } = checked
  const secret = openTotpSecret(change.app.installationKey, accountId, sealedTotpSecret)
  const step = totpStep(secret, code, change.now)
  if (step === null || !(await spendTotpStep(change.tx, accountId, step))) refuse('signInFailed')
  await tryWasRight(change.tx, tryId)
  return startSession(change, accountId, 'passwordTotp')
}
