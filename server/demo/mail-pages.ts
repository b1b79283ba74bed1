import type { FastifyInstance } from 'fastify'
import { createTranslator } from 'use-intl/core'
import type { BaseTx } from '#db/db.ts'
import { demo } from '#shared/messages/nl/demo.ts'
import type { App } from '../base/app.ts'
import { baseOf } from '../base/base-tx.ts'
import { openMail } from '../base/outbox.ts'
import type { Key } from '../base/sealing.ts'
import { mailText } from '../jobs/mail-text.ts'

const shownMails = 60
const t = createTranslator({ locale: 'nl', messages: demo })

type ShownMail = { at: string; to: string; subject: string; text: string }

const dayAndTime = new Intl.DateTimeFormat('nl', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
})
/** `23 november 2026 om 20.54 uur`, in the Netherlands. */
const atText = (instant: string) =>
  `${dayAndTime.format(new Date(instant)).replace(/(\d{2}):(\d{2})$/, '$1.$2')} uur`

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Addresses in a mail become links, so that a demo can be walked from mail to page. */
const withLinks = (text: string) =>
  escape(text).replace(/https?:\/\/[^\s]+/g, (address) => `<a href="${address}">${address}</a>`)

const sentMails = async (
  tx: BaseTx,
  key: Key,
  sender: { name: string; phone: string; publicUrl: string },
) => {
  const rows = await tx
    .selectFrom('outbox')
    .select(['id', 'sealed_content', 'sent_at'])
    .where('kind', '=', 'mail')
    .where('status', '=', 'sent')
    .orderBy('sent_at', 'desc')
    .limit(shownMails)
    .execute()
  return rows.map((row): ShownMail => {
    const content = openMail(key, row.id, row.sealed_content)
    return {
      at: row.sent_at ?? '',
      to: content.to,
      ...mailText(content.template, content.values, content.locale, sender),
    }
  })
}

const allMails = async (app: App): Promise<ShownMail[]> => {
  const { installation } = app.databases
  const publicUrl = app.config.publicUrl
  const mails = await installation.read((tx) =>
    sentMails(baseOf(tx), app.installationKey, { name: 'Samenspel', phone: '', publicUrl }),
  )
  const organisations = await installation.read((tx) =>
    tx.selectFrom('organisation').select('slug').execute(),
  )
  for (const { slug } of organisations) {
    const handle = await app.organisation(slug)
    if (handle === undefined) continue
    const found = await handle.store.read(async (tx) => {
      const profile = await tx.selectFrom('organisation').select(['name', 'phone']).executeTakeFirstOrThrow()
      return sentMails(baseOf(tx), handle.key, { ...profile, publicUrl })
    })
    mails.push(...found)
  }
  return mails.sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, shownMails)
}

const page = (mails: readonly ShownMail[]) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('mailTitle')}</title><link rel="stylesheet" href="/demo/demo.css"></head>
<body><main><h1>${t('mailTitle')}</h1>
<p>${t('mailText')}</p>
${mails.length === 0 ? `<p>${t('mailNone')}</p>` : ''}
${mails
  .map(
    (mail) =>
      `<article><h2>${escape(mail.subject)}</h2><p class="to">${escape(t('mailTo', { to: mail.to, at: atText(mail.at) }))}</p><pre>${withLinks(mail.text)}</pre></article>`,
  )
  .join('\n')}
</main></body></html>`

/** Demo only: what would have been mailed, to read and to click through. */
export const addMailPages = (server: FastifyInstance, app: App): void => {
  server.get('/demo/mail', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page(await allMails(app))),
  )
}
