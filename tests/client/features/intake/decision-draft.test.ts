import { describe, expect, test } from 'vitest'
import { emptyDecision, missingNeeds, readyDecision } from '#client/features/intake/decision-draft.ts'

type Draft = ReturnType<typeof emptyDecision>
type File = Parameters<typeof readyDecision>[0]

/** Only what the weighing looks at. */
const file = (over: Partial<File> = {}): File =>
  ({
    id: 'request',
    version: 3,
    hoursPerWeek: 2,
    intervalDays: 7,
    weight: 'middle',
    dayPartsAnswer: 'any',
    supportedAge: null,
    youthAgrees: false,
    ...over,
  }) as File

const draft = (over: Partial<Draft> = {}): Draft => ({
  ...emptyDecision('2026-11-23'),
  outcome: 'volunteer',
  safe: 'yes',
  bearable: 'yes',
  wanted: 'yes',
  ...over,
})

describe('a decision is ready to be sent', () => {
  test('when what fits and the three questions are answered', () => {
    expect(readyDecision(file(), draft(), 'We zoeken iemand.')).toMatchObject({
      requestId: 'request',
      version: 3,
      outcome: 'volunteer',
      consult: null,
      parentText: 'We zoeken iemand.',
    })
  })

  test.each([
    ['a question is open', draft({ safe: undefined }), 'answerFirst'],
    ['a professional is chosen without a reason', draft({ outcome: 'professional' }), 'reasonsFirst'],
    ['there is doubt and nobody thought along', draft({ safe: 'doubt', reasons: 'Hierom.' }), 'consultFirst'],
    [
      'somebody thought along but nobody wrote what they said',
      draft({ bearable: 'no', reasons: 'Hierom.', consultWith: 'outside' }),
      'consultFirst',
    ],
  ])('not while %s', (_, made, fault) => {
    expect(readyDecision(file(), made, 'We zoeken iemand.')).toBe(fault)
  })

  test('not without words for the parent', () => {
    expect(readyDecision(file(), draft(), ' ')).toBe('textFirst')
  })

  test('not before everything is known that a volunteer is looked for with', () => {
    const unknown = file({ hoursPerWeek: null, weight: null, dayPartsAnswer: 'discuss' })
    expect(missingNeeds(unknown)).toEqual(['hoursPerWeek', 'weight', 'dayParts'])
    expect(readyDecision(unknown, draft(), 'Tekst.')).toBe('needsFirst')
    expect(readyDecision(unknown, draft({ outcome: 'neighbourhood' }), 'Tekst.')).toMatchObject({
      outcome: 'neighbourhood',
    })
  })

  test('from 12 the child has to say yes too', () => {
    expect(missingNeeds(file({ supportedAge: '12-15' }))).toEqual(['youthAgrees'])
    expect(missingNeeds(file({ supportedAge: '12-15', youthAgrees: true }))).toEqual([])
  })

  test('an outside adviser is kept as somebody without an account', () => {
    const made = draft({ safe: 'doubt', reasons: 'Hierom.', consultWith: 'outside', consultSaid: 'Kan.' })
    expect(readyDecision(file(), made, 'Tekst.')).toMatchObject({
      consult: { colleagueId: null, on: '2026-11-23', said: 'Kan.' },
    })
  })
})
