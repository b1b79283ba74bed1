import { applicationSources, type ApplyAsVolunteer } from '#shared/application-form.ts'
import { dayParts } from '#shared/day-parts.ts'
import type { SubmitReferral } from '#shared/referral-form.ts'
import { readEmail, readPhone, readPostcode } from '#shared/typed-values.ts'
import { helpKinds, languages, type FilledLocale } from '#shared/vocabulary.ts'
import { chosenFrom, chosenOne, has, one, type FormValues } from './form-values.ts'
import { contactFaults, nameFaults, postcodeFaults, storyFaults, type Fault } from './questions.ts'

const isEmpty = (values: FormValues, field: string): boolean => one(values, field).trim() === ''

/** What is wrong with a referrer's form. */
export const referralFaults = (values: FormValues): Fault[] => [
  ...(has(values, 'parentAgrees', 'yes')
    ? []
    : [{ field: 'parentAgrees-yes', code: 'parentAgrees' } as const]),
  ...nameFaults(values, 'parentName'),
  ...contactFaults(values, { phone: 'parentPhone', email: 'parentEmail' }, 'parentReach'),
  ...postcodeFaults(values),
  ...storyFaults(values),
  ...(isEmpty(values, 'yourName')
    ? [{ field: 'yourName', code: 'name' } as const]
    : nameFaults(values, 'yourName')),
  ...(isEmpty(values, 'yourOrganisation')
    ? [{ field: 'yourOrganisation', code: 'organisation' } as const]
    : nameFaults(values, 'yourOrganisation')),
  ...(readEmail(one(values, 'yourEmail')) === null
    ? [{ field: 'yourEmail', code: 'ownEmail' } as const]
    : []),
  ...(isEmpty(values, 'yourPhone') || readPhone(one(values, 'yourPhone')) !== null
    ? []
    : [{ field: 'yourPhone', code: 'phone' } as const]),
]

/** A referrer's form without faults, as the server takes it. */
export const referralFrom = (
  values: FormValues,
  commandId: string,
  locale: FilledLocale,
): SubmitReferral => ({
  commandId,
  locale,
  parentAgrees: true,
  parent: {
    firstName: one(values, 'parentName'),
    phone: readPhone(one(values, 'parentPhone')) ?? '',
    email: readEmail(one(values, 'parentEmail')) ?? '',
    contactWay: null,
    postcode: readPostcode(one(values, 'postcode')),
  },
  kinds: chosenFrom(values, 'kinds', helpKinds),
  story: one(values, 'story'),
  mayBeShared: has(values, 'readers', 'helpers'),
  referrer: {
    name: one(values, 'yourName'),
    organisation: one(values, 'yourOrganisation'),
    email: readEmail(one(values, 'yourEmail')) ?? '',
    phone: readPhone(one(values, 'yourPhone')) ?? '',
    mayHear: has(values, 'mayHear', 'yes'),
  },
})

/** What is wrong with the form of somebody who wants to become a volunteer. */
export const applicationFaults = (values: FormValues): Fault[] => [
  ...(isEmpty(values, 'firstName')
    ? [{ field: 'firstName', code: 'name' } as const]
    : nameFaults(values, 'firstName')),
  ...nameFaults(values, 'lastName'),
  ...contactFaults(values, { phone: 'phone', email: 'email' }),
  ...postcodeFaults(values),
  ...storyFaults(values, 'motivation'),
]

/** An application without faults, as the server takes it. */
export const applicationFrom = (
  values: FormValues,
  commandId: string,
  locale: FilledLocale,
): ApplyAsVolunteer => ({
  commandId,
  locale,
  firstName: one(values, 'firstName'),
  lastName: one(values, 'lastName'),
  phone: readPhone(one(values, 'phone')) ?? '',
  email: readEmail(one(values, 'email')) ?? '',
  postcode: readPostcode(one(values, 'postcode')),
  kinds: chosenFrom(values, 'kinds', helpKinds),
  languages: chosenFrom(values, 'languages', languages),
  dayParts: chosenFrom(values, 'times', dayParts),
  motivation: one(values, 'motivation'),
  source: chosenOne(values, 'source', applicationSources),
})
