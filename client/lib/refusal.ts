import { type Refusal, refusals } from '#shared/refusals.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The refusal that an error of a call carries, or undefined when it is a fault of ours or of the connection. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!isObject(error) || !isObject(error.data) || !isObject(error.data.refusal)) return undefined
  const { code, params } = error.data.refusal
  if (typeof code !== 'string' || !Object.hasOwn(refusals, code)) return undefined
  return { code: code as Refusal['code'], params: isObject(params) ? (params as Refusal['params']) : {} }
}

/** Whether a call never reached the server, or its answer never came back: the browser's `fetch` itself failed. */
export const isUnreachable = (error: unknown): boolean =>
  isObject(error) && !isObject(error.data) && (error instanceof TypeError || error.cause instanceof TypeError)

/** Whether the thing that an address names is not there: unknown, of another organisation, or no id at all. */
export const isMissing = (error: unknown): boolean => {
  const code = refusalOf(error)?.code
  return code === 'notFound' || code === 'badInput'
}
