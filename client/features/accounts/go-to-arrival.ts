import { deskBase } from '#client/lib/addresses.ts'
import type { Arrival } from '#shared/accounts.ts'

/** The page of the desk to go on with after signing in. */
export type Then = 'mijn-account' | undefined

/** Goes where somebody who signed in belongs; the page is loaded anew, so that nothing of an earlier session is left. */
export const goToArrival = ({ next, organisation }: Arrival, then?: Then): void => {
  const base = deskBase(organisation)
  if (next === 'phone') window.location.assign(`/${organisation}/vrijwilliger`)
  else window.location.assign(next === 'enrol' ? `${base}/tweede-stap` : `${base}/${then ?? 'vandaag'}`)
}
