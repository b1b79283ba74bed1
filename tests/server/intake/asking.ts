import { expect } from 'vitest'
import type { IntakeAnswers } from '#shared/intake-form.ts'
import type { Decide, MatchWishes } from '#shared/intake-acts.ts'
import type { HouseholdDetails } from '#shared/intake-household.ts'
import type { World } from '../../support/world.ts'

/** What stands in the family's own words in these tests: it may appear nowhere but in the open file. */
export const story = 'KANARIE-VERHAAL Ik red het even niet met drie kleintjes.'

export const answers: IntakeAnswers = {
  kinds: ['talk', 'practical'],
  story,
  ageBands: ['0-3', '4-11'],
  helped: 'parent',
  supportedAge: null,
  youthAgrees: false,
  dayPartsAnswer: 'chosen',
  dayParts: ['wed-morning', 'fri-afternoon'],
  postcode: '3562 AB',
  languages: ['ar', 'nl'],
  wishedGender: 'woman',
  place: 'familyHome',
  homeFacts: ['cat'],
  firstName: 'Denise',
  phone: '+31612345678',
  email: 'denise@example.org',
  contactWay: 'call',
  noVoicemail: true,
  onlyCall: false,
}

/** A question from the public form; gives its id, its bare status code and the newest link's token. */
export const ask = async (world: World, over: Partial<IntakeAnswers> = {}) => {
  const id = world.newId()
  const receipt = await world
    .as(null)
    .intake.submit({ commandId: id, locale: 'nl', askedBy: 'parent', answers: { ...answers, ...over } })
  return { id, code: receipt.code }
}

export const wishesOf = (world: World, over: Partial<MatchWishes> = {}): MatchWishes => ({
  programmeId: world.programmeId,
  kinds: ['talk'],
  helped: 'parent',
  supportedAge: null,
  youthAgrees: false,
  dayPartsAnswer: 'chosen',
  dayParts: ['wed-morning'],
  place: 'familyHome',
  wishedGender: 'woman',
  genderIsNeeded: true,
  hoursPerWeek: 2,
  intervalDays: 7,
  weight: 'middle',
  languages: [],
  experiences: [],
  tasks: [],
  mayBeShared: true,
  ...over,
})

export const decision = (
  world: World,
  requestId: string,
  version: number,
  over: Partial<Decide> = {},
): Decide => ({
  commandId: world.newId(),
  requestId,
  version,
  outcome: 'volunteer',
  safe: 'yes',
  bearable: 'yes',
  wanted: 'yes',
  reasons: '',
  consult: null,
  reviewOn: null,
  parentText: 'We zoeken een vrijwilliger voor jou.',
  volunteerTrack: '',
  otherTrack: '',
  ...over,
})

export const household = (over: Partial<HouseholdDetails> = {}): HouseholdDetails => ({
  firstName: 'Denise',
  phone: '+31612345678',
  email: 'denise@example.org',
  contactWay: 'call',
  noVoicemail: true,
  reachNote: 'na 19.00 uur',
  locale: 'nl',
  postcode: '3564',
  address: 'KANARIE-ADRES Dreef 1',
  addressHidden: true,
  languages: ['nl', 'srn'],
  children: [
    { band: '0-3', count: 2 },
    { band: '4-11', count: 1 },
  ],
  homeFacts: [
    { fact: 'dog', holds: true },
    { fact: 'smoking', holds: false },
  ],
  parentalAuthority: 'yes',
  otherParentInformed: 'no',
  reciprocity: 'Koken voor anderen',
  keepAway: 'KANARIE-EX',
  ...over,
})

const tables = [
  'event',
  'help_request',
  'household',
  'contact_attempt',
  'intake_visit',
  'support_decision',
  'decision_review',
  'parent_message',
  'parent_session',
  'outbox',
  'caseload_period',
  'not_matched_with',
  'referrer',
] as const

/** Everything a refused act could have left behind. */
export const traces = (world: World) =>
  world.organisation.store.read(async (tx) => {
    const rows: Record<string, unknown> = {}
    for (const table of tables) rows[table] = await tx.selectFrom(table).selectAll().execute()
    return JSON.stringify(rows)
  })

export const statusIn = (world: World, id: string) =>
  world.organisation.store.read((tx) =>
    tx.selectFrom('help_request').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

/** Expects a refusal that leaves every table as it was. */
export const expectRefusal = async (world: World, act: () => Promise<unknown>, code: string) => {
  const before = await traces(world)
  await expect(act()).rejects.toMatchObject({ message: code })
  expect(await traces(world)).toBe(before)
}
