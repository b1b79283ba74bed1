import { describe, expect, test } from 'vitest'
import { applyAsVolunteerSchema } from '#shared/application-form.ts'
import { intakeAnswersSchema, storyLimit, type IntakeAnswers } from '#shared/intake-form.ts'
import { submitReferralSchema } from '#shared/referral-form.ts'

const least: IntakeAnswers = {
  kinds: [],
  story: '',
  ageBands: [],
  helped: 'parent',
  supportedAge: null,
  youthAgrees: false,
  dayPartsAnswer: 'unknown',
  dayParts: [],
  postcode: null,
  languages: [],
  wishedGender: null,
  place: null,
  homeFacts: null,
  firstName: '',
  phone: '+31612345678',
  email: '',
  contactWay: null,
  noVoicemail: false,
  onlyCall: true,
}
const codesOf = (answers: unknown) =>
  intakeAnswersSchema.safeParse(answers).error?.issues.map((issue) => issue.message) ?? []

describe('the contract of the seven answers', () => {
  test('asks for nothing but a phone number or an e-mail address', () => {
    expect(codesOf(least)).toEqual([])
    expect(codesOf({ ...least, phone: '', email: 'amina@voorbeeld.nl' })).toEqual([])
    expect(codesOf({ ...least, phone: '' })).toEqual(['phoneOrEmail'])
  })
  test('takes contact details and postcode only in their one written form', () => {
    expect(codesOf({ ...least, phone: '06 12345678' })).toEqual(['phone'])
    expect(codesOf({ ...least, postcode: '3511ab' })).toEqual(['postcode'])
  })
  test('counts the story in code points and keeps it as typed', () => {
    const story = '👋'.repeat(storyLimit)
    expect(intakeAnswersSchema.parse({ ...least, story }).story).toBe(story)
    expect(codesOf({ ...least, story: `${story}!` })).toEqual(['tooLong'])
    expect(intakeAnswersSchema.parse({ ...least, story: 'e\u0301\r\n ' }).story).toBe('é\n ')
  })
  test('says chosen exactly when day parts are chosen', () => {
    expect(codesOf({ ...least, dayParts: ['wed-morning'] })).toEqual(['dayPartsAnswer'])
    expect(codesOf({ ...least, dayPartsAnswer: 'chosen' })).toEqual(['dayPartsAnswer'])
    expect(codesOf({ ...least, dayPartsAnswer: 'chosen', dayParts: ['wed-night'] })).toEqual([
      'unknownDayPart',
    ])
  })
  test('refuses an age for a parent, the same choice twice, and what it does not know', () => {
    expect(codesOf({ ...least, supportedAge: '16+' })).toEqual(['supportedAge'])
    expect(codesOf({ ...least, kinds: ['rest', 'rest'] })).toEqual(['twice'])
    expect(intakeAnswersSchema.safeParse({ ...least, bsn: '123456782' }).success).toBe(false)
  })
})

describe('the other two forms', () => {
  test("a referral is not taken without the parent's yes", () => {
    const referral = {
      commandId: '0198d5a0-0000-7000-8000-000000000001',
      locale: 'nl',
      parentAgrees: true,
      parent: { firstName: 'Amina', phone: '+31612345678', email: '', contactWay: null, postcode: null },
      kinds: [],
      story: '',
      mayBeShared: false,
      referrer: {
        name: 'Mark',
        organisation: 'Wijkteam',
        email: 'mark@wijkteam.example',
        phone: '',
        mayHear: false,
      },
    }
    expect(submitReferralSchema.safeParse(referral).success).toBe(true)
    expect(submitReferralSchema.safeParse({ ...referral, parentAgrees: false }).success).toBe(false)
  })
  test('an application needs a name and a way to be reached', () => {
    const application = {
      commandId: '0198d5a0-0000-7000-8000-000000000001',
      locale: 'nl',
      firstName: 'Joost',
      lastName: '',
      phone: '',
      email: 'joost@voorbeeld.nl',
      postcode: null,
      kinds: [],
      languages: [],
      dayParts: [],
      motivation: '',
      source: null,
    }
    expect(applyAsVolunteerSchema.safeParse(application).success).toBe(true)
    expect(applyAsVolunteerSchema.safeParse({ ...application, firstName: ' ' }).success).toBe(false)
    expect(applyAsVolunteerSchema.safeParse({ ...application, email: '' }).success).toBe(false)
  })
})
