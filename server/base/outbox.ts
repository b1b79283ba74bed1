import type { BaseTx } from '#db/db.ts'
import { addDays, addMilliseconds, type Instant, localDateOf } from '#shared/dates.ts'
import type { MailTemplate, MailValues } from '#shared/mail.ts'
import type { Locale } from '#shared/vocabulary.ts'
import { baseOf } from './base-tx.ts'
import type { Change, InstallationChange } from './context.ts'
import { type Key, openText, sealText } from './sealing.ts'

type Subject = { kind: string; id: string }

/** One mail to one person. Its words stand in the message files; the subject never tells what it is about. */
export type MailDraft<Template extends MailTemplate = MailTemplate> = {
  template: Template
  to: string
  locale: Locale
  person: { kind: 'parent' | 'volunteer' | 'colleague' | 'referrer' | 'account'; id: string }
  values: MailValues[Template]
  /** Not before this instant; a message to a person may wait a moment, so that it can be taken back. */
  notBefore?: Instant
  /** What it tells of: when that is taken back in time, so is the mail. */
  about?: Subject
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

/** A message to a person waits half a minute before it leaves, and what it tells of is not shown to them before. */
export const secondThoughtsMilliseconds = 30_000

/** Whether the moment for second thoughts about what was done at that instant is over. */
export const hasLeft = ({ now }: Pick<Change, 'now'>, doneAt: Instant): boolean =>
  addMilliseconds(doneAt, secondThoughtsMilliseconds) <= now

/** When a message to a person, sent now, leaves. */
export const afterSecondThoughts = ({ now }: Pick<Change, 'now'>): Instant =>
  addMilliseconds(now, secondThoughtsMilliseconds)

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
type Row = {
  kind: 'mail' | 'packet'
  person: Subject
  about?: Subject | undefined
  notBefore: Instant
  days: number
}

const insertRow = async (sender: Sender, { kind, person, about, notBefore, days }: Row, content: object) => {
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
      about_kind: about?.kind ?? null,
      about_id: about?.id ?? null,
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
  const { template, to, locale, person, about, values, notBefore = sender.now, usefulDays } = draft
  const row = { kind: 'mail', person, about, notBefore, days: usefulDays ?? defaultUsefulDays } as const
  return insertRow(sender, row, { template, to, locale, values })
}

/** Puts a mail in the outbox, in the transaction of what it tells about: it leaves when, and only when, that is committed. */
export const sendMail = <Template extends MailTemplate>(
  change: Change,
  draft: MailDraft<Template>,
): Promise<void> => queueMail(senderOf(change), draft)

/** Drops whatever still waits to tell of this; false when nothing does any more. */
export const takeMailBack = async (change: Change, about: Subject): Promise<boolean> => {
  const dropped = await baseOf(change.tx)
    .updateTable('outbox')
    .set({ status: 'dropped' })
    .where('status', '=', 'waiting')
    .where('attempts', '=', 0)
    .where('about_kind', '=', about.kind)
    .where('about_id', '=', about.id)
    .returning('id')
    .execute()
  return dropped.length > 0
}

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
