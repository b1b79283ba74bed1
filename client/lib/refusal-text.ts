import { useTranslations } from 'use-intl'
import type { RefusalCode } from '#shared/refusals.ts'
import { isUnreachable, refusalOf } from './refusal.ts'

/** Returns the function that gives the sentence for a refusal code. */
export const useRefusalText = (): ((code: RefusalCode) => string) => {
  const t = useTranslations('refusals')
  return (code) => t(code)
}

/**
 * Returns the function that turns the error of a call into the sentence a person reads: what the server refused and
 * why, that the server could not be reached, or that something went wrong on our side.
 */
export const useErrorText = (): ((error: unknown) => string) => {
  const refusalText = useRefusalText()
  const t = useTranslations('ui')
  return (error) => {
    const refusal = refusalOf(error)
    if (refusal) return refusalText(refusal.code)
    return t(isUnreachable(error) ? 'unreachable' : 'ourFault')
  }
}
