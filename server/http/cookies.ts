import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../base/app.ts'
import type { Cookies } from '../base/context.ts'

const isHttps = (app: App) => app.config.publicUrl.startsWith('https:')

/** `__Host-` binds a cookie to this very host; browsers accept it over https only, so a plain local demo goes without. */
export const cookieName = (app: App, name: 'session' | 'mijn' | 'browser' | 'vraag'): string =>
  `${isHttps(app) ? '__Host-' : ''}samenspel-${name}`

const attributes = (app: App) => ({
  path: '/',
  httpOnly: true,
  secure: isHttps(app),
  sameSite: 'lax' as const,
})

const browserCookieSeconds = 30 * 60

/** The cookies that a procedure may set or clear while it answers this request. */
export const cookiesOf = (app: App, request: FastifyRequest, reply: FastifyReply): Cookies => {
  const set = (name: 'session' | 'mijn', token: string, expiresAt: string) =>
    reply.setCookie(cookieName(app, name), token, { ...attributes(app), expires: new Date(expiresAt) })
  const clear = (name: 'session' | 'mijn') => reply.clearCookie(cookieName(app, name), attributes(app))
  return {
    setSession: (token, expiresAt) => void set('session', token, expiresAt),
    clearSession: () => void clear('session'),
    setParentSession: (token, expiresAt) => void set('mijn', token, expiresAt),
    clearParentSession: () => void clear('mijn'),
    browserToken: () => {
      const name = cookieName(app, 'browser')
      // Set again each time, so that it outlives the link that is asked for now.
      const token = request.cookies[name] ?? app.newToken()
      void reply.setCookie(name, token, { ...attributes(app), maxAge: browserCookieSeconds })
      return token
    },
  }
}
