import type { RequestSignInLink } from '#shared/accounts.ts'
import type { InstallationChange } from '../base/context.ts'
import { sendInstallationMail } from '../base/outbox.ts'
import { recordInstallation } from '../base/record.ts'
import { insertLink } from './link-queries.ts'
import { accountByEmail, membershipsOf, organisationBySlug } from './queries.ts'
import { linkMilliseconds } from './rules.ts'

/**
 * Mails a link of ten minutes for the browser that asks: to a volunteer to sign in, to a colleague to enrol anew. For an
 * unknown address nothing is mailed and the answer is the same.
 */
export const requestSignInLink = async (
  change: InstallationChange,
  { email, from }: RequestSignInLink,
  { mayMail }: { mayMail: boolean },
): Promise<{ sent: true }> => {
  const browser = change.cookies.browserToken()
  const { tx, now, organisationSlug } = change
  const account = await accountByEmail(tx, email)
  const organisation = organisationSlug === null ? null : await organisationBySlug(tx, organisationSlug)
  if (account === null || organisation === null || !mayMail) return { sent: true }
  const hats = (await membershipsOf(tx, account.id))
    .filter((one) => one.organisationId === organisation.id)
    .map((one) => one.personKind)
  const wanted = from === 'desk' ? 'colleague' : 'volunteer'
  const hat = hats.find((one) => one === wanted) ?? hats[0]
  if (hat === undefined) return { sent: true }
  const token = change.app.newToken()
  const [purpose, template, page] =
    hat === 'colleague'
      ? (['recovery', 'recoveryLink', 'desk'] as const)
      : (['signIn', 'signInLink', 'vrijwilliger'] as const)
  await insertLink(
    tx,
    { id: change.newId(), token, accountId: account.id, purpose, browser },
    now,
    linkMilliseconds,
  )
  await sendInstallationMail(change, {
    template,
    to: account.email,
    locale: account.locale,
    person: { kind: 'account', id: account.id },
    values: { link: `/${organisation.slug}/${page}/link#${token}` },
    usefulDays: 0,
  })
  await recordInstallation(
    change,
    { kind: 'account.linkAsked', subject: { kind: 'account', id: account.id }, facts: { purpose } },
    'anonymous',
  )
  return { sent: true }
}
