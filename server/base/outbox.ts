import type { BaseTx } from '#db/db.ts'
import { addDays, type Instant, localDateOf } from '#shared/dates.ts'
import type { MailTemplate, MailValues } from '#shared/mail.ts'
import type { Locale } from '#shared/vocabulary.ts'
import { baseOf } from './base-tx.ts'
import type { Change, InstallationChange } from './context.ts'
import { type Key, openText, sealText } from './sealing.ts'

/** One mail to one person. Its words stand in the message files; the subject never tells what it is about. */
export type MailDraft<Template extends MailTemplate = MailTemplate> = {
  template: Template
  to: string
  locale: Locale
  person: { kind: 'parent' | 'volunteer' | 'colleague' | 'referrer' | 'account'; id: string }
  values: MailValues[Template]
  /** Not before this instant; a message to a person may wait a moment, so that it can be taken back. */
  notBefore?: Instant
  /** Days after which the mail is of no use any more and is dropped. */
  usefulDays?: number
}

/** What lies sealed in an outbox row until the worker sends it. */
export type MailContent = {
  template: MailTemplate
  to: string
  locale: Locale
  values: MailValues[MailTemplate]
}

const defaultUsefulDays = 14

const outboxPlace = (id: string) => `outbox|sealed_content|${id}`

/** Seals what an outbox row carries, a mail or a packet. */
export const sealForOutbox = (key: Key, id: string, content: object): string =>
  sealText(key, outboxPlace(id), JSON.stringify(content))
export const openMail = (key: Key, id: string, sealed: string): MailContent =>
  JSON.parse(openText(key, outboxPlace(id), sealed))
/** What was sealed as a packet; its reader checks the shape. */
export const openPacket = (key: Key, id: string, sealed: string): unknown =>
  JSON.parse(openText(key, outboxPlace(id), sealed))

type Sender = {
  tx: BaseTx
  now: Instant
  newId: () => string
  sealForOutbox: (id: string, content: object) => string
}
type Row = { kind: 'mail' | 'packet'; person: { kind: string; id: string }; notBefore: Instant; days: number }

const insertRow = async (sender: Sender, { kind, person, notBefore, days }: Row, content: object) => {
  const id = sender.newId()
  await sender.tx
    .insertInto('outbox')
    .values({
      id,
      kind,
      sealed_content: sender.sealForOutbox(id, content),
      status: 'waiting',
      person_kind: person.kind,
      person_id: person.id,
      not_before: notBefore,
      valid_until: `${addDays(localDateOf(sender.now), days)}T23:59:59.999Z`,
      attempts: 0,
      claimed_by: null,
      claimed_until: null,
      sent_at: null,
      last_fault: null,
      created_at: sender.now,
    })
    .execute()
}

const senderOf = (change: Change): Sender => ({
  tx: baseOf(change.tx),
  now: change.now,
  newId: change.newId,
  sealForOutbox: change.sealForOutbox,
})

const queueMail = <Template extends MailTemplate>(sender: Sender, draft: MailDraft<Template>) => {
  const { template, to, locale, person, values, notBefore = sender.now, usefulDays } = draft
  const row = { kind: 'mail', person, notBefore, days: usefulDays ?? defaultUsefulDays } as const
  return insertRow(sender, row, { template, to, locale, values })
}

/** Puts a mail in the outbox, in the transaction of what it tells about: it leaves when, and only when, that is committed. */
export const sendMail = <Template extends MailTemplate>(
  change: Change,
  draft: MailDraft<Template>,
): Promise<void> => queueMail(senderOf(change), draft)

/** The same from the installation's own outbox: invitations and links to sign in. */
export const sendInstallationMail = <Template extends MailTemplate>(
  change: InstallationChange,
  draft: MailDraft<Template>,
): Promise<void> =>
  queueMail(
    {
      tx: baseOf(change.tx),
      now: change.now,
      newId: change.newId,
      sealForOutbox: (id, content) => sealForOutbox(change.app.installationKey, id, content),
    },
    draft,
  )

/** Packets do not grow old: another database has to hear of it, however late. */
const packetDays = 3650

/** Puts a packet for another database in the outbox; `person` is whom it is about. */
export const sendPacket = (
  change: Change,
  person: { kind: 'colleague' | 'volunteer'; id: string },
  content: object,
): Promise<void> =>
  insertRow(senderOf(change), { kind: 'packet', person, notBefore: change.now, days: packetDays }, content)
