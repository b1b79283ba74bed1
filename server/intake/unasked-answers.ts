import type { IntakeAnswers } from '#shared/intake-form.ts'

/** The answers to what nobody asked yet: a referrer and a telephone call bring fewer than the seven questions. */
export const unasked: IntakeAnswers = {
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
  phone: '',
  email: '',
  contactWay: null,
  noVoicemail: false,
  // As on the web: who was not asked shares nothing yet.
  onlyCall: true,
}
