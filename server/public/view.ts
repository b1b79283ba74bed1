import type { FilledLocale, Locale } from '#shared/vocabulary.ts'
import type { FieldError, FormValues } from './form-values.ts'
import type { OrganisationProfile } from './ports.ts'
import type { FrameError, Words } from './words.ts'

/** What every page is drawn from, besides its own facts. */
export type View = {
  organisation: OrganisationProfile
  locale: FilledLocale
  words: Words
  /** Addresses of the stylesheet and the script, with their hash in the name. */
  assets: { style: string; script: string }
  /** This browser's form token, for browsers that do not say where a post comes from. */
  formToken: string
  /** Path of this page, for the links of the language switch. */
  path: string
  /** The language that the address asks for when it has no words yet. */
  unfilled: Locale | null
}

/**
 * Why a form is shown again although nothing in it is wrong. `expired`: the other answers are gone, those of this page
 * are not; `begin`: there are none (any more); `sentBefore`: they are gone because they were sent; `differs`: this was sent before
 * with other content, and not now; `ended`: a session ended, what was typed in it did not.
 */
export const formNotices = [
  'expired',
  'begin',
  'sentBefore',
  'differs',
  'ended',
  'tooManyTries',
  'foreign',
  'failure',
] as const
export type FormNotice = (typeof formNotices)[number]

/** A form as it is (re)drawn: what was typed, what is wrong with it, and what else has to be said. */
export type FormState = {
  values: FormValues
  faults: readonly FieldError<FrameError>[]
  notice: FormNotice | null
}

export const emptyForm: FormState = { values: {}, faults: [], notice: null }

/** An address of this organisation's public pages. */
export const pathTo = (view: Pick<View, 'organisation'>, rest = ''): string =>
  `/${view.organisation.slug}${rest === '' ? '' : `/${rest}`}`
