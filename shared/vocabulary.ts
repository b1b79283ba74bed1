import { z } from 'zod'

/** What a parent may ask for. Stored as these words; the screen's words stand in the message files. */
export const helpKinds = ['rest', 'talk', 'children', 'language', 'practical', 'people', 'other'] as const
export type HelpKind = (typeof helpKinds)[number]

/** Age bands, never a birth date: enough to match, too little to recognise a child by. */
export const ageBands = ['expecting', '0-3', '4-11', '12-17', '18+'] as const
export type AgeBand = (typeof ageBands)[number]

/** Languages people ask for most, by ISO 639 code; the list is for choosing, the data may hold any code in it. */
export const languages = [
  'nl',
  'ar',
  'ary',
  'ber',
  'bg',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'hi',
  'pap',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'srn',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'dse',
] as const
export type Language = (typeof languages)[number]

/** Languages in which pages can be read. Only those in `filledLocales` have their messages. */
export const locales = ['nl', 'ar', 'en', 'fa', 'pl', 'ti', 'tr', 'uk'] as const
export type Locale = (typeof locales)[number]
export const filledLocales = ['nl', 'en'] as const satisfies readonly Locale[]
export type FilledLocale = (typeof filledLocales)[number]
export const isRightToLeft = (locale: Locale): boolean => locale === 'ar' || locale === 'fa'

/** Where the support takes place. */
export const places = ['familyHome', 'volunteerHome', 'outside'] as const
export type Place = (typeof places)[number]

/** How somebody likes to be reached. WhatsApp and SMS wait until they exist; calling and mailing work today. */
export const contactWays = ['call', 'mail'] as const
export type ContactWay = (typeof contactWays)[number]

export const wishedGenders = ['woman', 'man'] as const
export type WishedGender = (typeof wishedGenders)[number]

/** Facts about a home or a task that a volunteer may refuse; the request carries the same words as facts. */
export const noGos = [
  'dog',
  'cat',
  'smoking',
  'stairs',
  'minding',
  'baby',
  'severalChildren',
  'overnight',
  'driving',
  'evenings',
  'ownHome',
] as const
export type NoGo = (typeof noGos)[number]

export const personHelped = ['parent', 'child', 'youth'] as const
export type PersonHelped = (typeof personHelped)[number]

export const helpKindSchema = z.enum(helpKinds)
export const ageBandSchema = z.enum(ageBands)
export const languageSchema = z.enum(languages)
export const placeSchema = z.enum(places)
export const noGoSchema = z.enum(noGos)
