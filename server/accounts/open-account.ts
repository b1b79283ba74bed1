import type { InstallationChange } from '../base/context.ts'
import { sendInstallationMail } from '../base/outbox.ts'
import { recordInstallation } from '../base/record.ts'
import { hasFactor } from './keep-a-factor.ts'
import { cancelLinks, insertLink } from './link-queries.ts'
import type { AccessGranted } from './packets.ts'
import {
  accountByEmail,
  type Account,
  endMembership,
  insertAccount,
  type OrganisationEntry,
  packetOrderOf,
  putMembership,
} from './queries.ts'
import { closeAccountWithoutPlace } from './close-account.ts'
import { invitationMilliseconds } from './rules.ts'

const accountFor = async (
  change: InstallationChange,
  { email, locale }: Pick<AccessGranted, 'email' | 'locale'>,
): Promise<Account> => {
  const known = await accountByEmail(change.tx, email)
  if (known !== null) return known
  const fresh = { id: change.newId(), email, locale }
  await insertAccount(change.tx, fresh, change.now)
  return fresh
}

const pageOf = { colleague: 'desk', volunteer: 'vrijwilliger' } as const
/** Each in their own words: a colleague comes to work, a volunteer gets a page on the phone. */
const invitationOf = { colleague: 'invitation', volunteer: 'volunteerInvitation' } as const
const usefulDays = 7

/**
 * Gives a person of an organisation an account and mails the invitation: a link of 7 days, or, for who can sign in
 * already, just the address. Null when a newer packet about the same person came first or somebody else comes in by this
 * address; otherwise the path of the link.
 */
export const openAccount = async (
  change: InstallationChange,
  organisation: OrganisationEntry,
  { person, email, locale, order }: Omit<AccessGranted, 'kind'>,
): Promise<string | null> => {
  const { tx, now } = change
  const place = { organisationId: organisation.id, personKind: person.kind, personId: person.id }
  if ((await packetOrderOf(tx, place)) >= order) return null
  const account = await accountFor(change, { email, locale })
  for (const earlier of await endMembership(tx, place, order, now))
    if (earlier !== account.id) await closeAccountWithoutPlace(change, earlier)
  // Whoever has this address already keeps the way in: an account never changes hands by itself.
  if (!(await putMembership(tx, account.id, place, order, now))) return null
  const page = `/${organisation.slug}/${pageOf[person.kind]}`
  let link = page
  if (!(await hasFactor(change, account.id))) {
    const token = change.app.newToken()
    await cancelLinks(tx, account.id)
    await insertLink(
      tx,
      { id: change.newId(), token, accountId: account.id, purpose: 'invitation', browser: null },
      now,
      invitationMilliseconds,
    )
    link = `${page}/link#${token}`
  }
  await sendInstallationMail(change, {
    template: invitationOf[person.kind],
    to: account.email,
    locale: account.locale,
    person: { kind: 'account', id: account.id },
    values: { link, organisation: organisation.name },
    usefulDays,
  })
  await recordInstallation(
    change,
    {
      kind: 'account.opened',
      subject: { kind: 'account', id: account.id },
      facts: { organisation: organisation.id, person: person.kind },
    },
    organisation.id,
  )
  return link
}
