import { dayParts } from '#shared/day-parts.ts'
import {
  askedHomeFacts,
  nameLimit,
  storyLimit,
  supportedAges,
  type DayPartsAnswer,
  type IntakeAnswers,
} from '#shared/intake-form.ts'
import { codePoints, readEmail, readPhone, readPostcode } from '#shared/typed-values.ts'
import { ageBands, contactWays, helpKinds, languages, places, wishedGenders } from '#shared/vocabulary.ts'
import { chosenFrom, chosenOne, has, one, type FieldError, type FormValues } from './form-values.ts'
import type { FrameError } from './words.ts'

export const questionNumbers = [1, 2, 3, 4, 5, 6, 7] as const
export type QuestionNumber = (typeof questionNumbers)[number]

/** The form fields of each question: what is kept of a post, and what skipping empties. */
export const fieldsOf: Record<QuestionNumber, readonly string[]> = {
  1: ['kinds', 'story'],
  2: ['ageBands', 'forWhom', 'supportedAge', 'youthAgrees'],
  3: ['times'],
  4: ['postcode'],
  5: ['languages', 'gender', 'place', 'home'],
  6: ['name', 'phone', 'email', 'way', 'noVoicemail'],
  7: ['readers'],
}

/** The fields of all seven questions. */
export const allFields: readonly string[] = questionNumbers.flatMap((number) => fieldsOf[number])

/** The fields of a question that are typed in; what is too long stands in one of these. */
export const typedFields: readonly string[] = ['story', 'name', 'phone', 'email', 'postcode']

export type Fault = FieldError<FrameError>

const tooLong = (values: FormValues, field: string, code: FrameError, limit: number): Fault[] => {
  const count = codePoints(one(values, field))
  return count > limit ? [{ field, code, params: { limit, count } }] : []
}

/** A fault when something was typed that cannot be read; nothing typed is no fault. */
const unread = (
  values: FormValues,
  field: string,
  code: FrameError,
  read: (typed: string) => string | null,
): Fault[] => (one(values, field).trim() !== '' && read(one(values, field)) === null ? [{ field, code }] : [])

/** A phone number and an e-mail address, of which one is enough. */
export const contactFaults = (
  values: FormValues,
  fields: { phone: string; email: string },
  neither: FrameError = 'phoneOrEmail',
): Fault[] => {
  const wrong = [
    ...unread(values, fields.phone, 'phone', readPhone),
    ...unread(values, fields.email, 'email', readEmail),
  ]
  const empty = one(values, fields.phone).trim() === '' && one(values, fields.email).trim() === ''
  return empty ? [{ field: fields.phone, code: neither }] : wrong
}

export const postcodeFaults = (values: FormValues): Fault[] =>
  unread(values, 'postcode', 'postcode', readPostcode)
export const storyFaults = (values: FormValues, field = 'story'): Fault[] =>
  tooLong(values, field, 'storyTooLong', storyLimit)
export const nameFaults = (values: FormValues, field: string): Fault[] =>
  tooLong(values, field, 'nameTooLong', nameLimit)

/** What is wrong with the answers to one question; only question 6 asks for something. */
export const faultsIn = (question: QuestionNumber, values: FormValues): Fault[] => {
  if (question === 1) return storyFaults(values)
  if (question === 4) return postcodeFaults(values)
  if (question === 6)
    return [...nameFaults(values, 'name'), ...contactFaults(values, { phone: 'phone', email: 'email' })]
  return []
}

const times = (
  values: FormValues,
): { dayPartsAnswer: DayPartsAnswer; dayParts: IntakeAnswers['dayParts'] } => {
  if (has(values, 'times', 'any')) return { dayPartsAnswer: 'any', dayParts: [] }
  const chosen = chosenFrom(values, 'times', dayParts)
  if (chosen.length > 0) return { dayPartsAnswer: 'chosen', dayParts: chosen }
  return { dayPartsAnswer: has(values, 'times', 'discuss') ? 'discuss' : 'unknown', dayParts: [] }
}

/** Whose help it is, as the answers to question 2 say. From 12 a child is a youth, who says yes too. */
export const helpedPerson = (
  values: FormValues,
): Pick<IntakeAnswers, 'helped' | 'supportedAge' | 'youthAgrees'> => {
  const forWhom = chosenOne(values, 'forWhom', ['parent', 'child', 'self'])
  const supportedAge = chosenOne(values, 'supportedAge', supportedAges)
  if (forWhom === 'self')
    return {
      helped: 'youth',
      supportedAge: supportedAge === 'under12' ? null : supportedAge,
      youthAgrees: true,
    }
  if (forWhom !== 'child') return { helped: 'parent', supportedAge: null, youthAgrees: false }
  if (supportedAge === null || supportedAge === 'under12')
    return { helped: 'child', supportedAge, youthAgrees: false }
  return { helped: 'youth', supportedAge, youthAgrees: has(values, 'youthAgrees', 'yes') }
}

const homeFacts = (values: FormValues): IntakeAnswers['homeFacts'] => {
  const facts = chosenFrom(values, 'home', askedHomeFacts)
  return facts.length > 0 || has(values, 'home', 'none') ? facts : null
}

/** The seven answers out of values without faults. */
export const answersFrom = (values: FormValues): IntakeAnswers => ({
  kinds: chosenFrom(values, 'kinds', helpKinds),
  story: one(values, 'story'),
  ageBands: chosenFrom(values, 'ageBands', ageBands),
  ...helpedPerson(values),
  ...times(values),
  postcode: readPostcode(one(values, 'postcode')),
  languages: chosenFrom(values, 'languages', languages),
  wishedGender: chosenOne(values, 'gender', wishedGenders),
  place: chosenOne(values, 'place', places),
  homeFacts: homeFacts(values),
  firstName: one(values, 'name'),
  phone: readPhone(one(values, 'phone')) ?? '',
  email: readEmail(one(values, 'email')) ?? '',
  contactWay: chosenOne(values, 'way', contactWays),
  noVoicemail: has(values, 'noVoicemail', 'yes'),
  // Not answered: the most careful of the two.
  onlyCall: one(values, 'readers') !== 'helpers',
})

/** A youth who asks for themselves, or else the parent. */
export const askerOf = (values: FormValues): 'parent' | 'youth' =>
  one(values, 'forWhom') === 'self' ? 'youth' : 'parent'
