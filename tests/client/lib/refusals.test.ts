import { describe, expect, test } from 'vitest'
import { TRPCClientError } from '@trpc/client'
import { isMissing, isUnreachable, refusalOf } from '#client/lib/refusal.ts'
import { refusals as sentences } from '#shared/messages/nl/refusals.ts'
import { refusals } from '#shared/refusals.ts'

describe('refusals on the screen', () => {
  test('the refusal of an error is found, and anything else is our own fault', () => {
    expect(refusalOf({ data: { refusal: { code: 'volunteerFull', params: { places: 2 } } } })).toEqual({
      code: 'volunteerFull',
      params: { places: 2 },
    })
    expect(refusalOf({ data: { refusal: { code: 'toString' } } })).toBeUndefined()
    expect(refusalOf({ data: { refusal: null } })).toBeUndefined()
    expect(refusalOf(new TypeError('Failed to fetch'))).toBeUndefined()
  })

  test('a server that was not reached is told apart from a fault of ours', () => {
    const broken = TRPCClientError.from(new TypeError('Failed to fetch'))
    const ours = TRPCClientError.from(new SyntaxError('Unexpected token <'))
    expect([broken, ours, { data: { httpStatus: 500 } }].map(isUnreachable)).toEqual([true, false, false])
  })

  test('an unknown id, one of another organisation and one that is none are all not there', () => {
    const of = (code: string) => ({ data: { refusal: { code, params: {} } } })
    expect(['notFound', 'badInput', 'notInYourCaseload'].map((code) => isMissing(of(code)))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('every code has a sentence of at most 15 words a sentence, and no sentence is left over', () => {
    expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(refusals).toSorted())
    const long = Object.values(sentences)
      .flatMap((text) => text.split(/[.?!]\s*/))
      .filter((sentence) => sentence.split(/\s+/).length > 15)
    expect(long).toEqual([])
  })
})
