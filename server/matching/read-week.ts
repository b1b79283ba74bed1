import type { Tx } from '#db/db.ts'
import type { LocalDate } from '#shared/dates.ts'
import { type ProgrammeRules, type Week, type WeekWorld, weekOf } from '#shared/matching/week.ts'
import { policyInForce, type ProgrammeInForce } from '../organisation/policies.ts'
import { type WaitingRequest, waitingRequests } from './queue-queries.ts'
import { everybodyToMatch } from './image-queries.ts'
import { type RequestToMatch, requestsToMatch } from './request-queries.ts'
import { withTalksFirst } from './talk-queries.ts'
import type { VolunteerToMatch } from './volunteer-queries.ts'

/** Everything that a plan is made of, as it stands in the database now. Indices are those of the week. */
export type WeekData = {
  requests: readonly (RequestToMatch & Pick<WaitingRequest, 'postcode4' | 'carrierId'>)[]
  volunteers: readonly VolunteerToMatch[]
  programmes: ReadonlyMap<string, ProgrammeInForce>
  world: WeekWorld
  week: Week
}

/** All open requests and all volunteers. */
export const readWorld = async (tx: Tx, today: LocalDate): Promise<Omit<WeekData, 'week'>> => {
  const requests: WeekData['requests'][number][] = []
  const programmes = new Map<string, ProgrammeInForce>()
  const rules = new Map<string, ProgrammeRules>()
  const waiting = await waitingRequests(tx, today)
  const listed = new Map(waiting.map((one) => [one.id, one]))
  for (const request of await requestsToMatch(tx, [...listed.keys()])) {
    // Nobody is asked for a family or a youth who has not said yes themselves.
    if (request.consent !== null) continue
    const { postcode4 = null, carrierId = null } = listed.get(request.id) ?? {}
    requests.push({ ...request, postcode4, carrierId })
    const { programmeId } = request.facts
    if (programmes.has(programmeId)) continue
    const programme = await policyInForce(tx, programmeId)
    programmes.set(programmeId, programme)
    rules.set(programmeId, { policy: programme.policy, weights: programme.policy.weights })
  }
  const volunteers = await withTalksFirst(tx, await everybodyToMatch(tx), today)
  const world: WeekWorld = {
    requests: requests.map(({ facts }) => facts),
    volunteers: volunteers.map(({ facts }) => facts),
    rules,
    today,
  }
  return { requests, volunteers, programmes, world }
}

/** The same with the pairs that no hard limit excludes. */
export const readWeek = async (tx: Tx, today: LocalDate): Promise<WeekData> => {
  const read = await readWorld(tx, today)
  return { ...read, week: weekOf(read.world) }
}
