import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import {
  type WaitingRequest,
  waitingRequests,
  type WaitingVolunteer,
  waitingVolunteers,
} from './queue-queries.ts'

/** A waiting request; without a name when it is carried by somebody else. */
export type QueuedRequest = Omit<WaitingRequest, 'firstName' | 'carrierId'> & {
  firstName: string | null
  isMine: boolean
}
export type MatchingQueue = { requests: QueuedRequest[]; volunteers: WaitingVolunteer[] }

/** Both queues: families that wait and volunteers that wait, the longest first. */
export const showQueue = async (change: Change): Promise<MatchingQueue> => {
  const { actor, tx, today } = asColleague(change)
  const leads = actor.roles.includes('projectLead') || actor.roles.includes('teamLead')
  const requests = (await waitingRequests(tx, today)).map(({ carrierId, firstName, ...request }) => ({
    ...request,
    isMine: carrierId === actor.id,
    firstName: leads || carrierId === null || carrierId === actor.id ? firstName : null,
  }))
  const volunteers = await waitingVolunteers(tx, today)
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'helpRequest',
    ids: requests.filter(({ firstName }) => firstName !== null).map(({ id }) => id),
  })
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'volunteer',
    ids: volunteers.map(({ id }) => id),
  })
  return { requests, volunteers }
}
