import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { openBytes, sealBytes } from '#server/base/sealing.ts'
import type { FormValues } from './form-values.ts'

/** How long half-filled answers stay, on the asker's own device only. */
export const draftMinutes = 30
/** Browsers keep cookies of 4,096 bytes with name and attributes. */
export const cookieLimit = 3800
/** Beside a full draft: many web servers in front of ours take 8 kB of cookies and no more. */
const formStateLimit = 3000

/** What a parent has filled in so far. */
export type Draft = { commandId: string; values: FormValues }

/** What the confirmation page shows until it has been kept or written down. */
export type Receipt = {
  number: string
  code: string
  contactBy: string
  submittedOn: string
  mailed: boolean
  byMail: boolean
}

const draftSchema = z.object({
  commandId: z.uuid(),
  values: z.record(z.string(), z.array(z.string())),
})
const receiptSchema = z.object({
  number: z.string(),
  code: z.string(),
  contactBy: z.string(),
  submittedOn: z.string(),
  mailed: z.boolean(),
  byMail: z.boolean(),
})

type Place = { key: Uint8Array; slug: string; now: string }

const seal = (
  purpose: string,
  { key, slug, now }: Place,
  content: unknown,
  limit: number = cookieLimit,
): string | null => {
  const until = Date.parse(now) + draftMinutes * 60_000
  const packed = deflateRawSync(Buffer.from(JSON.stringify([until, content])), { level: 9 })
  const sealed = sealBytes(Buffer.from(key), `${purpose}|${slug}`, packed)
  return sealed.length <= limit ? sealed : null
}

const open = <Content>(
  purpose: string,
  { key, slug, now }: Place,
  sealed: string | undefined,
  schema: z.ZodType<Content>,
): Content | null => {
  if (sealed === undefined || sealed.length > cookieLimit) return null
  try {
    const packed = openBytes(Buffer.from(key), `${purpose}|${slug}`, sealed)
    const opened: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: 65_536 }).toString('utf8'))
    const [until, content] = z.tuple([z.number(), z.unknown()]).parse(opened)
    return Date.parse(now) < until ? schema.parse(content) : null
  } catch {
    // Another key, another organisation, a changed byte: the same as no draft.
    return null
  }
}

/** Seals a draft into the text of a cookie, good for 30 minutes from `now`; null when it does not fit in one. */
export const sealDraft = (place: Place, draft: Draft): string | null => seal('draft', place, draft)

/** Opens what `sealDraft` made; null when it is too old, of another organisation, or not ours. */
export const openDraft = (place: Place, sealed: string | undefined): Draft | null =>
  open('draft', place, sealed, draftSchema)

export const sealReceipt = (place: Place, receipt: Receipt): string | null => seal('receipt', place, receipt)

export const openReceipt = (place: Place, sealed: string | undefined): Receipt | null =>
  open('receipt', place, sealed, receiptSchema)

/** Seals a form that has to be looked at again, for the one address that shows it; null when it does not fit. */
export const sealFormState = (place: Place, path: string, state: unknown): string | null =>
  seal(`form|${path}`, place, state, formStateLimit)

export const openFormState = <State>(
  place: Place,
  path: string,
  sealed: string | undefined,
  schema: z.ZodType<State>,
): State | null => open(`form|${path}`, place, sealed, schema)
