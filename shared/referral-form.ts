import { z } from 'zod'
import { nameLimit, storyLimit, typed } from './intake-form.ts'
import { readEmail, readPhone, readPostcode } from './typed-values.ts'
import { contactWays, helpKindSchema, locales } from './vocabulary.ts'

const phone = z.string().refine((number) => number === '' || readPhone(number) === number, 'phone')
const email = z.string().refine((address) => address === '' || readEmail(address) === address, 'email')

/**
 * A request that a referrer sends together with the parent. The parent knows of it and wants it, else it is not
 * sent; the referrer hears only of the start and the end, and only when the parent agrees to that.
 */
export const submitReferralSchema = z
  .strictObject({
    commandId: z.uuid(),
    locale: z.enum(locales),
    parentAgrees: z.literal(true),
    parent: z.strictObject({
      firstName: typed(nameLimit),
      phone,
      email,
      contactWay: z.enum(contactWays).nullable(),
      postcode: z
        .string()
        .refine((code) => readPostcode(code) === code, 'postcode')
        .nullable(),
    }),
    kinds: z.array(helpKindSchema).refine((kinds) => new Set(kinds).size === kinds.length, 'twice'),
    story: typed(storyLimit),
    /** The parent agrees that volunteers are asked; not asked counts as no, as on the web. */
    mayBeShared: z.boolean(),
    referrer: z.strictObject({
      name: typed(nameLimit).refine((name) => name.trim() !== '', 'name'),
      organisation: typed(nameLimit).refine((name) => name.trim() !== '', 'organisation'),
      email: email.refine((address) => address !== '', 'email'),
      phone,
      /** The parent agrees that the referrer hears when the support starts and ends. */
      mayHear: z.boolean(),
    }),
  })
  .refine(({ parent }) => parent.phone !== '' || parent.email !== '', {
    message: 'phoneOrEmail',
    path: ['parent', 'phone'],
  })
export type SubmitReferral = z.infer<typeof submitReferralSchema>
