import type { Begin } from '#shared/begin-form.ts'
import { installationChangeIn } from '../accounts/deliver-packets.ts'
import { isSetupLink, restoreSetupLink, spendSetupLink } from '../accounts/link-queries.ts'
import { openAccount } from '../accounts/open-account.ts'
import { founderOrder } from '../accounts/rules.ts'
import type { App } from '../base/app.ts'
import { refuse } from '../base/refusal.ts'
import { foundOrganisation, type NewOrganisation } from './found-organisation.ts'

/** Whether the link of the first start still works; looking spends nothing. */
export const maySetUp = (app: App, token: string): Promise<boolean> =>
  app.databases.installation.read((tx) => isSetupLink(tx, token, app.now()))

/**
 * Makes the first organisation with the link of the first start, and invites its first administrator. Gives the path of
 * the invitation, so that whoever does this can go on at once. Refuses `linkExpired` when the link was used or is too old;
 * when founding fails the link still works.
 */
export const beginOrganisation = async (
  app: App,
  begin: Begin,
  wrapKey: NewOrganisation['wrapKey'],
): Promise<{ invitation: string }> => {
  const { installation } = app.databases
  if (!(await installation.write((tx) => spendSetupLink(tx, begin.token, app.now())))) refuse('linkExpired')
  let invitation: string | null = null
  try {
    await foundOrganisation(
      app,
      {
        slug: begin.slug,
        name: begin.name.trim(),
        town: begin.town.trim(),
        phone: begin.phone.trim(),
        phoneHours: begin.phoneHours.trim(),
        email: begin.email,
        wrapKey,
        programme: { name: begin.programme.trim() },
        firstColleague: {
          name: begin.adminName.trim(),
          email: begin.adminEmail,
          phone: begin.adminPhone.trim(),
          roles: ['coordinator', 'projectLead', 'admin'],
        },
      },
      async (tx, { organisationId, colleagueId }) => {
        const entry = { id: organisationId, slug: begin.slug, name: begin.name.trim() }
        const person = { kind: 'colleague', id: colleagueId } as const
        const granted = { person, email: begin.adminEmail, locale: 'nl', order: founderOrder } as const
        invitation = await openAccount(installationChangeIn(app, tx), entry, granted)
      },
    )
  } catch (fault) {
    await installation.write((tx) => restoreSetupLink(tx, begin.token))
    throw fault
  }
  return { invitation: invitation ?? `/${begin.slug}/desk` }
}
