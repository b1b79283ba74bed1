import type { FamilySpec } from './family-spec.ts'
import { referrers } from './referrers.ts'
import { callAs, callerOf, eveningTime, officeTime, type Stage, until, untilWork } from './stage.ts'

const homeFacts = ['dog', 'cat', 'smoking', 'stairs'] as const

const byWeb = async (stage: Stage, spec: FamilySpec) => {
  await until(stage, spec.submittedOn, spec.submittedAt ?? eveningTime(stage.random))
  const told = homeFacts.filter((fact) => spec.homeFacts.some((one) => one.fact === fact && one.holds))
  const taken = await callAs(stage).intake.submit({
    commandId: spec.id,
    locale: spec.locale,
    askedBy: 'parent',
    answers: {
      kinds: [...spec.kinds],
      story: spec.story,
      ageBands: spec.children.map(({ band }) => band),
      helped: spec.helped,
      supportedAge: spec.supportedAge,
      youthAgrees: spec.supportedAge === '12-15' || spec.supportedAge === '16+',
      dayPartsAnswer: spec.dayParts.length === 0 ? 'discuss' : 'chosen',
      dayParts: [...spec.dayParts],
      postcode: spec.postcode.slice(0, 4),
      languages: [...spec.languages],
      wishedGender: spec.wishedGender,
      place: spec.programme === 'steunouders' ? null : spec.place,
      homeFacts: spec.homeFacts.length === 0 ? null : told,
      firstName: spec.firstName,
      phone: spec.phone,
      email: spec.email,
      contactWay: spec.phone === '' ? 'mail' : 'call',
      noVoicemail: spec.addressHidden,
      onlyCall: spec.story === '',
    },
  })
  stage.codes.set(spec.id, taken.code)
}

const byPhone = async (stage: Stage, spec: FamilySpec) => {
  await untilWork(stage, spec.submittedOn, officeTime(stage.random))
  const { code } = await callerOf(stage, spec.coordinator).intake.submitByPhone({
    commandId: spec.id,
    locale: spec.locale,
    firstName: spec.firstName,
    phone: spec.phone,
    email: spec.email,
    postcode: spec.postcode.slice(0, 4),
    kinds: [...spec.kinds],
    ageBands: spec.children.map(({ band }) => band),
    languages: [...spec.languages],
    story: spec.story,
    mayBeShared: true,
    contactedNow: spec.road.contacted === spec.submittedOn,
  })
  stage.codes.set(spec.id, code)
}

const byReferrer = async (stage: Stage, spec: FamilySpec) => {
  await until(stage, spec.submittedOn, officeTime(stage.random))
  await callAs(stage).intake.submitReferral({
    commandId: spec.id,
    locale: spec.locale,
    parentAgrees: true,
    parent: {
      firstName: spec.firstName,
      phone: spec.phone,
      email: spec.email,
      contactWay: 'call',
      postcode: spec.postcode.slice(0, 4),
    },
    kinds: [...spec.kinds],
    story: spec.story,
    mayBeShared: true,
    referrer: { ...(spec.referrer ?? referrers[0] ?? fail()), mayHear: true },
  })
}

const fail = (): never => {
  throw new Error('There is no referrer.')
}

/** A question comes in, through the door that this family took. */
export const arrive = (stage: Stage, spec: FamilySpec): Promise<void> =>
  ({ web: byWeb, phone: byPhone, referrer: byReferrer })[spec.source](stage, spec)
