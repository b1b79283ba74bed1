import { z } from 'zod'
import { isDayPart, type DayPart } from './day-parts.ts'
import { nameLimit, storyLimit, typed } from './intake-form.ts'
import { readEmail, readPhone, readPostcode } from './typed-values.ts'
import { helpKindSchema, languageSchema, locales } from './vocabulary.ts'

/** Where applicants say they heard of us; the funnel of recruitment counts these. */
export const applicationSources = [
  'acquaintance',
  'volunteerSite',
  'social',
  'work',
  'poster',
  'other',
] as const
export type ApplicationSource = (typeof applicationSources)[number]

/** Somebody who would like to become a volunteer. Only a name and a way to reach them are needed. */
export const applyAsVolunteerSchema = z
  .strictObject({
    commandId: z.uuid(),
    locale: z.enum(locales),
    firstName: typed(nameLimit).refine((name) => name.trim() !== '', 'name'),
    lastName: typed(nameLimit),
    phone: z.string().refine((phone) => phone === '' || readPhone(phone) === phone, 'phone'),
    email: z.string().refine((email) => email === '' || readEmail(email) === email, 'email'),
    postcode: z
      .string()
      .refine((code) => readPostcode(code) === code, 'postcode')
      .nullable(),
    kinds: z.array(helpKindSchema).refine((kinds) => new Set(kinds).size === kinds.length, 'twice'),
    languages: z.array(languageSchema).refine((codes) => new Set(codes).size === codes.length, 'twice'),
    dayParts: z
      .array(z.string().refine((part): part is DayPart => isDayPart(part), 'unknownDayPart'))
      .refine((parts) => new Set(parts).size === parts.length, 'twice'),
    motivation: typed(storyLimit),
    source: z.enum(applicationSources).nullable(),
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', { message: 'phoneOrEmail', path: ['phone'] })
export type ApplyAsVolunteer = z.infer<typeof applyAsVolunteerSchema>
