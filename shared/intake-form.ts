import { z } from 'zod'
import { dayParts, isDayPart, type DayPart } from './day-parts.ts'
import { codePoints, readEmail, readPhone, readPostcode, typedText } from './typed-values.ts'
import {
  ageBandSchema,
  contactWays,
  helpKindSchema,
  languageSchema,
  locales,
  personHelped,
  placeSchema,
  wishedGenders,
  type NoGo,
} from './vocabulary.ts'

/** Longest story in code points: what fits, sealed, in one cookie in any script. */
export const storyLimit = 600
export const nameLimit = 80

/** How a question about times was answered; the same words as on the help request. */
export const dayPartsAnswers = ['chosen', 'any', 'discuss', 'unknown'] as const
export type DayPartsAnswer = (typeof dayPartsAnswers)[number]

/** Facts about the home that are asked; the other no-gos are about tasks. */
export const askedHomeFacts = ['dog', 'cat', 'smoking', 'stairs'] as const satisfies readonly NoGo[]

/** From 12 the child says yes too, from 16 in place of the parent. Null: a parent's own question, or not told. */
export const supportedAges = ['under12', '12-15', '16+'] as const
export type SupportedAge = (typeof supportedAges)[number]

export const askers = ['parent', 'youth', 'referrer'] as const

const unique = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length

/** Text kept as typed, of at most `limit` code points. */
export const typed = (limit: number) =>
  z
    .string()
    .overwrite(typedText)
    .refine((text) => codePoints(text) <= limit, 'tooLong')

export const dayPartSchema = z.string().refine((part): part is DayPart => isDayPart(part), 'unknownDayPart')

/** 1: what with. */
export const helpWithSchema = z.strictObject({
  kinds: z.array(helpKindSchema).refine(unique, 'twice'),
  story: typed(storyLimit),
})

/** 2: the children, and who the help is for. */
export const childrenSchema = z.strictObject({
  ageBands: z.array(ageBandSchema).refine(unique, 'twice'),
  helped: z.enum(personHelped),
  supportedAge: z.enum(supportedAges).nullable(),
  /** Did the child of 12 or older say yes too? A youth who asks for themselves did. */
  youthAgrees: z.boolean(),
})

/** 3: when. */
export const timesSchema = z.strictObject({
  dayPartsAnswer: z.enum(dayPartsAnswers),
  dayParts: z.array(dayPartSchema).max(dayParts.length).refine(unique, 'twice'),
})

/** 4: where: `3511` or `3511 AB`. */
export const whereSchema = z.strictObject({
  postcode: z
    .string()
    .refine((code) => readPostcode(code) === code, 'postcode')
    .nullable(),
})

/** 5: what they like. `homeFacts` null = not answered, empty = asked, and none of them. */
export const wishesSchema = z.strictObject({
  languages: z.array(languageSchema).refine(unique, 'twice'),
  wishedGender: z.enum(wishedGenders).nullable(),
  place: placeSchema.nullable(),
  homeFacts: z.array(z.enum(askedHomeFacts)).refine(unique, 'twice').nullable(),
})

/** 6: how to reach them; the one question with a requirement. `phone` as E.164, empty when not given. */
export const contactSchema = z.strictObject({
  firstName: typed(nameLimit),
  phone: z.string().refine((phone) => phone === '' || readPhone(phone) === phone, 'phone'),
  email: z.string().refine((email) => email === '' || readEmail(email) === email, 'email'),
  contactWay: z.enum(contactWays).nullable(),
  noVoicemail: z.boolean(),
})

/** 7: who may read it. `onlyCall`: talk with me first, share nothing yet. Not answered counts as that. */
export const readersSchema = z.strictObject({ onlyCall: z.boolean() })

/** The seven answers, as the server takes them. Every answer but contact may be empty. */
export const intakeAnswersSchema = z
  .strictObject({
    ...helpWithSchema.shape,
    ...childrenSchema.shape,
    ...timesSchema.shape,
    ...whereSchema.shape,
    ...wishesSchema.shape,
    ...contactSchema.shape,
    ...readersSchema.shape,
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', { message: 'phoneOrEmail', path: ['phone'] })
  .refine(({ dayPartsAnswer, dayParts }) => (dayPartsAnswer === 'chosen') === dayParts.length > 0, {
    message: 'dayPartsAnswer',
    path: ['dayParts'],
  })
  .refine(({ helped, supportedAge }) => helped !== 'parent' || supportedAge === null, {
    message: 'supportedAge',
    path: ['supportedAge'],
  })
export type IntakeAnswers = z.infer<typeof intakeAnswersSchema>

/** A help request sent by a parent or a youth. `commandId`: made when the draft starts; sending it twice is sending once. */
export const submitHelpRequestSchema = z.strictObject({
  commandId: z.uuid(),
  locale: z.enum(locales),
  askedBy: z.enum(['parent', 'youth']),
  answers: intakeAnswersSchema,
})
export type SubmitHelpRequest = z.infer<typeof submitHelpRequestSchema>
