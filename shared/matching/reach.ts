import { type PlannedWeek, placesAtOnce } from './week.ts'

/** What one more place, or one more pair, could set in motion along the pairs of a plan. */
export type Reach = {
  /** By request: a new volunteer for it helps one more family: it is open, or its volunteer can go, by steps, to one that is. */
  wanted: readonly boolean[]
  /** By volunteer: can take one family more: has a free place, or gets one when others move, by steps, to free places. */
  canTake: readonly boolean[]
}

/**
 * Follows the pairs of a plan that helps as many families as can be. One more volunteer for a request that is not
 * `wanted` helps nobody more, and neither does one more pair with somebody who cannot take anybody: no changed plan can.
 */
export const reachOf = ({ week, assigned }: Pick<PlannedWeek, 'week' | 'assigned'>): Reach => {
  const places = placesAtOnce(week)
  const forRequest = week.requests.map((): number[] => [])
  const forVolunteer = week.volunteers.map((): number[] => [])
  const helpedBy = week.volunteers.map((): number[] => [])
  for (const { request, volunteer } of week.pairs) {
    forRequest[request]?.push(volunteer)
    forVolunteer[volunteer]?.push(request)
  }
  for (const [request, volunteer] of assigned.entries())
    if (volunteer !== null) helpedBy[volunteer]?.push(request)

  const wanted = assigned.map((volunteer) => volunteer === null)
  const seen = week.volunteers.map(() => false)
  const requests = wanted.flatMap((isWanted, at) => (isWanted ? [at] : []))
  for (let request = requests.pop(); request !== undefined; request = requests.pop())
    for (const volunteer of forRequest[request] ?? []) {
      if (seen[volunteer]) continue
      seen[volunteer] = true
      for (const next of helpedBy[volunteer] ?? [])
        if (!wanted[next]) {
          wanted[next] = true
          requests.push(next)
        }
    }

  const canTake = week.volunteers.map((_, at) => (helpedBy[at]?.length ?? 0) < (places[at] ?? 0))
  const volunteers = canTake.flatMap((can, at) => (can ? [at] : []))
  for (let volunteer = volunteers.pop(); volunteer !== undefined; volunteer = volunteers.pop())
    for (const request of forVolunteer[volunteer] ?? []) {
      const now = assigned[request]
      if (now === null || now === undefined || canTake[now]) continue
      canTake[now] = true
      volunteers.push(now)
    }
  return { wanted, canTake }
}
