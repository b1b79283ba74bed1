import { randomInt } from 'node:crypto'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cookieLimit,
  openDraft,
  openReceipt,
  sealDraft,
  sealReceipt,
  type Draft,
} from '#server/public/draft-cookie.ts'
import { dayParts } from '#shared/day-parts.ts'
import { nameLimit, storyLimit } from '#shared/intake-form.ts'
import { ageBands, helpKinds, languages } from '#shared/vocabulary.ts'

const place = { key: new Uint8Array(32).fill(7), slug: 'thuisnabij', now: '2026-11-23T10:00:00.000Z' }
const at = (now: string) => ({ ...place, now })
const commandId = '0198d5a0-0000-7000-8000-000000000001'

const lettersBetween = (from: number, to: number, count: number): string =>
  Array.from({ length: count }, () => String.fromCodePoint(randomInt(from, to))).join('')

/** Every question answered with as much as it takes; the story in a given script. */
const fullest = (story: string, name: string): Draft => ({
  commandId,
  values: {
    kinds: [...helpKinds, 'unknown'],
    story: [story],
    ageBands: [...ageBands],
    forWhom: ['child'],
    supportedAge: ['12-15'],
    youthAgrees: ['yes'],
    times: [...dayParts],
    postcode: ['3511 AB'],
    languages: [...languages],
    gender: ['woman'],
    place: ['familyHome'],
    home: ['dog', 'cat', 'smoking', 'stairs'],
    name: [name],
    phone: ['+31 6 12 34 56 78'],
    email: ['amina.el.khattabi-van.der.berg@voorbeeld.example'],
    way: ['call'],
    noVoicemail: ['yes'],
    readers: ['onlyCall'],
  },
})

describe('a draft in its cookie', () => {
  test.each([
    ['Arabic', lettersBetween(0x621, 0x64a, storyLimit), lettersBetween(0x621, 0x64a, nameLimit)],
    ['Tigrinya', lettersBetween(0x1200, 0x135a, storyLimit), lettersBetween(0x1200, 0x135a, nameLimit)],
    ['Chinese', lettersBetween(0x4e00, 0x9fff, storyLimit), lettersBetween(0x4e00, 0x9fff, 20)],
  ])(
    'of the longest story in random %s letters and all answers fits in one cookie',
    (_script, story, name) => {
      const sealed = sealDraft(place, fullest(story, name))
      expect(sealed?.length ?? Infinity).toBeLessThanOrEqual(cookieLimit)
      expect(openDraft(place, sealed ?? undefined)).toEqual(fullest(story, name))
    },
  )

  test('that does not fit is refused, never cut off', () => {
    expect(sealDraft(place, fullest(lettersBetween(0x10000, 0x10ffff, 1200), ''))).toBeNull()
  })

  test('gives back any text as it went in', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (story) => {
        const draft = { commandId, values: { story: [story] } }
        expect(openDraft(place, sealDraft(place, draft) ?? '')).toEqual(draft)
      }),
    )
  })

  test('lives for 30 minutes', () => {
    const sealed = sealDraft(place, fullest('verhaal', 'Amina')) ?? ''
    expect(openDraft(at('2026-11-23T10:29:59.999Z'), sealed)).not.toBeNull()
    expect(openDraft(at('2026-11-23T10:30:00.000Z'), sealed)).toBeNull()
  })

  test('opens for one organisation, under one key, and only as it was sealed', () => {
    const sealed = sealDraft(place, fullest('verhaal', 'Amina')) ?? ''
    expect(openDraft({ ...place, slug: 'elders' }, sealed)).toBeNull()
    expect(openDraft({ ...place, key: new Uint8Array(32) }, sealed)).toBeNull()
    expect(openDraft(place, `${sealed.slice(0, -2)}AA`)).toBeNull()
    expect(openDraft(place, undefined)).toBeNull()
    expect(openDraft(place, 'onzin')).toBeNull()
  })

  test('shows nothing of what was typed', () => {
    const sealed = sealDraft(place, fullest('Ik red het even niet', 'Amina')) ?? ''
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('Amina')
  })

  test('is not taken for a receipt, nor the other way round', () => {
    const receipt = {
      number: 'SP-1',
      code: 'K4MT7PWRX9D3',
      contactBy: '2026-11-26',
      submittedOn: '2026-11-23',
      mailed: false,
      byMail: false,
    }
    const sealed = sealReceipt(place, receipt) ?? ''
    expect(openReceipt(place, sealed)).toEqual(receipt)
    expect(openDraft(place, sealed)).toBeNull()
  })
})
