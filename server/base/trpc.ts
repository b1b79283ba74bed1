import { initTRPC, TRPCError } from '@trpc/server'
import { z, ZodError } from 'zod'
import type { Refusal } from '#shared/refusals.ts'
import type { DataClass, Relation, Who } from '#shared/roles.ts'
import type { RequestContext } from './context.ts'
import { RefusalError, refusalOf } from './refusal.ts'

/** What every procedure declares before it compiles; `samenspel manifest` prints it. */
export type Rule = {
  who: readonly Who[]
  relation: Relation
  /** Classes of personal data that may leave in the answer; empty when none does. */
  classes: readonly DataClass[]
  /** Which field of the input names the thing that the relation is about, and what kind of thing it is. */
  about?: {
    kind:
      | 'helpRequest'
      | 'volunteer'
      | 'match'
      | 'colleague'
      | 'contactMoment'
      | 'concern'
      | 'boundaryCheck'
      | 'programme'
    field: string
  }
}
export type Meta = Rule & {
  kind: 'reads' | 'changes'
  store: 'organisation' | 'installation'
  repeat: 'byCommandId' | 'harmless' | null
  inputSchema: z.ZodType
}

/** The refusal behind an error of a procedure, if it is one; bad input counts, with the fields that were wrong. */
const refusalBehind = (error: TRPCError): Refusal | undefined => {
  const cause = error.cause
  if (cause instanceof RefusalError) return cause.refusal
  if (cause instanceof ZodError) {
    const fields = cause.issues.map((issue) => issue.path.join('.')).filter((path) => path !== '')
    return { code: 'badInput', params: { fields: [...new Set(fields)].join(' ') } }
  }
  return undefined
}

export const t = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    // Neither a stack nor the text of a fault of ours leaves the server.
    errorFormatter: ({ shape, error }) => ({
      code: shape.code,
      message: error.cause instanceof ZodError ? 'badInput' : error.code,
      data: {
        code: shape.data.code,
        httpStatus: error.cause instanceof RefusalError ? error.cause.status : shape.data.httpStatus,
        refusal: refusalBehind(error) ?? null,
        issues:
          error.cause instanceof ZodError
            ? error.cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
            : null,
      },
    }),
  })

const trpcCodes = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  410: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
} as const

/** Turns refusals, and database faults that are refusals in disguise, into errors that tRPC can carry. */
export const asTrpcErrors = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work()
  } catch (fault) {
    const refusal = refusalOf(fault)
    if (refusal === undefined) throw fault
    const code = trpcCodes[refusal.status as keyof typeof trpcCodes] ?? 'BAD_REQUEST'
    throw new TRPCError({ code, message: refusal.message, cause: refusal })
  }
}
