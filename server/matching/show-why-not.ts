import type { Relaxation } from '#shared/matching/relaxations.ts'
import { type ReasonWhyNot, whyNot } from '#shared/matching/why-not.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { policyInForce } from '../organisation/policies.ts'
import type { MatchableRequest } from './access.ts'
import { type ChangeOfPerson, changeOfPerson } from './change-of-person.ts'
import { everybodyToMatch, refreshImages } from './image-queries.ts'

type Person = { id: string; firstName: string }

/** One reason, everybody it holds back, and the changes that were tried on the facts with whom they bring in. */
export type WhyNotShown = {
  reason: ReasonWhyNot
  people: Person[]
  relaxations: ({ relaxation: Relaxation; helps: Person[] } & ChangeOfPerson)[]
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
      return { relaxation, helps: helps.map(person), ...changeOfPerson(relaxation, one) }
    }),
  }))
}
