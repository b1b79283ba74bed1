import { promisedBy } from '#shared/concern-clock.ts'
import type { Instant } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { colleagueContact } from '../organisation/colleague-names.ts'
import { carrierOf } from '../organisation/caseload.ts'
import { policyInForce } from '../organisation/policies.ts'
import { findReaders } from './access.ts'
import { programmeOfVolunteer } from './people-queries.ts'

export type ReadersShown = {
  coordinator: { name: string; phone: string } | null
  /** Who reads along. */
  others: string[]
  /** Who reads it when it is about the coordinator; empty when nobody would. */
  whenAboutCoordinator: string[]
  /** End of the working day on which it is read, if it were sent now. */
  readBefore: Instant
}

/** For the volunteer, before she writes: who will read this, and by when. */
export const showReaders = async (change: Change): Promise<ReadersShown> => {
  const { tx, actor } = change
  const coordinatorId = await carrierOf(tx, { kind: 'volunteer', id: actor.id })
  const about = { matchId: null, volunteerId: actor.id }
  const readers = await findReaders(change, [{ ...about, aboutColleagueId: null }])
  const { policy } = await policyInForce(tx, await programmeOfVolunteer(tx, actor.id))
  await disclose(change, { shape: 'file', purpose: 'self', subject: 'volunteer', ids: [actor.id] })
  return {
    coordinator: coordinatorId === null ? null : await colleagueContact(tx, coordinatorId),
    others: readers({ ...about, aboutColleagueId: null })
      .filter(({ id }) => id !== coordinatorId)
      .map(({ name }) => name),
    whenAboutCoordinator:
      coordinatorId === null
        ? []
        : readers({ ...about, aboutColleagueId: coordinatorId }).map(({ name }) => name),
    readBefore: promisedBy(change.now, policy.concernClock),
  }
}
