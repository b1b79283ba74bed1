import { createTranslator } from 'use-intl/core'
import { mail as english } from '#shared/messages/en/mail.ts'
import { mail as dutch } from '#shared/messages/nl/mail.ts'
import type { MailTemplate, MailValues } from '#shared/mail.ts'
import type { Locale } from '#shared/vocabulary.ts'

/** Who a mail comes from, as the reader knows them. */
export type Sender = { name: string; phone: string; publicUrl: string }

export type MailText = { subject: string; text: string }

const dayFormat = { weekday: 'long', day: 'numeric', month: 'long' } as const

const shownDay = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { ...dayFormat, timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  )

const shownValue = (name: string, value: string, sender: Sender, locale: string) => {
  if (name === 'link') return `${sender.publicUrl}${value}`
  if (name === 'at') return `${shownDay(value, locale)}, ${value.slice(11, 16)}`
  return name === 'contactBy' || name === 'answerBy' ? shownDay(value, locale) : value
}

/**
 * The words of one mail. The subject is the same for every template: it tells who writes, never about what.
 * A language whose words are not there yet gets Dutch.
 */
export const mailText = (
  template: MailTemplate,
  values: MailValues[MailTemplate],
  locale: Locale,
  sender: Sender,
): MailText => {
  const used = locale === 'en' ? 'en' : 'nl'
  const translate = createTranslator({ locale: used, messages: used === 'en' ? english : dutch })
  const shown: Record<string, string> = { sender: sender.name, phone: sender.phone }
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string') shown[name] = shownValue(name, value, sender, used)
  const signature = translate(sender.phone === '' ? 'signatureOfInstallation' : 'signature', shown)
  return { subject: translate('subject', shown), text: `${translate(template, shown)}\n\n${signature}\n` }
}
