import type { FastifyReply, FastifyRequest } from 'fastify'
import { filledLocales, locales, type FilledLocale, type Locale } from '#shared/vocabulary.ts'
import type { PublicAssets } from './assets.ts'
import { isFormToken, makeFormToken } from './form-token.ts'
import { one, readForm, type FormValues } from './form-values.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PublicCalls, PublicDeps } from './ports.ts'
import { cookieOf, putCookie } from './public-cookies.ts'
import type { View } from './view.ts'
import { wordsIn } from './words.ts'

/** One request for a page of one organisation. */
export type Visit = {
  request: FastifyRequest
  reply: FastifyReply
  deps: PublicDeps
  view: View
  calls: PublicCalls
  /** What was posted; empty for a GET. */
  values: FormValues
  /** Whether a post came from a page of ours. */
  isOwnPost: boolean
  /** Where and when something is sealed. */
  place: { key: Uint8Array; slug: string; now: string }
}

const isFilled = (text: string | undefined): text is FilledLocale =>
  filledLocales.some((locale) => locale === text)

/** The first language of Accept-Language that is filled, by its order; browsers send it by preference. */
export const acceptedLocale = (header: string | undefined): FilledLocale | undefined =>
  (header ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isFilled)

/** A value of the address after the question mark, when it is one text. */
export const queryOf = (request: FastifyRequest, name: string): string | undefined => {
  const query: unknown = request.query
  if (typeof query !== 'object' || query === null) return undefined
  const value: unknown = Reflect.get(query, name)
  return typeof value === 'string' ? value : undefined
}

const slugOf = (request: FastifyRequest): string => {
  const params: unknown = request.params
  const slug: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, 'organisation') : ''
  return typeof slug === 'string' ? slug : ''
}

/** The language of a visit: asked for in the address, chosen before, or the browser's; Dutch when none is ours. */
export const localeOf = (deps: PublicDeps, request: FastifyRequest, reply: FastifyReply): FilledLocale => {
  const asked = queryOf(request, 'taal')
  if (isFilled(asked)) {
    putCookie(deps, reply, 'taal', asked)
    return asked
  }
  const chosen = cookieOf(deps, request, 'taal')
  if (isFilled(chosen)) return chosen
  return acceptedLocale(request.headers['accept-language']) ?? 'nl'
}

/** A language of ours that the address asks for and that nobody has translated yet. */
const unfilledIn = (request: FastifyRequest): Locale | null => {
  const asked = queryOf(request, 'taal')
  return isFilled(asked) ? null : (locales.find((locale) => locale === asked) ?? null)
}

const visitorOf = (deps: PublicDeps, request: FastifyRequest, reply: FastifyReply): string => {
  const known = cookieOf(deps, request, 'bezoek')
  if (known !== undefined) return known
  const fresh = deps.newId()
  putCookie(deps, reply, 'bezoek', fresh)
  return fresh
}

const cameFromUs = (deps: PublicDeps, request: FastifyRequest, slug: string, values: FormValues): boolean => {
  const fetchSite = request.headers['sec-fetch-site']
  const token = one(values, 'formToken')
  return isOwnOrigin(
    {
      origin: request.headers.origin,
      fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined,
      hasFormToken: isFormToken(deps.cookieKey, slug, cookieOf(deps, request, 'bezoek'), token),
    },
    deps.ownOrigins,
  )
}

/** Opens a visit; null when the address belongs to no organisation. */
export const openVisit = async (
  deps: PublicDeps,
  assets: PublicAssets,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visit | null> => {
  const slug = slugOf(request)
  const opened = await deps.open(request, reply, slug)
  if (opened === null) return null
  const { organisation, calls } = opened
  const values = readForm(request.body)
  const locale = localeOf(deps, request, reply)
  const visitor = visitorOf(deps, request, reply)
  const path = request.url.split('?')[0] ?? ''
  return {
    request,
    reply,
    deps,
    view: {
      organisation,
      locale,
      words: wordsIn(locale),
      assets: { style: assets.style, script: assets.script },
      formToken: makeFormToken(deps.cookieKey, slug, visitor),
      path,
      unfilled: unfilledIn(request),
    },
    calls,
    values,
    isOwnPost: cameFromUs(deps, request, slug, values),
    place: { key: deps.cookieKey, slug, now: deps.now() },
  }
}

/** The same visit in the language that one of the switch's buttons asked for; null when none was pressed. */
export const inOtherLanguage = (visit: Visit): Visit | null => {
  const asked = one(visit.values, 'taal')
  if (!isFilled(asked)) return null
  putCookie(visit.deps, visit.reply, 'taal', asked)
  return { ...visit, view: { ...visit.view, locale: asked, words: wordsIn(asked) } }
}
