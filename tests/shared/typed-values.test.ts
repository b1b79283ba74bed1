import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints, readEmail, readPhone, readPostcode, showPhone, typedText } from '#shared/typed-values.ts'
import { readStatusCode, showStatusCode, statusCodeAlphabet } from '#shared/status-code.ts'

describe('what people type', () => {
  test.each(['3511ab', '3511 AB', '3511AB', ' 3511  ab ', '\u0663\u0665\u0661\u0661 ab'])(
    'a postcode typed as %s is 3511 AB',
    (typed) => expect(readPostcode(typed)).toBe('3511 AB'),
  )
  test('four digits are a postcode', () => expect(readPostcode('3511')).toBe('3511'))
  test.each(['0123', '351', '35111', '3511 A', '3511 SS', 'AB 3511', ''])('%s is no postcode', (typed) =>
    expect(readPostcode(typed)).toBeNull(),
  )

  test.each([
    '0612345678',
    '06 12 34 56 78',
    '06-12345678',
    '+31 6 12345678',
    '0031612345678',
    '+31 (0)6 1234 5678',
  ])('%s is one and the same phone number', (typed) => expect(readPhone(typed)).toBe('+31612345678'))
  test('a number from abroad is kept', () => expect(readPhone('+32 478 12 34 56')).toBe('+32478123456'))
  test.each(['06 1234 567', '12345', '+31 6 123', 'bel maar', ''])('%s is no phone number', (typed) =>
    expect(readPhone(typed)).toBeNull(),
  )
  test('numbers are shown as people write them', () => {
    expect(showPhone('+31612345678')).toBe('06 12 34 56 78')
    expect(showPhone('+31301234567')).toBe('030 123 45 67')
    expect(showPhone('+31341123456')).toBe('0341 12 34 56')
  })

  test.each(['amina@voorbeeld.nl', "o'neill+x@mail.example.co.uk", 'üç@örnek.tr'])(
    '%s is an e-mail address',
    (typed) => expect(readEmail(` ${typed} `)).toBe(typed),
  )
  test.each(['amina.gmail.com', 'a@b', 'a@@b.nl', 'a b@c.nl', '<a@b.nl>', ''])(
    '%s is no e-mail address',
    (typed) => expect(readEmail(typed)).toBeNull(),
  )

  test('text is kept as typed but for its line ends and its Unicode form', () => {
    expect(typedText('cafe\u0301\r\nja\rnee\u0000')).toBe('caf\u00e9\nja\nnee')
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(typedText(typedText(text))).toBe(typedText(text))
      }),
    )
  })
  test('length is counted in code points', () => {
    expect(codePoints('👩‍👧')).toBe(3)
    expect(codePoints('ሰላም')).toBe(3)
  })
})

describe('the status code', () => {
  test('is accepted with spaces, dashes and lower case', () => {
    expect(readStatusCode(' k4mt-7pwr x9d3 ')).toBe('K4MT7PWRX9D3')
    expect(showStatusCode('K4MT7PWRX9D3')).toBe('K4MT 7PWR X9D3')
  })
  test.each(['K4MT 7PWR X9D', 'K4MT 7PWR X9D33', 'K4MT 7PWR X9D0', ''])('%s is no code', (typed) =>
    expect(readStatusCode(typed)).toBeNull(),
  )
  test('has no letter that looks like a digit', () => expect(statusCodeAlphabet).not.toMatch(/[01OILU]/))
})
