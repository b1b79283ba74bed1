import { z } from 'zod'
import { nameLimit, typed } from './intake-form.ts'
import { keepApartReasons, yesNoUnknown } from './intake.ts'
import { readEmail, readPhone, readPostcode } from './typed-values.ts'
import { ageBandSchema, contactWays, languageSchema, locales, noGoSchema } from './vocabulary.ts'

export const addressLimit = 300
export const reachNoteLimit = 120
export const reciprocityLimit = 600
export const keepAwayLimit = 600

const unique = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length

/** A band of ages and how many children are in it; null when nobody counted. */
export const childrenInBandSchema = z.strictObject({
  band: ageBandSchema,
  count: z.int().min(1).max(12).nullable(),
})
/** A fact of the home; `holds` false means: asked, and it is not so. */
export const homeFactSchema = z.strictObject({ fact: noGoSchema, holds: z.boolean() })

/** The household as the coordinator writes it down in the talk. */
export const householdSchema = z
  .strictObject({
    firstName: typed(nameLimit).refine((name) => name.trim() !== '', 'empty'),
    phone: z.string().refine((number) => number === '' || readPhone(number) === number, 'phone'),
    email: z.string().refine((address) => address === '' || readEmail(address) === address, 'email'),
    contactWay: z.enum(contactWays),
    noVoicemail: z.boolean(),
    reachNote: typed(reachNoteLimit),
    locale: z.enum(locales),
    postcode: z
      .string()
      .refine((code) => readPostcode(code) === code, 'postcode')
      .nullable(),
    address: typed(addressLimit),
    addressHidden: z.boolean(),
    languages: z.array(languageSchema).refine(unique, 'twice'),
    children: z
      .array(childrenInBandSchema)
      .refine((children) => unique(children.map(({ band }) => band)), 'twice'),
    homeFacts: z.array(homeFactSchema).refine((facts) => unique(facts.map(({ fact }) => fact)), 'twice'),
    parentalAuthority: z.enum(yesNoUnknown),
    otherParentInformed: z.enum(yesNoUnknown),
    reciprocity: typed(reciprocityLimit),
    /** Who else must not come near: for people who are no volunteer here. */
    keepAway: typed(keepAwayLimit),
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', { message: 'phoneOrEmail', path: ['phone'] })
export type HouseholdDetails = z.infer<typeof householdSchema>

export const saveHouseholdSchema = z.strictObject({
  commandId: z.uuid(),
  requestId: z.uuid(),
  householdVersion: z.int().min(1),
  household: householdSchema,
})
export type SaveHousehold = z.infer<typeof saveHouseholdSchema>

export const keepApartSchema = z.strictObject({
  commandId: z.uuid(),
  requestId: z.uuid(),
  volunteerId: z.uuid(),
  reason: z.enum(keepApartReasons),
})
export type KeepApart = z.infer<typeof keepApartSchema>

export const allowAgainSchema = z.strictObject({
  commandId: z.uuid(),
  requestId: z.uuid(),
  volunteerId: z.uuid(),
})
export type AllowAgain = z.infer<typeof allowAgainSchema>
