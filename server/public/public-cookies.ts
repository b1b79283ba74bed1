import type { FastifyReply, FastifyRequest } from 'fastify'
import { draftMinutes } from './draft-cookie.ts'
import type { PublicDeps } from './ports.ts'

/** `vraag`: the draft; `formulier`: a form to look at again; `verstuurd`: the receipt; `bezoek`: binds form tokens to this browser; `taal`: the language. */
export type CookieKind = 'vraag' | 'formulier' | 'verstuurd' | 'bezoek' | 'taal'

const yearSeconds = 31_536_000
/** Null: gone when the browser closes. */
const lifetimes: Record<CookieKind, number | null> = {
  vraag: draftMinutes * 60,
  formulier: draftMinutes * 60,
  verstuurd: draftMinutes * 60,
  bezoek: null,
  taal: yearSeconds,
}

type Settings = Pick<PublicDeps, 'secureCookies'>

const nameOf = ({ secureCookies }: Settings, kind: CookieKind): string =>
  `${secureCookies ? '__Host-' : ''}samenspel-${kind}`

const attributes = ({ secureCookies }: Settings) => ({
  path: '/',
  httpOnly: true,
  secure: secureCookies,
  sameSite: 'lax' as const,
})

export const cookieOf = (settings: Settings, request: FastifyRequest, kind: CookieKind): string | undefined =>
  request.cookies[nameOf(settings, kind)]

export const putCookie = (settings: Settings, reply: FastifyReply, kind: CookieKind, value: string): void => {
  const seconds = lifetimes[kind]
  void reply.setCookie(nameOf(settings, kind), value, {
    ...attributes(settings),
    ...(seconds === null ? {} : { maxAge: seconds }),
  })
}

export const dropCookie = (settings: Settings, reply: FastifyReply, kind: CookieKind): void => {
  void reply.clearCookie(nameOf(settings, kind), attributes(settings))
}
