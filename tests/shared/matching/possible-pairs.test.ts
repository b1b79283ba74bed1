import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultWeights } from '#shared/matching/order.ts'
import { possiblePairs } from '#shared/matching/possible-pairs.ts'
import { feasible } from '#shared/matching/verdict.ts'
import { weighForWeek, weighPairs } from '#shared/matching/week.ts'
import { anyPolicy, anyRequest, anyVolunteer, withHistory } from '../../support/matching-facts.ts'
import { programmeId, today } from '../../support/matching-pair.ts'

const situations = fc.record({
  requests: fc.array(anyRequest, { minLength: 1, maxLength: 4 }),
  volunteers: fc.array(withHistory(anyVolunteer), { minLength: 1, maxLength: 12 }),
  policy: anyPolicy,
})

const numbered = <Facts>(all: readonly Facts[]) => all.map((facts, at) => ({ at, facts }))

test('nobody whom no hard limit excludes is left out beforehand, and the pairs are those of the truth alone', () => {
  let [kept, all] = [0, 0]
  fc.assert(
    fc.property(situations, ({ requests, volunteers, policy }) => {
      const rules = { rules: new Map([[programmeId, { policy, weights: defaultWeights }]]), today }
      const mightFit = possiblePairs(numbered(volunteers), rules)
      const expected = requests.flatMap((request, at) => {
        const possible = new Set(mightFit(request).map((one) => one.at))
        kept += possible.size
        all += volunteers.length
        return volunteers.flatMap((volunteer, to) => {
          if (feasible(request, volunteer, policy, today)) expect(possible).toContain(to)
          const weighed = weighForWeek(request, volunteer, rules)
          return weighed === null ? [] : [{ request: at, volunteer: to, ...weighed }]
        })
      })
      const { pairs, borderline } = weighPairs(numbered(requests), numbered(volunteers), rules)
      const plain = (isBorderline: boolean) =>
        expected.flatMap(({ isBorderline: is, ...pair }) => (is === isBorderline ? [pair] : []))
      expect(pairs).toEqual(plain(false))
      expect(borderline).toEqual(plain(true))
    }),
    { numRuns: 1000 },
  )
  expect(kept).toBeLessThan(all / 2)
})
