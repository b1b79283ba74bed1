import type { Reader } from '../base/context.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { type Colleague, colleagueById } from './colleague-queries.ts'

declare const proof: unique symbol
/** A colleague of the caller's own organisation, for its administrator to change: only this file makes one. */
export type Administered = Colleague & { readonly [proof]: 'administers' }

/** An unknown id and one of another organisation are the same `notFound`. */
export const administered = async (reader: Reader, colleagueId: string): Promise<Administered> => {
  const { actor } = asColleague(reader)
  if (!actor.roles.includes('admin')) refuse('notAllowed')
  const colleague = (await colleagueById(reader.tx, colleagueId)) ?? refuse('notFound')
  return colleague as Administered
}
