import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { z } from 'zod'
import { one, type FormValues } from './form-values.ts'
import { keepAgain, keptAgain, type Again } from './form-again.ts'
import { dropCookie } from './public-cookies.ts'
import type { Fault } from './questions.ts'
import { sendPage } from './render.tsx'
import { pathTo, type FormNotice, type FormState } from './view.ts'
import { inOtherLanguage, type Visit } from './visit.ts'

/** A form page: how it is drawn, what can be wrong with it, and what sending it does. */
export type FormPage = {
  draw(visit: Visit, state: FormState): ReactElement
  faults(values: FormValues): Fault[]
  /** Carries it out and tells where to go next; faults or a notice when it could not be done after all. */
  send(visit: Visit): Promise<{ next: string } | { faults: Fault[]; notice?: FormNotice }>
  /**
   * Where a GET shows this form, by `showForm`. Then a form that comes back is an address of its own, and the browser's
   * Back and reload never ask whether to send something again. Without it the answer to the post is the page.
   */
  at?: string
}

/** 303: the browser gets the next page, and reloading that one sends nothing again. */
export const goTo = (visit: Visit, rest: string): FastifyReply =>
  visit.reply.header('cache-control', 'no-store').redirect(pathTo(visit.view, rest), 303)

const statusOf = (fault: unknown): number =>
  fault instanceof TRPCError ? getHTTPStatusCodeFromError(fault) : 500

/** A command's id out of the form; a fresh one when the form carried none of ours. */
export const commandIdOf = (visit: Visit, values: FormValues = visit.values): string => {
  const posted = z.uuid().safeParse(one(values, 'commandId'))
  return posted.success ? posted.data : visit.deps.newId()
}

/** A form as a GET shows it: as it came back, or else as `otherwise`. */
export const showForm = (visit: Visit, draw: FormPage['draw'], otherwise: FormState): FastifyReply => {
  const again = keptAgain(visit)
  return sendPage(visit.reply, draw(visit, again?.state ?? otherwise), again?.status ?? 200)
}

/** Shows a posted form again with everything in it: by an address of its own where it has one and it fits. */
export const showAgain = (
  visit: Visit,
  form: Pick<FormPage, 'draw' | 'at'>,
  { state, status }: Again,
): FastifyReply => {
  const mark = form.at === undefined ? null : keepAgain(visit, { state, status })
  if (mark === null) return sendPage(visit.reply, form.draw(visit, state), status)
  return goTo(visit, `${form.at}${form.at?.includes('?') === true ? '&' : '?'}nog=${mark}`)
}

/**
 * Answers the post of a form: own origin, language switch, faults, then the act and the way on. Whatever goes wrong,
 * the form comes back with everything that was typed in it.
 */
export const answerPost = async (visit: Visit, form: FormPage): Promise<FastifyReply> => {
  const { reply, values } = visit
  const again = (state: Partial<FormState>, status: number, shown: Visit = visit) =>
    showAgain(shown, form, { state: { values, faults: [], notice: null, ...state }, status })
  /** Not ours, or our fault: nothing of it is kept anywhere but in the page. */
  const only = (notice: FormNotice, status: number) =>
    sendPage(reply, form.draw(visit, { values, faults: [], notice }), status)

  if (!visit.isOwnPost) return only('foreign', 403)
  const switched = inOtherLanguage(visit)
  if (switched !== null) return again({}, 200, switched)
  const faults = form.faults(values)
  if (faults.length > 0) return again({ faults }, 422)
  try {
    const outcome = await form.send(visit)
    if (!('next' in outcome)) return again({ notice: null, ...outcome }, 422)
    dropCookie(visit.deps, reply, 'formulier')
    return goTo(visit, outcome.next)
  } catch (fault) {
    const status = statusOf(fault)
    if (status >= 500)
      visit.request.log.error(
        { fault: fault instanceof Error ? fault.name : 'unknown' },
        'a public form failed',
      )
    // The id was used for something else before: what is sent from here on is a new command.
    if (status === 409) return again({ notice: 'differs', values: { ...values, commandId: [] } }, status)
    return only('failure', status)
  }
}
