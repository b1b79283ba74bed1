import { createTransport } from 'nodemailer'
import type { BaseTx } from '#db/db.ts'
import { addMilliseconds } from '#shared/dates.ts'
import type { App, OrganisationHandle } from '../base/app.ts'
import { baseOf } from '../base/base-tx.ts'
import { openMail } from '../base/outbox.ts'
import type { Key } from '../base/sealing.ts'
import { mailText, type Sender } from './mail-text.ts'
import { type ClaimedMail, claimMails, dropOutdated, markFailed, markSent } from './outbox-queries.ts'

/** Hands one mail over. Resolves when the receiving server has accepted it; rejects otherwise. */
export type Postman = (mail: {
  messageId: string
  from: string
  to: string
  subject: string
  text: string
}) => Promise<void>

/** A postman over SMTP: `smtp://` upgrades to TLS where the server offers it, `smtps://` speaks it from the start. */
export const smtpPostman = (smtpUrl: string): Postman => {
  const transport = createTransport(smtpUrl)
  return async (mail) => {
    await transport.sendMail({ ...mail, headers: { 'Auto-Submitted': 'auto-generated' } })
  }
}

const atOnce = 20
const firstWaitMilliseconds = 60_000
const longestWaitMilliseconds = 6 * 3_600_000

const waitAfter = (attempts: number) =>
  Math.min(firstWaitMilliseconds * 2 ** attempts, longestWaitMilliseconds)

const faultCode = (fault: unknown) =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : 'unknown'

/** One database whose outbox is emptied: an organisation's, or the installation's own. */
type Post = {
  key: Key
  sender: Sender
  write: <Result>(work: (tx: BaseTx) => Promise<Result>) => Promise<Result>
}

const sendClaimed = async (app: App, post: Post, postman: Postman, worker: string, mail: ClaimedMail) => {
  const content = openMail(post.key, mail.id, mail.sealedContent)
  const { subject, text } = mailText(content.template, content.values, content.locale, post.sender)
  const host = new URL(app.config.publicUrl).hostname
  try {
    // The same id at every try, so that a reader's mail program can drop a double.
    await postman({
      messageId: `<${mail.id}@${host}>`,
      from: app.config.mailFrom,
      to: content.to,
      subject,
      text,
    })
  } catch (fault) {
    const notBefore = addMilliseconds(app.now(), waitAfter(mail.attempts))
    await post.write((tx) => markFailed(tx, mail, worker, faultCode(fault), notBefore))
    return false
  }
  await post.write((tx) => markSent(tx, mail.id, worker, app.now()))
  return true
}

const emptyOutbox = async (app: App, post: Post, postman: Postman): Promise<number> => {
  const worker = app.newId()
  let sent = 0
  await post.write((tx) => dropOutdated(tx, app.now()))
  for (;;) {
    const claimed = await post.write((tx) => claimMails(tx, worker, app.now(), atOnce))
    if (claimed.length === 0) return sent
    for (const mail of claimed) if (await sendClaimed(app, post, postman, worker, mail)) sent++
  }
}

/** Sends what waits in one organisation's outbox; returns how many left. Safe to run in several processes at once. */
export const sendOrganisationMails = async (
  app: App,
  { store, key }: OrganisationHandle,
  postman: Postman,
): Promise<number> => {
  const profile = await store.read((tx) =>
    tx.selectFrom('organisation').select(['name', 'phone']).executeTakeFirstOrThrow(),
  )
  const sender = { ...profile, publicUrl: app.config.publicUrl }
  return emptyOutbox(app, { key, sender, write: (work) => store.write((tx) => work(baseOf(tx))) }, postman)
}

/** The same for the installation's own mails: invitations and sign-in links. */
export const sendInstallationMails = (app: App, postman: Postman): Promise<number> => {
  const sender = { name: 'Samenspel', phone: '', publicUrl: app.config.publicUrl }
  const { installation } = app.databases
  const write: Post['write'] = (work) => installation.write((tx) => work(baseOf(tx)))
  return emptyOutbox(app, { key: app.installationKey, sender, write }, postman)
}
