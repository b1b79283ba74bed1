import { describe, expect, test } from 'vitest'
import { agreementChanges, agreementContentSchema, type AgreementText } from '#shared/role-agreement.ts'

const text: AgreementText = {
  content: {
    does: ['Samen naar buiten', 'Samen lezen'],
    doesNot: [{ what: 'Geld lenen', whoThen: 'Mark' }],
    translation: null,
  },
  intervalDays: 7,
  minutesPerTime: 120,
  until: null,
}

describe('what is new in a version', () => {
  test('the same words in another order are no difference, nor is a translation', () => {
    const content = {
      ...text.content,
      does: ['Samen lezen', 'Samen naar buiten'],
      translation: { locale: 'en' as const, does: ['Reading'], doesNot: [] },
    }
    expect(agreementChanges(text, { ...text, content })).toEqual([])
  })

  test('every kind of difference is told once, in the words of the agreement', () => {
    const after: AgreementText = {
      content: {
        does: ['Samen lezen', 'Thee drinken'],
        doesNot: [
          { what: 'Geld lenen', whoThen: 'Sara' },
          { what: 'Oppassen', whoThen: '' },
        ],
        translation: null,
      },
      intervalDays: 14,
      minutesPerTime: 90,
      until: '2027-06-01',
    }
    expect(agreementChanges(text, after)).toEqual([
      { kind: 'doesAdded', text: 'Thee drinken' },
      { kind: 'doesRemoved', text: 'Samen naar buiten' },
      { kind: 'whoThenChanged', text: 'Geld lenen', from: 'Mark', to: 'Sara' },
      { kind: 'doesNotAdded', text: 'Oppassen', whoThen: '' },
      { kind: 'intervalChanged', from: 7, to: 14 },
      { kind: 'minutesChanged', from: 120, to: 90 },
      { kind: 'untilChanged', from: null, to: '2027-06-01' },
    ])
    expect(agreementChanges(after, text).some(({ kind }) => kind === 'doesNotRemoved')).toBe(true)
  })

  test('an agreement without a word, with an empty line or with a line too long is refused', () => {
    const does = (lines: string[]) =>
      agreementContentSchema.safeParse({ ...text.content, does: lines }).success
    expect(does([])).toBe(false)
    expect(does([' '])).toBe(false)
    expect(does(['a'.repeat(201)])).toBe(false)
    expect(does(['ሀ'.repeat(200)])).toBe(true)
  })
})
