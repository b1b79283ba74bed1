import { type Refusal, type RefusalCode, type RefusalParams, refusals } from '#shared/refusals.ts'

/** Thrown to say no: the transaction rolls back, the caller gets the code and a person gets the sentence. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  readonly status: number
  constructor(code: RefusalCode, params: RefusalParams) {
    super(code)
    this.name = 'RefusalError'
    this.refusal = { code, params }
    this.status = refusals[code]
  }
}

/** Says no with a code of the catalogue. Nothing that was written in this call stays. */
export const refuse = (code: RefusalCode, params: RefusalParams = {}): never => {
  throw new RefusalError(code, params)
}

const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''

/** Database faults that a person can do something about, as refusals; anything else stays our own fault. */
export const refusalOf = (fault: unknown): RefusalError | undefined => {
  if (fault instanceof RefusalError) return fault
  const code = codeOf(fault)
  // 53100: disk full, 53200: out of memory on PostgreSQL.
  if (code === 'SQLITE_FULL' || code === '53100' || code === '53200')
    return new RefusalError('databaseFull', {})
  if (code.startsWith('SQLITE_BUSY') || code === '55P03' || code === '40001' || code === '57014')
    return new RefusalError('busy', {})
  return undefined
}

/** Whether the fault is a broken uniqueness rule, on either engine. */
export const isUniqueViolation = (fault: unknown): boolean => {
  const code = codeOf(fault)
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}
