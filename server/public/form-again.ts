import { z } from 'zod'
import { openFormState, sealFormState } from './draft-cookie.ts'
import { cookieOf, putCookie } from './public-cookies.ts'
import { formNotices, type FormState } from './view.ts'
import { queryOf, type Visit } from './visit.ts'
import { isFrameError } from './words.ts'

/** A form that has to be looked at again, and with which status that is answered. */
export type Again = { state: FormState; status: number }

const kept = z.object({
  id: z.string(),
  status: z.int(),
  values: z.record(z.string(), z.array(z.string())),
  faults: z.array(
    z.object({
      field: z.string(),
      code: z.string().refine(isFrameError),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  notice: z.enum(formNotices).nullable(),
})

const pathOf = (visit: Visit): string => visit.view.path

/**
 * Puts a form as it stands in the browser for 30 minutes, so that it can be shown by a GET. Gives the mark that its
 * address carries; null when it does not fit in a cookie.
 */
export const keepAgain = (visit: Visit, { state, status }: Again): string | null => {
  const id = visit.deps.newId().slice(0, 8)
  const sealed = sealFormState(visit.place, pathOf(visit), { id, status, ...state })
  if (sealed !== null) putCookie(visit.deps, visit.reply, 'formulier', sealed)
  return sealed === null ? null : id
}

/** What `keepAgain` kept, when the address carries its mark. */
export const keptAgain = (visit: Visit): Again | null => {
  const sealed = cookieOf(visit.deps, visit.request, 'formulier')
  const opened = openFormState(visit.place, pathOf(visit), sealed, kept)
  if (opened === null || opened.id !== queryOf(visit.request, 'nog')) return null
  const { status, values, faults, notice } = opened
  return { state: { values, faults, notice }, status }
}
