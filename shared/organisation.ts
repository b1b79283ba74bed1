import { z } from 'zod'
import { nameLimit, typed } from './intake-form.ts'
import { policySchema } from './policy.ts'
import { readEmail, readPhone } from './typed-values.ts'

const filled = (limit: number) => typed(limit).refine((text) => text.trim() !== '', 'empty')
const command = { commandId: z.uuid() }

export const saveOrganisationProfileSchema = z.strictObject({
  ...command,
  version: z.int().min(1),
  name: filled(nameLimit),
  town: typed(nameLimit),
  /** As people write it; only what can be called is taken. */
  phone: z
    .string()
    .max(40)
    .refine((phone) => readPhone(phone) !== null, 'phone'),
  /** A whole sentence: "Op werkdagen van 9 tot 17 uur." */
  phoneHours: typed(120),
  email: z.string().refine((email) => readEmail(email) === email, 'email'),
})
export type SaveOrganisationProfile = z.infer<typeof saveOrganisationProfileSchema>

export const createProgrammeSchema = z.strictObject({
  ...command,
  name: filled(nameLimit),
  /** The programme whose rules it starts with; null starts with the defaults of practice. */
  likeProgrammeId: z.uuid().nullable(),
})
export type CreateProgramme = z.infer<typeof createProgrammeSchema>

export const renameProgrammeSchema = z.strictObject({
  ...command,
  programmeId: z.uuid(),
  name: filled(nameLimit),
})
export type RenameProgramme = z.infer<typeof renameProgrammeSchema>

export const oneProgrammeSchema = z.strictObject({ programmeId: z.uuid() })
export const changeProgrammeSchema = z.strictObject({ ...command, programmeId: z.uuid() })
export type ChangeProgramme = z.infer<typeof changeProgrammeSchema>

/** Rules that make sense together. */
const wholePolicySchema = policySchema
  .refine(({ minimumKm, maximumKm }) => minimumKm === null || maximumKm === null || minimumKm <= maximumKm, {
    message: 'distance',
    path: ['maximumKm'],
  })
  .refine(({ lengthReviewMonths, lengthWarningMonths }) => lengthReviewMonths <= lengthWarningMonths, {
    message: 'length',
    path: ['lengthWarningMonths'],
  })
  .refine(({ lengthWarningMonths, lengthMaximumMonths }) => lengthWarningMonths <= lengthMaximumMonths, {
    message: 'length',
    path: ['lengthMaximumMonths'],
  })

export const savePolicySchema = z.strictObject({
  ...command,
  programmeId: z.uuid(),
  /** The number of the version that was changed: somebody else may have been first. */
  basedOn: z.int().min(1),
  policy: wholePolicySchema,
})
export type SavePolicy = z.infer<typeof savePolicySchema>

const postcode4Schema = z.string().regex(/^[1-9]\d{3}$/, 'postcode')
const districtShape = {
  name: filled(nameLimit),
  /** Its official code ("WK034403"), or one of your own. */
  code: filled(20),
  postcodes: z
    .array(postcode4Schema)
    .max(400)
    .refine((codes) => new Set(codes).size === codes.length, 'twice'),
}

export const createDistrictSchema = z.strictObject({ ...command, ...districtShape })
export type CreateDistrict = z.infer<typeof createDistrictSchema>
export const changeDistrictSchema = z.strictObject({ ...command, districtId: z.uuid(), ...districtShape })
export type ChangeDistrict = z.infer<typeof changeDistrictSchema>
export const removeDistrictSchema = z.strictObject({ ...command, districtId: z.uuid() })
export type RemoveDistrict = z.infer<typeof removeDistrictSchema>

export const carriedKinds = ['helpRequest', 'volunteer', 'match'] as const

export const caseloadSchema = z.strictObject({ colleagueId: z.uuid() })
export const handOverSchema = z.strictObject({
  ...command,
  kind: z.enum(carriedKinds),
  id: z.uuid(),
  colleagueId: z.uuid(),
})
export type HandOver = z.infer<typeof handOverSchema>
