import { addDays, type Instant } from '#shared/dates.ts'
import type { MailTemplate, MailValues } from '#shared/mail.ts'
import type { Locale } from '#shared/vocabulary.ts'
import type { Change } from './context.ts'
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

export const sealMail = (key: Key, id: string, content: MailContent): string =>
  sealText(key, outboxPlace(id), JSON.stringify(content))
export const openMail = (key: Key, id: string, sealed: string): MailContent =>
  JSON.parse(openText(key, outboxPlace(id), sealed))

/** Puts a mail in the outbox, in the transaction of what it tells about: it leaves when, and only when, that is committed. */
export const sendMail = async <Template extends MailTemplate>(
  change: Change,
  { template, to, locale, person, values, notBefore, usefulDays }: MailDraft<Template>,
): Promise<void> => {
  const id = change.newId()
  await change.tx
    .insertInto('outbox')
    .values({
      id,
      kind: 'mail',
      sealed_content: change.sealForOutbox(id, { template, to, locale, values }),
      status: 'waiting',
      person_kind: person.kind,
      person_id: person.id,
      not_before: notBefore ?? change.now,
      valid_until: `${addDays(change.today, usefulDays ?? defaultUsefulDays)}T23:59:59.999Z`,
      attempts: 0,
      claimed_by: null,
      claimed_until: null,
      sent_at: null,
      last_fault: null,
      created_at: change.now,
    })
    .execute()
}
