import { describe, expect, test } from 'vitest'
import { checkRows } from '#server/public/check-rows.ts'
import { readForm } from '#server/public/form-values.ts'
import { answersFrom, askerOf, faultsIn, questionNumbers } from '#server/public/questions.ts'
import { wordsIn } from '#server/public/words.ts'
import { intakeAnswersSchema } from '#shared/intake-form.ts'

const phone = { phone: ['06 12 34 56 78'] }

describe('the seven questions', () => {
  test('all but the sixth may stay open', () => {
    expect(questionNumbers.filter((number) => faultsIn(number, {}).length > 0)).toEqual([6])
    expect(faultsIn(6, {})).toEqual([{ field: 'phone', code: 'phoneOrEmail' }])
  })
  test('with only a phone number make a request that the contract takes', () => {
    expect(intakeAnswersSchema.safeParse(answersFrom(phone)).success).toBe(true)
    expect(answersFrom(phone)).toMatchObject({
      phone: '+31612345678',
      dayPartsAnswer: 'unknown',
      onlyCall: true,
    })
  })
  test('what cannot be read is said at its own field', () => {
    expect(faultsIn(6, { phone: ['06 1234 567'], email: ['amina.gmail.com'] })).toEqual([
      { field: 'phone', code: 'phone' },
      { field: 'email', code: 'email' },
    ])
    expect(faultsIn(4, { postcode: ['35'] })).toEqual([{ field: 'postcode', code: 'postcode' }])
    expect(faultsIn(1, { story: ['a'.repeat(601)] })).toEqual([
      { field: 'story', code: 'storyTooLong', params: { limit: 600, count: 601 } },
    ])
  })
  test('text keeps its spaces and gets single line ends', () => {
    expect(readForm({ story: ' twee\r\nregels ', kinds: ['rest', 'talk'] })).toEqual({
      story: [' twee\nregels '],
      kinds: ['rest', 'talk'],
    })
  })
  test.each([
    [{ forWhom: ['parent'], supportedAge: ['16+'] }, 'parent', null, false, 'parent'],
    [
      { forWhom: ['child'], supportedAge: ['under12'], youthAgrees: ['yes'] },
      'child',
      'under12',
      false,
      'parent',
    ],
    [{ forWhom: ['child'], supportedAge: ['12-15'] }, 'youth', '12-15', false, 'parent'],
    [{ forWhom: ['child'], supportedAge: ['16+'], youthAgrees: ['yes'] }, 'youth', '16+', true, 'parent'],
    [{ forWhom: ['self'], supportedAge: ['16+'] }, 'youth', '16+', true, 'youth'],
    [{}, 'parent', null, false, 'parent'],
  ])('%o is help for %s of %s', (values, helped, supportedAge, youthAgrees, asker) => {
    expect(answersFrom({ ...values, ...phone })).toMatchObject({ helped, supportedAge, youthAgrees })
    expect(askerOf(values)).toBe(asker)
    expect(intakeAnswersSchema.safeParse(answersFrom({ ...values, ...phone })).success).toBe(true)
  })
  test('any time wins over chosen day parts, and nothing at home is an answer', () => {
    expect(answersFrom({ times: ['any', 'mon-morning'] })).toMatchObject({
      dayPartsAnswer: 'any',
      dayParts: [],
    })
    expect(answersFrom({ home: ['none'] }).homeFacts).toEqual([])
    expect(answersFrom({}).homeFacts).toBeNull()
  })
})

describe('the check page', () => {
  test('reads every answer back in words, and says what was passed over', () => {
    const rows = checkRows(
      {
        kinds: ['talk'],
        story: ['Twee\nregels'],
        ageBands: ['unknown'],
        times: ['wed-morning', 'wed-afternoon', 'fri-morning', 'fri-afternoon', 'fri-evening'],
        postcode: ['3511ab'],
        home: ['none'],
        ...phone,
        way: ['call'],
        readers: ['helpers'],
      },
      wordsIn('nl'),
      'nl',
    )
    expect(rows.map(({ lines }) => lines)).toEqual([
      ['Iemand om mee te praten', 'Twee\nregels'],
      ['Weet ik niet'],
      ['Woensdag: ochtend en middag', 'Vrijdag: hele dag'],
      ['3511 AB'],
      ['Thuis: geen dieren, rook of trap'],
      ['06 12 34 56 78', 'Liefst bellen'],
      ['De mensen die mij helpen'],
    ])
    expect(checkRows({}, wordsIn('nl'), 'nl').filter(({ lines }) => lines.length === 0)).toHaveLength(6)
  })
})
