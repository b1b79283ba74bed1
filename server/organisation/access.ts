import type { Reader } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { carrierOf, type Carried } from './caseload.ts'
import { isColleague, wasCarried } from './caseload-queries.ts'

declare const proof: unique symbol
/** Something that this colleague may hand to somebody else: only this file makes one. */
export type HandedOver = Carried & { carrierId: string | null; readonly [proof]: 'handsOver' }

const leads = ['teamLead', 'projectLead'] as const

/**
 * What the colleague carries, or, for who leads, what anybody carries or carried before leaving. Refused with `notFound`
 * for what was never carried: that is taken by its first act.
 */
export const carriedThing = async (reader: Reader, thing: Carried): Promise<HandedOver> => {
  const { actor } = asColleague(reader)
  const carrierId = await carrierOf(reader.tx, thing)
  if (carrierId === null && !(await wasCarried(reader.tx, thing))) refuse('notFound')
  const mayHandOver = carrierId === actor.id || leads.some((lead) => actor.roles.includes(lead))
  if (!mayHandOver) refuse('notInYourCaseload')
  return { ...thing, carrierId } as HandedOver
}

/** Whose caseload the colleague may look at: the own one, or, for who leads, everybody's. */
export const readableCaseload = async (reader: Reader, colleagueId: string): Promise<string> => {
  const { actor } = asColleague(reader)
  if (!(await isColleague(reader.tx, colleagueId))) refuse('notFound')
  const may = colleagueId === actor.id || leads.some((lead) => actor.roles.includes(lead))
  return may ? colleagueId : refuse('notInYourCaseload')
}

/** The reader, when she may see what is in nobody's hands: who leads. */
export const unclaimedThings = (reader: Reader): Reader => {
  const { actor } = asColleague(reader)
  return leads.some((lead) => actor.roles.includes(lead)) ? reader : refuse('notInYourCaseload')
}
