import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { z } from 'zod'
import { one, type FormValues } from './form-values.ts'
import type { Fault } from './questions.ts'
import { sendPage } from './render.tsx'
import { pathTo, type FormState } from './view.ts'
import { inOtherLanguage, type Visit } from './visit.ts'

/** A form page: how it is drawn, what can be wrong with it, and what sending it does. */
export type FormPage = {
  draw(visit: Visit, state: FormState): ReactElement
  faults(values: FormValues): Fault[]
  /** Carries it out and tells where to go next; faults when it turned out wrong after all. */
  send(visit: Visit): Promise<{ next: string } | { faults: Fault[] }>
}

/** 303: the browser gets the next page, and reloading that one sends nothing again. */
export const goTo = (visit: Visit, rest: string): FastifyReply =>
  visit.reply.header('cache-control', 'no-store').redirect(pathTo(visit.view, rest), 303)

const statusOf = (fault: unknown): number =>
  fault instanceof TRPCError ? getHTTPStatusCodeFromError(fault) : 500

/** A command's id out of the form; a fresh one when the form carried none of ours. */
export const commandIdOf = (visit: Visit): string => {
  const posted = z.uuid().safeParse(one(visit.values, 'commandId'))
  return posted.success ? posted.data : visit.deps.newId()
}

/**
 * Answers the post of a form: own origin, language switch, faults, then the act and the way on. Whatever goes wrong,
 * the form comes back with everything that was typed in it.
 */
export const answerPost = async (visit: Visit, form: FormPage): Promise<FastifyReply> => {
  const { reply, values } = visit
  const again = (state: Partial<FormState>, status: number, shown: Visit = visit) =>
    sendPage(reply, form.draw(shown, { values, faults: [], notice: null, ...state }), status)

  if (!visit.isOwnPost) return again({ notice: 'foreign' }, 403)
  const switched = inOtherLanguage(visit)
  if (switched !== null) return again({}, 200, switched)
  const faults = form.faults(values)
  if (faults.length > 0) return again({ faults }, 422)
  try {
    const outcome = await form.send(visit)
    return 'next' in outcome ? goTo(visit, outcome.next) : again({ faults: outcome.faults }, 422)
  } catch (fault) {
    const status = statusOf(fault)
    if (status >= 500)
      visit.request.log.error(
        { fault: fault instanceof Error ? fault.name : 'unknown' },
        'a public form failed',
      )
    // The id was used for something else before: what is sent from here on is a new command.
    if (status === 409)
      return again({ notice: 'differs' }, status, { ...visit, values: { ...values, commandId: [] } })
    return again({ notice: 'failure' }, status)
  }
}
