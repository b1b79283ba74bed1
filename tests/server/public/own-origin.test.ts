import { describe, expect, test } from 'vitest'
import { isFormToken, makeFormToken } from '#server/public/form-token.ts'
import { isOwnOrigin } from '#server/public/own-origin.ts'

const own = ['https://samenspel.example']
const from = (origin: string | undefined, fetchSite: string | undefined, hasFormToken = false) =>
  isOwnOrigin({ origin, fetchSite, hasFormToken }, own)

describe('a form post is our own', () => {
  test('with our own Origin, whatever else is said', () => {
    expect(from('https://samenspel.example', undefined)).toBe(true)
    expect(from('https://samenspel.example', 'same-origin')).toBe(true)
  })
  test('without Origin, or with null, when the browser says same-origin', () => {
    expect(from(undefined, 'same-origin')).toBe(true)
    expect(from('null', 'same-origin')).toBe(true)
  })
  test('without both headers only with the token of the form', () => {
    expect(from(undefined, undefined, true)).toBe(true)
    expect(from(undefined, undefined, false)).toBe(false)
  })
  test.each([
    ['https://samenspel.example.evil.example', undefined],
    ['http://samenspel.example', undefined],
    ['https://evil.example', 'same-origin'],
    ['null', undefined],
    ['null', 'cross-site'],
    [undefined, 'same-site'],
    [undefined, 'cross-site'],
    [undefined, 'none'],
  ])('never from Origin %s with Sec-Fetch-Site %s, even with a token', (origin, fetchSite) => {
    expect(from(origin, fetchSite, true)).toBe(false)
  })
})

describe('the token of a form', () => {
  const key = new Uint8Array(32).fill(1)
  test('belongs to one visitor of one organisation', () => {
    const token = makeFormToken(key, 'thuisnabij', 'a')
    expect(isFormToken(key, 'thuisnabij', 'a', token)).toBe(true)
    expect(isFormToken(key, 'thuisnabij', 'b', token)).toBe(false)
    expect(isFormToken(key, 'elders', 'a', token)).toBe(false)
    expect(isFormToken(new Uint8Array(32), 'thuisnabij', 'a', token)).toBe(false)
    expect(isFormToken(key, 'thuisnabij', undefined, token)).toBe(false)
    expect(isFormToken(key, 'thuisnabij', 'a', '')).toBe(false)
  })
})
