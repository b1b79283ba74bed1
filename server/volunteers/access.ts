import type { Reader } from '../base/context.ts'
import type { Purpose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { purposeToOpen } from '../organisation/caseload.ts'
import { findVolunteer, type Volunteer } from './queries.ts'

declare const proof: unique symbol
/** A volunteer whom this colleague carries, or may act for: only this file makes one. */
export type Coordinated<T> = T & { readonly [proof]: 'coordinates' }
/** The volunteer who calls. */
export type Own<T> = T & { readonly [proof]: 'self' }

/** The volunteer, for a colleague who may act: in the own caseload, nobody's yet, opened with a reason, or as lead. */
export const coordinatedVolunteer = async (reader: Reader, id: string): Promise<Coordinated<Volunteer>> => {
  const { volunteer, purpose } = await knownVolunteer(reader, id)
  if (purpose === null) refuse('notInYourCaseload')
  return volunteer as Coordinated<Volunteer>
}

/**
 * The volunteer, for any colleague who works with volunteers: profile, contact and certificate facts belong to the
 * whole organisation. Texts of talks only with a purpose; `purpose` is null without one.
 */
export const knownVolunteer = async (
  reader: Reader,
  id: string,
): Promise<{ volunteer: Volunteer; purpose: Purpose | null }> => {
  const { actor } = asColleague(reader)
  const volunteer = (await findVolunteer(reader.tx, id)) ?? refuse('notFound')
  return { volunteer, purpose: await purposeToOpen(reader, actor, [{ kind: 'volunteer', id }]) }
}

/** The volunteer who calls, and nobody else. */
export const ownProfile = async (reader: Reader): Promise<Own<Volunteer>> => {
  if (reader.actor.kind !== 'volunteer') return refuse('notAllowed')
  const volunteer = (await findVolunteer(reader.tx, reader.actor.id)) ?? refuse('notFound')
  return volunteer as Own<Volunteer>
}
