import type { BaseTables, Flag, InstantText, JsonText, SealedText } from './base.ts'

export type OrganisationEntryTable = { id: string; slug: string; name: string; created_at: InstantText }

/** `email` in lower case: it is what a person signs in with. */
export type AccountTable = { id: string; email: string; locale: string; created_at: InstantText }

/** Which person of which organisation an account is. Roles and active/left live in the organisation itself. */
export type MembershipTable = {
  account_id: string
  organisation_id: string
  person_kind: 'colleague' | 'volunteer'
  person_id: string
  created_at: InstantText
  /** Where the organisation's own history stood when it sent this: a packet that comes late changes nothing. */
  packet_order: number
  ended_at: InstantText | null
}

export type PasskeyTable = {
  credential_id: string
  account_id: string
  public_key: string
  counter: number
  transports: JsonText
  name: string
  created_at: InstantText
  last_used_at: InstantText | null
}

export type PasswordTable = {
  account_id: string
  hash: string
  sealed_totp_secret: SealedText
  /** The last time step that was used, so that one code works once. */
  last_totp_step: number
}

export type SessionTable = {
  id: string
  token_hash: string
  account_id: string
  method: 'passkey' | 'passwordTotp' | 'mailLink' | 'demo'
  /** Which limits hold: those of the desk, of a volunteer's phone, or of a link that may only enrol. */
  kind: 'desk' | 'phone' | 'enrolment'
  /** Browser and system as two words, no more of what the browser said about itself. */
  device: string
  created_at: InstantText
  last_seen_at: InstantText
  expires_at: InstantText
  revoked_at: InstantText | null
}

export type MailLinkTable = {
  id: string
  token_hash: string
  account_id: string
  purpose: 'invitation' | 'recovery' | 'signIn'
  /** Hash of the cookie of the browser that asked; null for an invitation, which arrives unasked. */
  browser_hash: string | null
  created_at: InstantText
  expires_at: InstantText
  used_at: InstantText | null
}

export type ChallengeTable = {
  id: string
  account_id: string | null
  kind: 'register' | 'signIn' | 'totp'
  /** What has to come back signed; for `totp` the sealed secret that is being set up. */
  challenge: string
  expires_at: InstantText
}

export type SignInAttemptTable = {
  id: string
  account_key: string
  source_key: string
  at: InstantText
  succeeded: Flag
}

export type SetupLinkTable = {
  token_hash: string
  created_at: InstantText
  expires_at: InstantText
  used_at: InstantText | null
}

/** The installation's own sealing key, wrapped by the master key in a file outside the database. */
export type InstallationKeyTable = { id: 'installation'; wrapped_key: string }

export type InstallationTables = BaseTables & {
  organisation: OrganisationEntryTable
  account: AccountTable
  membership: MembershipTable
  passkey: PasskeyTable
  password: PasswordTable
  session: SessionTable
  mail_link: MailLinkTable
  challenge: ChallengeTable
  sign_in_attempt: SignInAttemptTable
  setup_link: SetupLinkTable
  installation_key: InstallationKeyTable
}
