import { toMask } from '#shared/day-parts.ts'
import { requestFactsSchema, unknownFact } from '#shared/matching/facts.ts'
import { someoneNew } from '#shared/matching/newcomer.ts'
import { type Newcomer, spoken, tried } from '#shared/matching/what-if-changes.ts'
import type { WeekChange } from '#shared/matching/what-if.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { policyInForce } from '../organisation/policies.ts'
import { makePlan } from './plan-week.ts'
import { showDifference, type WhatIfAnswer } from './show-what-if.ts'
import { pointOfPostcode, programmeExists } from './week-queries.ts'

const newRequest = (
  { today, newId }: Change,
  programmeId: string,
  { languages, dayParts, postcode4, hoursPerWeek }: Newcomer,
  point: { lat: number; lon: number } | null,
) =>
  requestFactsSchema.parse({
    id: newId(),
    programmeId,
    waitingSince: today,
    helped: 'parent',
    supportedAge: null,
    dayParts: tried(toMask(dayParts)),
    hoursPerWeek: tried(hoursPerWeek),
    kinds: unknownFact,
    languages: spoken(languages),
    postcode4: tried(postcode4),
    point,
    place: unknownFact,
    children: unknownFact,
    homeFacts: {},
    wishedGender: unknownFact,
    genderIsNeeded: false,
    weight: tried('light'),
    notMatchedWith: [],
    earlier: [],
  })

/** What if somebody new joined, or one more family asked? Somebody new has all gates in order and no match yet. */
export const whatIfNew = async (
  change: Change,
  { programmeId, added }: { programmeId: string; added: Newcomer },
): Promise<WhatIfAnswer> => {
  const { tx, today } = change
  if (!(await programmeExists(tx, programmeId))) refuse('notFound')
  const { policy } = await policyInForce(tx, programmeId)
  const made = await makePlan(tx, today)
  const rules = new Map(made.data.world.rules).set(programmeId, { policy, weights: policy.weights })
  const data = { ...made.data, world: { ...made.data.world, rules } }
  const point = await pointOfPostcode(tx, added.postcode4)
  const week: WeekChange =
    added.kind === 'request'
      ? { kind: 'request', at: null, after: newRequest(change, programmeId, added, point) }
      : {
          kind: 'volunteer',
          at: null,
          after: someoneNew(
            {
              ...added,
              id: change.newId(),
              programmeId,
              home: { postcode4: added.postcode4, point },
              places: policy.places,
              maxKm: null,
            },
            policy.gates,
            today,
          ),
        }
  return showDifference(change, { ...made, data }, week, [])
}
