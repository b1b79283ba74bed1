import { z } from 'zod'
import { typed } from './intake-form.ts'

export const passOnLimit = 600

/** With the typed code, or with the token out of the mailed link's fragment. */
export const openStatusSchema = z.strictObject({
  commandId: z.uuid(),
  secret: z.union([
    z.strictObject({ code: z.string().max(60) }),
    z.strictObject({ token: z.string().min(1).max(200) }),
  ]),
})
export type OpenStatus = z.infer<typeof openStatusSchema>

export const passOnSchema = z.strictObject({
  commandId: z.uuid(),
  text: typed(passOnLimit).refine((text) => text.trim() !== '', 'empty'),
})
export type PassOn = z.infer<typeof passOnSchema>

export const parentActSchema = z.strictObject({ commandId: z.uuid() })
