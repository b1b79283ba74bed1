import { z } from 'zod'
import { isLocalDate } from './dates.ts'

/** A day that exists, YYYY-MM-DD. */
export const localDateSchema = z.string().refine(isLocalDate, 'date')

/** A day and a time without a zone, YYYY-MM-DDTHH:MM. */
export const localDateTimeSchema = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isLocalDate(text.slice(0, 10)),
    'dateTime',
  )
