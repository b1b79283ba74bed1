import { createHmac } from 'node:crypto'
import { addMilliseconds } from '#shared/dates.ts'
import type { App } from '../base/app.ts'
import type { RequestContext } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { failuresOfSource, insertTry, triesFor } from './attempt-queries.ts'
import { linkLimits, tryLimits, waitBeforeTry } from './rules.ts'

/** An address as the limits know it: known and unknown ones alike, and none of them readable. */
const keyOf = (app: App, what: 'signIn' | 'link', email: string) =>
  createHmac('sha256', app.installationKey).update(`${what}|${email}`).digest('base64url')

const minuteMilliseconds = 60_000

/**
 * Counts a try to sign in as a failure before anything is looked at, so that a thousand at the same moment are all
 * counted; `tryWasRight` takes it back. Refuses `tooManyTries` with the minutes to wait.
 */
export const countTry = ({ app, source }: RequestContext, email: string): Promise<string> =>
  app.databases.installation.write(async (tx) => {
    const now = app.now()
    const accountKey = keyOf(app, 'signIn', email)
    const hourAgo = addMilliseconds(now, -tryLimits.window)
    const tries = await triesFor(tx, accountKey, hourAgo)
    const wait = waitBeforeTry(tries, await failuresOfSource(tx, source, hourAgo), source, now)
    if (wait > 0) refuse('tooManyTries', { minutes: Math.ceil(wait / minuteMilliseconds) })
    const id = app.newId()
    await insertTry(tx, { id, accountKey, source, at: now })
    return id
  })

/**
 * Counts a request for a link. `tooManyTries` only tells how often this place asked; that an address gets no more mails
 * for now is not told, since nobody may learn which addresses are known.
 */
export const countLinkRequest = (
  { app, source }: RequestContext,
  email: string,
): Promise<{ mayMail: boolean }> =>
  app.databases.installation.write(async (tx) => {
    const now = app.now()
    const place = `link|${source}`
    const accountKey = keyOf(app, 'link', email)
    const hourAgo = addMilliseconds(now, -tryLimits.window)
    if ((await failuresOfSource(tx, place, hourAgo)) >= linkLimits.perSource)
      refuse('tooManyTries', { minutes: tryLimits.longestWait / minuteMilliseconds })
    const asked = await triesFor(tx, accountKey, hourAgo)
    await insertTry(tx, { id: app.newId(), accountKey, source: place, at: now })
    const fromHere = asked.filter((one) => one.source === place).length
    return { mayMail: fromHere < linkLimits.perAccountAndSource && asked.length < linkLimits.perAccount }
  })
