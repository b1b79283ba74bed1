import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isTakenAway, readSession } from '../accounts/read-session.ts'
import type { App } from '../base/app.ts'
import type { Cookies, RequestContext } from '../base/context.ts'
import { cookieName, cookiesOf } from './cookies.ts'

/** Where a request came from, as a keyed hash: enough to count by, useless to anybody who reads it. */
const sourceOf = (app: App, request: FastifyRequest) =>
  createHmac('sha256', app.installationKey).update(request.ip).digest('base64url').slice(0, 22)

/** Long enough for the marks of browser and system, which stand at the end. */
const longestDevice = 300

/**
 * A lost phone, or somebody who stopped: at the first contact the browser throws away what it kept, also what was never
 * sent. A session that only ran out leaves that where it is, for when its owner signs in again.
 */
const wipeDevice = (reply: FastifyReply, cookies: Cookies): void => {
  cookies.clearSession()
  void reply.header('clear-site-data', '"storage", "cache"')
}

/** Reads the session once, before any transaction of a call. */
export const contextOf = async (
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  organisationSlug: string | null,
): Promise<RequestContext> => {
  const token = request.cookies[cookieName(app, 'session')]
  const signedIn = token === undefined ? null : await readSession(app, token)
  const cookies = cookiesOf(app, request, reply)
  if (token !== undefined && signedIn === null && (await isTakenAway(app, token))) wipeDevice(reply, cookies)
  return {
    app,
    organisationSlug,
    signedIn,
    parentToken: request.cookies[cookieName(app, 'mijn')] ?? null,
    source: sourceOf(app, request),
    device: (request.headers['user-agent'] ?? '').slice(0, longestDevice),
    cookies,
  }
}
