import type { SupportedAge } from './intake-form.ts'

/** Whose yes a request is waiting for: the child's or the youth's own, the parent's, or to sharing it at all. */
export const consents = ['child', 'parent', 'sharing'] as const
export type Consent = (typeof consents)[number]

export type Agreed = {
  supportedAge: SupportedAge | null
  youthAgrees: boolean
  parentAgrees: boolean
  /** Asked to be called first, and that nothing is shared yet. */
  onlyCall: boolean
}

/** From 12 the child says yes too. */
export const asksChild = (age: SupportedAge | null): boolean => age === '12-15' || age === '16+'

/** The yes that is missing before anybody is asked for this request: from 16 the youth decides in place of the parent. */
export const missingConsent = ({
  supportedAge,
  youthAgrees,
  parentAgrees,
  onlyCall,
}: Agreed): Consent | null => {
  if (asksChild(supportedAge) && !youthAgrees) return 'child'
  if (supportedAge !== '16+' && !parentAgrees) return 'parent'
  return onlyCall ? 'sharing' : null
}
