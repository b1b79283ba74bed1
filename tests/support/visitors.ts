import { TOTP, Secret } from 'otpauth'
import { deliverPackets } from '#server/accounts/deliver-packets.ts'
import { readSession } from '#server/accounts/read-session.ts'
import { createCaller } from '#server/app-router.ts'
import { baseOf } from '#server/base/base-tx.ts'
import { openMail, type MailContent } from '#server/base/outbox.ts'
import type { Role } from '#shared/roles.ts'
import { makeAuthenticator } from './soft-authenticator.ts'
import type { Caller, World } from './world.ts'

/** One browser somewhere: keeps its cookies, and reads its session anew for each request, as the server does. */
export type Visitor = {
  /** The router as this browser reaches it now. */
  call: () => Promise<Caller>
  /** The bare token in the session cookie; null when there is none. */
  session: () => string | null
}

const chromeOnWindows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

type Place = { slug?: string; source?: string; userAgent?: string }

/** A browser at a place of its own; `source` is where the limits think it is. */
export const makeVisitor = (world: World, place: Place = {}): Visitor => {
  const { slug = 'thuisnabij', source = 'home', userAgent = chromeOnWindows } = place
  let session: string | null = null
  let browser: string | null = null
  return {
    session: () => session,
    call: async () =>
      createCaller({
        app: world.app,
        organisationSlug: slug,
        signedIn: session === null ? null : await readSession(world.app, session),
        parentToken: null,
        source,
        device: userAgent,
        cookies: {
          setSession: (token) => {
            session = token
          },
          clearSession: () => {
            session = null
          },
          setParentSession: () => {},
          clearParentSession: () => {},
          browserToken: () => (browser ??= world.app.newToken()),
        },
      }),
  }
}

/** Carries the organisation's packets over, as a job does every few seconds. */
export const settle = (world: World): Promise<number> => deliverPackets(world.app, world.organisation)

/** The mails that the installation has for an address, oldest first. */
export const mailsTo = async ({ app }: World, email: string): Promise<MailContent[]> => {
  const rows = await app.databases.installation.read((tx) =>
    baseOf(tx).selectFrom('outbox').selectAll().where('kind', '=', 'mail').orderBy('created_at').execute(),
  )
  return rows
    .map((row) => openMail(app.installationKey, row.id, row.sealed_content))
    .filter((mail) => mail.to === email)
}

/** The path and the token in the newest mail to an address. */
export const lastLinkTo = async (world: World, email: string): Promise<{ path: string; token: string }> => {
  const mail = (await mailsTo(world, email)).at(-1)
  if (mail === undefined || !('link' in mail.values)) throw new Error(`There is no link for ${email}.`)
  const [path = '', token = ''] = mail.values.link.split('#')
  return { path, token }
}

/** What an app with this secret shows at the world's own time. */
export const codeAt = (secret: string, now: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(now) })

export const later = (world: World, minutes: number): void => {
  world.clock.now = new Date(Date.parse(world.clock.now) + minutes * 60_000).toISOString()
}

export const goodPassword = 'paarse olifant fietst'

type Authenticator = ReturnType<typeof makeAuthenticator>
export type Enrolled = Visitor & { email: string; colleagueId: string; authenticator: Authenticator }

const inviteAndOpen = async (world: World, email: string, roles: readonly Role[]) => {
  const invitation = { commandId: world.newId(), name: 'Ruud', email, phone: '', roles: [...roles] }
  const { id } = await world.as(world.founder).organisation.inviteColleague(invitation)
  await settle(world)
  const visitor = makeVisitor(world)
  const { token } = await lastLinkTo(world, email)
  await (await visitor.call()).accounts.openLink({ token })
  return { visitor, colleagueId: id }
}

/** Invites a colleague, opens the invitation in a new browser and makes a passkey there. */
export const enrolColleague = async (
  world: World,
  email: string,
  roles: readonly Role[] = ['coordinator'],
): Promise<Enrolled> => {
  const { visitor, colleagueId } = await inviteAndOpen(world, email, roles)
  const authenticator = makeAuthenticator(world.app.config.publicUrl)
  const { challengeId, options } = await (await visitor.call()).accounts.startPasskeyRegistration()
  const credential = authenticator.register(options)
  await (await visitor.call()).accounts.addPasskey({ challengeId, credential, name: 'Telefoon' })
  return { ...visitor, authenticator, email, colleagueId }
}

/** Signs in with a passkey, in a new browser unless one is given. */
export const signInWithKey = async (
  world: World,
  authenticator: Authenticator,
  visitor: Visitor = makeVisitor(world),
): Promise<Visitor> => {
  const { challengeId, options } = await (await visitor.call()).accounts.startPasskeySignIn()
  const credential = authenticator.signIn(options)
  await (await visitor.call()).accounts.signInWithPasskey({ challengeId, credential })
  return visitor
}

/** The same with a password and a code. */
export const enrolWithPassword = async (
  world: World,
  email: string,
): Promise<Visitor & { secret: string; email: string }> => {
  const { visitor } = await inviteAndOpen(world, email, ['coordinator'])
  const { challengeId, secret } = await (await visitor.call()).accounts.startPassword()
  const code = codeAt(secret, world.clock.now)
  await (await visitor.call()).accounts.setPassword({ challengeId, password: goodPassword, code })
  // A code works once: the next sign-in needs the app's next one.
  later(world, 1)
  return { ...visitor, secret, email }
}
