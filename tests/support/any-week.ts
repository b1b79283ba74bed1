import * as fc from 'fast-check'
import type { RequestFacts, VolunteerFacts } from '#shared/matching/facts.ts'
import { defaultWeights } from '#shared/matching/order.ts'
import type { MatchPolicy } from '#shared/matching/policy.ts'
import type { WeekWorld } from '#shared/matching/week.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { anyPolicy, anyRequest, anyVolunteer, withHistory } from './matching-facts.ts'
import { programmeId, today } from './matching-pair.ts'

/** A world of one programme. */
export const weekWorld = (
  requests: readonly RequestFacts[],
  volunteers: readonly VolunteerFacts[],
  policy: MatchPolicy = defaultPolicy,
): WeekWorld => ({
  requests,
  volunteers,
  rules: new Map([[programmeId, { policy, weights: defaultWeights }]]),
  today,
})

const unique = { selector: ({ id }: { id: string }) => id }

/** Most random people fit nobody: these share a language and a few day parts, so that families compete for them. */
const easily = <Facts extends RequestFacts | VolunteerFacts>(arbitrary: fc.Arbitrary<Facts>) =>
  fc
    .record({
      one: arbitrary,
      mask: fc.constantFrom(0b1, 0b11, 0b110, 0b100),
      languages: fc.constantFrom<('nl' | 'ar')[][]>(['nl'], ['nl', 'ar'], ['ar']),
      isEasy: fc.constantFrom(true, true, false),
    })
    .map(({ one, mask, languages, isEasy }) =>
      isEasy
        ? {
            ...one,
            dayParts: { ...one.dayParts, value: mask },
            languages: { ...one.languages, value: languages },
          }
        : one,
    )

/** A small organisation in a hard week: more families than places, most of them close to fitting somebody. */
export const anyWeek: fc.Arbitrary<WeekWorld> = fc
  .record({
    requests: fc.uniqueArray(easily(anyRequest), { minLength: 2, maxLength: 9, ...unique }),
    volunteers: fc.uniqueArray(easily(withHistory(anyVolunteer)), { maxLength: 7, ...unique }),
    policy: fc.oneof(fc.constant<MatchPolicy>(defaultPolicy), anyPolicy),
  })
  .map(({ requests, volunteers, policy }) => weekWorld(requests, volunteers, policy))
