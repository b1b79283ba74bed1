/**
 * Signing in and what belongs to it. Procedures, all under `accounts`:
 *
 * Everybody
 * - `me` (query): who I am in this organisation. Refuses `notSignedIn`, or `needsSecondFactor` for a colleague who came
 *   in by a mail link and has to enrol first.
 * - `requestSignInLink({ email, from: 'phone' | 'desk' })`: always answers `{ sent: true }`, for known and unknown
 *   addresses. The mail's link works 10 minutes, once, in the browser that asked, and leads to
 *   `/{organisatie}/vrijwilliger/link#token` or `/{organisatie}/desk/link#token`.
 * - `openLink({ token })`: behind a button, never on loading the page. Begins the session and answers where to go:
 *   `{ next: 'phone' | 'desk' | 'enrol' }`. Refuses `linkExpired` (unknown, used or too old) or `linkOtherBrowser`.
 * - `startPasskeySignIn()` → `{ challengeId, options }` for `startAuthentication` of @simplewebauthn/browser;
 *   `signInWithPasskey({ challengeId, credential })`; `signInWithPassword({ email, password, code })`. Both answer
 *   `Arrival`. Refusals: `signInFailed` (whatever was wrong), `tooManyTries`.
 * - `signOut()`: ends the session and clears its cookie. The client forgets what it holds.
 *
 * Whoever is signed in
 * - `mine` (query): e-mail address, passkeys, whether there is a password, sessions.
 * - `startPasskeyRegistration()` → `{ challengeId, options }`; `addPasskey({ challengeId, credential, name })`;
 *   `renamePasskey`, `removePasskey`; `startPassword()` → `{ challengeId, uri, secret }`;
 *   `setPassword({ challengeId, password, code })`; `removePassword()`. A change of these within 30 minutes of signing
 *   in; later `signInAgain`.
 * - `revokeSession({ sessionId })`, `revokeOtherSessions()`.
 */
import { z } from 'zod'
import { typed } from './intake-form.ts'
import { type Role, roles } from './roles.ts'
import { readEmail } from './typed-values.ts'

export const emailLimit = 254
export const passwordMinimum = 12
export const passwordLimit = 128
export const passkeyNameLimit = 60
export const colleagueNameLimit = 80
const tokenLimit = 200

/** An address as it is compared: in lower case. */
export const emailSchema = z
  .string()
  .max(emailLimit)
  .refine((text) => readEmail(text) !== null, 'email')
  .overwrite((text) => text.trim().toLowerCase())

/** The six digits of the code; spaces between them are fine. */
export const codeSchema = z
  .string()
  .max(20)
  .overwrite((text) => text.replace(/\s/g, ''))
  .refine((text) => /^\d{6}$/.test(text), 'code')

export const signInWithPasswordSchema = z.strictObject({
  email: emailSchema,
  password: typed(passwordLimit),
  code: codeSchema,
})
export type SignInWithPassword = z.output<typeof signInWithPasswordSchema>

export const requestSignInLinkSchema = z.strictObject({
  email: emailSchema,
  from: z.enum(['desk', 'phone']),
})
export type RequestSignInLink = z.output<typeof requestSignInLinkSchema>

export const openLinkSchema = z.strictObject({ token: z.string().min(1).max(tokenLimit) })

const base64url = (limit: number) =>
  z
    .string()
    .max(limit)
    .regex(/^[\w-]*$/)

/** How a key may be reached (`usb`, `internal` …); new ways come with new devices. */
const transports = z.array(z.string().max(20)).max(10)
const attachment = z.enum(['cross-platform', 'platform']).optional()
/** Answers to extensions differ by browser and none is used: they are dropped. */
const extensionResults = z.unknown().transform(() => ({}))

/** What @simplewebauthn/browser gives after a passkey was made. */
const newCredentialSchema = z.object({
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: attachment,
  clientExtensionResults: extensionResults,
  response: z.object({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    transports: transports.optional(),
  }),
})

/** What @simplewebauthn/browser gives after a passkey was used. */
const usedCredentialSchema = z.object({
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: attachment,
  clientExtensionResults: extensionResults,
  response: z.object({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(4000),
    userHandle: base64url(200).optional(),
  }),
})

export const signInWithPasskeySchema = z.strictObject({
  challengeId: z.uuid(),
  credential: usedCredentialSchema,
})
export type SignInWithPasskey = z.output<typeof signInWithPasskeySchema>

const passkeyName = typed(passkeyNameLimit).refine((name) => name.trim() !== '', 'empty')

export const addPasskeySchema = z.strictObject({
  challengeId: z.uuid(),
  credential: newCredentialSchema,
  name: passkeyName,
})
export type AddPasskey = z.output<typeof addPasskeySchema>

const credentialId = base64url(1400)
export const renamePasskeySchema = z.strictObject({ credentialId, name: passkeyName })
export const removePasskeySchema = z.strictObject({ credentialId })

export const setPasswordSchema = z.strictObject({
  challengeId: z.uuid(),
  password: typed(passwordLimit),
  code: codeSchema,
})
export type SetPassword = z.output<typeof setPasswordSchema>

export const revokeSessionSchema = z.strictObject({ sessionId: z.uuid() })
export const nothingSchema = z.void()

/** Where somebody who just signed in belongs; another organisation's address name when this one is not theirs. */
export type Arrival = { next: 'phone' | 'desk' | 'enrol'; organisation: string }

const roleList = z
  .array(z.enum(roles))
  .min(1, 'empty')
  .max(roles.length)
  .refine((list) => new Set(list).size === list.length, 'twice')

const commandId = z.uuid()
const version = z.int().min(1)

export const inviteColleagueSchema = z.strictObject({
  commandId,
  name: typed(colleagueNameLimit).refine((name) => name.trim() !== '', 'empty'),
  email: emailSchema,
  /** As typed; a parent calls it. */
  phone: typed(30),
  roles: roleList,
})
export type InviteColleague = z.output<typeof inviteColleagueSchema>

export const changeRolesSchema = z.strictObject({
  commandId,
  colleagueId: z.uuid(),
  version,
  roles: roleList,
})
export type ChangeRoles = z.output<typeof changeRolesSchema>

export const colleagueMoveSchema = z.strictObject({ commandId, colleagueId: z.uuid(), version })
export const arriveSchema = z.strictObject({ commandId })

export const colleagueStates = ['invited', 'active', 'left'] as const
export type ColleagueState = (typeof colleagueStates)[number]

/** A colleague as Instellingen > Collega's shows them. `carries` counts what is in their caseload today. */
export type ColleagueRow = {
  id: string
  name: string
  email: string
  phone: string
  roles: Role[]
  status: ColleagueState
  leftOn: string | null
  carries: number
  version: number
}
