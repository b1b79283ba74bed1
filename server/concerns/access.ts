import type { Reader } from '../base/context.ts'
import type { Purpose } from '../base/disclose.ts'
import { asColleague, type ColleagueActor } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { carriersOf, type Worker, workersHere } from './people-queries.ts'
import { type Concern, findConcern } from './queries.ts'
import { type Leads, readersOf } from './rules.ts'

declare const proof: unique symbol
/** A concern that this colleague may read and work on. */
export type Entrusted<Thing> = Thing & { readonly [proof]: 'entrusted' }

export type EntrustedConcern = Entrusted<Concern> & {
  purpose: Purpose
  /** Everybody who may read it now. */
  readers: Worker[]
}

type About = Pick<Concern, 'matchId' | 'volunteerId' | 'aboutColleagueId'>

const holding = (workers: readonly Worker[], role: string) =>
  workers.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)

const leadsOf = (workers: readonly Worker[]): Leads => ({
  workers: new Set(workers.map(({ id }) => id)),
  safeguarding: holding(workers, 'safeguardingLead'),
  project: holding(workers, 'projectLead'),
})

/** Returns the function that gives everybody who may read one of these concerns. */
export const findReaders = async (
  { tx }: Pick<Reader, 'tx'>,
  concerns: readonly About[],
): Promise<(concern: About) => Worker[]> => {
  const workers = await workersHere(tx)
  const ids = concerns.flatMap(({ matchId, volunteerId }) => [volunteerId, ...(matchId ? [matchId] : [])])
  const carried = await carriersOf(tx, [...new Set(ids)])
  const leads = leadsOf(workers)
  return ({ matchId, volunteerId, aboutColleagueId }) => {
    const carrierIds = carried
      .filter(({ kind, id }) => id === (kind === 'match' ? matchId : volunteerId))
      .map(({ colleagueId }) => colleagueId)
    const readers = readersOf({ aboutColleagueId, carrierIds }, leads)
    return workers.filter(({ id }) => readers.includes(id))
  }
}

/** Of these concerns the ones that this colleague may read. */
export const entrustedOf = async (
  reader: Pick<Reader, 'tx'>,
  colleague: Pick<ColleagueActor, 'id'>,
  concerns: readonly Concern[],
): Promise<Entrusted<Concern>[]> => {
  const readersOfOne = await findReaders(reader, concerns)
  return concerns.filter((concern) =>
    readersOfOne(concern).some(({ id }) => id === colleague.id),
  ) as Entrusted<Concern>[]
}

/**
 * The concern, for a colleague who may read it. For anybody else, also who leads or opened the dossier with a reason, it
 * is not there: that there is one tells something already.
 */
export const entrustedConcern = async (reader: Reader, concernId: string): Promise<EntrustedConcern> => {
  const { actor } = asColleague(reader)
  const concern = (await findConcern(reader.tx, concernId)) ?? refuse('notFound')
  const readers = (await findReaders(reader, [concern]))(concern)
  const self = readers.find(({ id }) => id === actor.id) ?? refuse('notFound')
  const isLead = self.roles.includes('safeguardingLead') || concern.aboutColleagueId !== null
  const purpose: Purpose = isLead ? 'safeguarding' : 'caseload'
  return Object.assign(concern, { purpose, readers }) as EntrustedConcern
}
