import { z } from 'zod'
import { colleagueNameLimit, emailSchema } from './accounts.ts'
import { nameLimit, typed } from './intake-form.ts'
import { readPhone } from './typed-values.ts'

/** First parts of an address that are not an organisation's. */
const takenNames = [
  'api',
  'assets',
  'assets-public',
  'begin',
  'demo',
  'desk',
  'healthz',
  'live',
  'metrics',
  'readyz',
  'trpc',
]

const filled = (limit: number) => typed(limit).refine((text) => text.trim() !== '', 'empty')
const phone = z
  .string()
  .max(40)
  .refine((text) => readPhone(text) !== null, 'phone')

/** What the first organisation needs: who it is, its first programme, its first administrator. */
export const beginSchema = z.strictObject({
  token: z.string().min(1).max(200),
  name: filled(nameLimit),
  /** The organisation's part of every address: `thuisnabij`. */
  slug: z
    .string()
    .max(40)
    .overwrite((text) => text.trim().toLowerCase())
    .refine((text) => /^[a-z](-?[a-z0-9])+$/.test(text) && !takenNames.includes(text), 'slug'),
  town: filled(nameLimit),
  phone,
  /** A whole sentence: "Op werkdagen van 9 tot 17 uur." */
  phoneHours: filled(120),
  email: emailSchema,
  programme: filled(nameLimit),
  adminName: filled(colleagueNameLimit),
  adminEmail: emailSchema,
  adminPhone: phone,
})
export type Begin = z.output<typeof beginSchema>
export const beginFields = [
  'name',
  'slug',
  'town',
  'phone',
  'phoneHours',
  'email',
  'programme',
  'adminName',
  'adminEmail',
  'adminPhone',
] as const satisfies readonly (keyof Begin)[]
export type BeginField = (typeof beginFields)[number]
