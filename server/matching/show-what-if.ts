import type { Instant } from '#shared/dates.ts'
import {
  requestAfter,
  type RequestChange,
  type Replaced,
  replacedFacts,
  volunteerAfter,
  type VolunteerChange,
} from '#shared/matching/what-if-changes.ts'
import {
  candidateDifference,
  changedWeek,
  planDifference,
  type WeekChange,
} from '#shared/matching/what-if.ts'
import { planWeek } from '#shared/matching/week.ts'
import type { Change } from '../base/context.ts'
import { disclose, type Purpose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { type MatchableRequest, purposeByRequest } from './access.ts'
import { discloseByPurpose } from './disclose-by-purpose.ts'
import { makePlan, type MadePlan } from './plan-week.ts'

/** Somebody of the answer; without an id and a name it is the one that was added. */
export type TriedRequest = {
  kind: 'request'
  id: string | null
  number: number | null
  firstName: string | null
}
export type TriedVolunteer = { kind: 'volunteer'; id: string | null; firstName: string | null }

/** What would be otherwise in the plan. Of requests that are carried by somebody else only how many. */
export type WhatIfAnswer = {
  madeAt: Instant
  before: { helped: number; open: number }
  after: { helped: number; open: number }
  helped: { request: TriedRequest; volunteer: TriedVolunteer }[]
  left: { request: TriedRequest; volunteer: TriedVolunteer }[]
  moved: { request: TriedRequest; from: TriedVolunteer; to: TriedVolunteer }[]
  elsewhere: number
  /** Who can be asked now and could not before, and the other way round; on the border included. */
  candidates: {
    gained: (TriedRequest | TriedVolunteer)[]
    lost: (TriedRequest | TriedVolunteer)[]
  }
  /** The facts that the change puts aside, with their source and age. */
  replaces: Replaced[]
}

/** Plans once more with one change, and tells the difference. Nothing is saved, not even the plan. */
export const showDifference = async (
  change: Change,
  { data, plan }: MadePlan,
  week: WeekChange,
  replaces: Replaced[],
): Promise<WhatIfAnswer> => {
  const purposeOf = await purposeByRequest(asColleague(change))
  const after = planWeek(changedWeek(data.week, data.world, week)) ?? refuse('planNotProven')
  const onHold = week.kind === 'request' && week.after === null ? week.at : null
  const difference = planDifference(plan, after, onHold)
  const at = week.at ?? (week.kind === 'volunteer' ? data.volunteers.length : data.requests.length)
  const candidates = candidateDifference(data.week, after.week, { kind: week.kind, at })

  const read = new Map<string, Purpose>()
  const seen = new Set<string>()
  const mayRead = (index: number): boolean => {
    const request = data.requests[index]
    if (request === undefined) return true
    const purpose = purposeOf(request)
    if (purpose !== null) read.set(request.id, purpose)
    return purpose !== null
  }
  const request = (index: number): TriedRequest => {
    const one = data.requests[index]
    return {
      kind: 'request',
      id: one?.id ?? null,
      number: one?.number ?? null,
      firstName: one?.firstName ?? null,
    }
  }
  const volunteer = (index: number): TriedVolunteer => {
    const one = data.volunteers[index]
    if (one !== undefined) seen.add(one.facts.id)
    return { kind: 'volunteer', id: one?.facts.id ?? null, firstName: one?.firstName ?? null }
  }
  const mine = <Part extends { request: number }>(parts: readonly Part[]) =>
    parts.filter((part) => mayRead(part.request))
  const person = (index: number) => (week.kind === 'volunteer' ? request(index) : volunteer(index))
  const people = (indices: readonly number[]) =>
    (week.kind === 'volunteer' ? indices.filter(mayRead) : indices).map(person)

  const [helped, left, moved] = [mine(difference.helped), mine(difference.left), mine(difference.moved)]
  const all = difference.helped.length + difference.left.length + difference.moved.length
  const answer: WhatIfAnswer = {
    madeAt: change.now,
    before: { helped: plan.helped, open: data.requests.length - plan.helped },
    after: {
      helped: after.helped,
      open: after.week.requests.length - after.helped - (onHold === null ? 0 : 1),
    },
    helped: helped.map((one) => ({ request: request(one.request), volunteer: volunteer(one.volunteer) })),
    left: left.map((one) => ({ request: request(one.request), volunteer: volunteer(one.volunteer) })),
    moved: moved.map((one) => ({
      request: request(one.request),
      from: volunteer(one.from),
      to: volunteer(one.to),
    })),
    elsewhere: all - helped.length - left.length - moved.length,
    candidates: { gained: people(candidates.gained), lost: people(candidates.lost) },
    replaces,
  }
  await discloseByPurpose(change, read)
  await disclose(change, { shape: 'list', purpose: 'organisation', subject: 'volunteer', ids: [...seen] })
  return answer
}

/** What if this volunteer took a pause, or could do something else? */
export const whatIfVolunteer = async (
  change: Change,
  { volunteerId, change: tried }: { volunteerId: string; change: VolunteerChange },
): Promise<WhatIfAnswer> => {
  const made = await makePlan(change.tx, change.today)
  const at = made.data.volunteers.findIndex(({ facts }) => facts.id === volunteerId)
  const { facts } = made.data.volunteers[at] ?? refuse('notFound')
  const after = volunteerAfter(facts, tried, change.today)
  const replaces = tried.kind === 'set' ? replacedFacts(facts, tried.set) : []
  return showDifference(change, made, { kind: 'volunteer', at, after }, replaces)
}

/** What if this request waited, or had other wishes? One that is in no plan now is refused with `notNow`. */
export const whatIfRequest = async (
  change: Change,
  request: MatchableRequest,
  tried: RequestChange,
): Promise<WhatIfAnswer> => {
  const made = await makePlan(change.tx, change.today)
  const at = made.data.requests.findIndex(({ id }) => id === request.id)
  const { facts } = made.data.requests[at] ?? refuse('notNow', { status: request.status })
  const replaces = tried.kind === 'set' ? replacedFacts(facts, tried.set) : []
  return showDifference(change, made, { kind: 'request', at, after: requestAfter(facts, tried) }, replaces)
}
