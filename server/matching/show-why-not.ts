import { type Relaxation, type ReasonWhyNot, whyNot } from '#shared/matching/relaxations.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { MatchableRequest } from './access.ts'
import { everybodyToMatch, refreshImages } from './image-queries.ts'

type Person = { id: string; firstName: string }

/** One reason, everybody it holds back, and the changes that were tried on the facts with whom they bring in. */
export type WhyNotShown = {
  reason: ReasonWhyNot
  people: Person[]
  relaxations: {
    relaxation: Relaxation
    helps: Person[]
    /** Kilometres more than the volunteer's own limit, for a change of that limit. */
    further: number | null
    /** The last day of the pause, for a pause that ends. */
    until: string | null
  }[]
}

const relaxationsShown = 3

/** Everybody else of the organisation: why not, and the nearest change that would bring somebody in. */
export const showWhyNot = async (change: Change, request: MatchableRequest): Promise<WhyNotShown[]> => {
  const { tx, today } = change
  const { policy } = await policyInForce(tx, request.facts.programmeId)
  await refreshImages(change)
  const people = await everybodyToMatch(tx)
  const byId = new Map(people.map((one) => [one.facts.id, one]))
  const person = (id: string): Person => ({ id, firstName: byId.get(id)?.firstName ?? '' })
  const groups = whyNot(
    request.facts,
    people.map(({ facts }) => facts),
    policy,
    today,
  )
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'volunteer',
    ids: groups.flatMap(({ volunteerIds }) => volunteerIds),
  })
  return groups.map(({ reason, volunteerIds, relaxations }) => ({
    reason,
    people: volunteerIds.map(person),
    relaxations: relaxations.slice(0, relaxationsShown).map(({ relaxation, helps }) => {
      const one = 'volunteerId' in relaxation ? byId.get(relaxation.volunteerId)?.facts : undefined
      const limit = one?.maxKm.value ?? null
      return {
        relaxation,
        helps: helps.map(person),
        further:
          relaxation.kind === 'maxKm' && limit !== null
            ? Math.round((relaxation.km - limit) * 10) / 10
            : null,
        until: relaxation.kind === 'pauseOver' ? (one?.pausedUntil ?? null) : null,
      }
    }),
  }))
}
