import { createCaller } from '#server/app-router.ts'
import { noCookies } from '#server/base/write-as.ts'
import { findRequestToMatch, type RequestToMatch } from '#server/matching/request-queries.ts'
import { p95, timesOf } from './latency.ts'
import { atMost, type Say } from './report.ts'
import type { BenchWorld } from './shortlist-world.ts'

/** A call through the real router, by the colleague who carries the request. */
const callerOf = ({ app, organisation }: BenchWorld, colleagueId: string) =>
  createCaller({
    app,
    organisationSlug: organisation.slug,
    signedIn: {
      sessionId: `session-${colleagueId}`,
      accountId: `account-${colleagueId}`,
      method: 'passkey',
      memberships: [{ organisationId: organisation.id, personKind: 'colleague', personId: colleagueId }],
    },
    parentToken: null,
    source: 'bench',
    device: 'bench',
    cookies: noCookies,
  })

const asked = 150
const warmUps = 30

/**
 * The whole procedure as the desk calls it (who may, the request, candidates, what is read put in the read log, all in
 * one transaction), against the candidates alone. Only reported.
 */
export const sayProcedure = async (
  say: Say,
  world: BenchWorld,
  candidates: (request: RequestToMatch) => Promise<unknown>,
): Promise<void> => {
  const carried = world.waiting.flatMap(({ id, carrierId }) =>
    carrierId === null ? [] : [{ id, carrierId }],
  )
  const chosen = carried.slice(0, warmUps + asked)
  const whole = ({ id, carrierId }: { id: string; carrierId: string }) =>
    callerOf(world, carrierId).matching.shortlist({ requestId: id, weights: null, trial: null })
  const alone = async ({ id }: { id: string }) => {
    const request = await world.organisation.store.read((tx) => findRequestToMatch(tx, id))
    if (request === undefined) throw new Error(`Request ${id} is gone.`)
    await candidates(request)
  }
  await timesOf(chosen.slice(0, warmUps), whole)
  const ours = await timesOf(chosen.slice(warmUps), whole)
  const peer = await timesOf(chosen.slice(warmUps), alone)
  const engine = world.organisation.store.engine === 'postgres' ? 'PostgreSQL' : 'SQLite'
  const what = `whole procedure through the router, ${engine}, p95 in ms`
  const against = { figure: 'procedure', gate: null }
  const facts = 'against the request and its candidates alone'
  say(
    atMost({
      ...against,
      what: `${what} of processor time, ${facts}`,
      ours: p95(ours.processor),
      peer: p95(peer.processor),
    }),
  )
  say(
    atMost({ ...against, what: `${what} on the wall, ${facts}`, ours: p95(ours.wall), peer: p95(peer.wall) }),
  )
}
