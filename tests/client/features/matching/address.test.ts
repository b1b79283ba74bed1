import { describe, expect, test } from 'vitest'
import { defaultWeights } from '#shared/matching/order.ts'
import { matchingSearchSchema, weightsOf } from '#client/features/matching/matching-data.ts'

const id = '0b0e1f6e-1111-4111-8111-111111111111'

describe('the address of Matchen', () => {
  test('holds the request, the weights, who is compared and a change that is tried', () => {
    const search = {
      vraag: id,
      tijd: 'none',
      naast: [id],
      probeer: { kind: 'dayPart', dayPart: 'thu-afternoon' },
    }
    expect(matchingSearchSchema.parse(search)).toEqual(search)
  })

  test('what somebody typed wrongly is left out and never breaks the page', () => {
    const search = { vraag: 7, tijd: 'heel veel', naast: 'x', probeer: { kind: 'alles' } }
    expect(matchingSearchSchema.parse(search)).toEqual({})
  })

  test('an id that is none stays, so that the page says there is no such request', () => {
    expect(matchingSearchSchema.parse({ vraag: 'niet-een-id' })).toEqual({ vraag: 'niet-een-id' })
  })

  test('weights that are not in the address count normally', () => {
    expect(weightsOf({}, defaultWeights)).toEqual(defaultWeights)
    expect(weightsOf({ afstand: 'much' }, defaultWeights)).toEqual({ ...defaultWeights, distance: 'much' })
  })
})
