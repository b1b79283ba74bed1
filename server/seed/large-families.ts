import { addDays, type LocalDate } from '#shared/dates.ts'
import { toMask } from '#shared/day-parts.ts'
import type { RequestState } from '#shared/intake.ts'
import { phoneKey, searchKey } from '#shared/search-key.ts'
import type { Change } from '../base/context.ts'
import type { FamilySpec } from './family-spec.ts'
import { inventFamily } from './invent-people.ts'
import type { Batch } from './large-batch.ts'
import type { LargeStage } from './large-stage.ts'
import { themeNames, type ThemeName } from './themes.ts'

/** A family of a large town with one question, and how far that came. */
export type LargeFamily = FamilySpec & {
  number: number
  householdId: string
  theme: ThemeName
  status: RequestState
  area: string
  programmeId: string
  waitingSince: LocalDate
}

export type FamilyPlan = {
  number: number
  status: RequestState
  submittedOn: number
  area: string
  programme: number
}

/** The states in which an intake visit was held and a decision taken. */
const decided: readonly RequestState[] = ['searching', 'supported', 'closed']

export const largeFamily = (stage: LargeStage, plan: FamilyPlan): LargeFamily => {
  const { random, register, programmes, carriers, today } = stage
  const programme = programmes[plan.programme % programmes.length]
  if (programme === undefined) throw new Error('A large town needs programmes.')
  const theme = random.pick(themeNames)
  const spec = inventFamily(register, theme, {
    submittedOn: plan.submittedOn,
    coordinator: carriers[plan.number % carriers.length] ?? '',
    programme: programme.key,
    source: random.pick(['web', 'web', 'phone']),
  })
  return {
    ...spec,
    theme,
    number: plan.number,
    status: plan.status,
    area: plan.area,
    programmeId: programme.id,
    householdId: random.id(),
    waitingSince: addDays(today, -plan.submittedOn),
  }
}

const putHousehold = async (
  change: Change,
  batch: Batch,
  one: LargeFamily,
  parentId: string,
): Promise<void> => {
  const owner = { kind: 'household', id: one.householdId } as const
  batch.put('household', {
    id: one.householdId,
    postcode4: one.area,
    sealed_address: await change.seals.seal(
      owner,
      { table: 'household', column: 'sealed_address', id: one.householdId },
      one.address,
    ),
    address_hidden: 0,
    children: JSON.stringify(one.children),
    parental_authority: 'yes',
    other_parent_informed: 'unknown',
    version: 1,
    created_at: `${one.waitingSince}T09:00:00.000Z`,
  })
  batch.put(
    'household_language',
    ...one.languages.map((language) => ({ household_id: one.householdId, language })),
  )
  batch.put(
    'household_fact',
    ...one.homeFacts.map(({ fact, holds }) => ({
      household_id: one.householdId,
      fact,
      holds: holds ? (1 as const) : (0 as const),
    })),
  )
  batch.put('parent', {
    id: parentId,
    household_id: one.householdId,
    first_name: one.firstName,
    phone: one.phone,
    email: one.email,
    contact_way: 'call',
    no_voicemail: 0,
    reach_note: one.reachNote,
    locale: one.locale,
    search_key: searchKey(one.firstName),
    phone_key: phoneKey(one.phone),
  })
}

const putDecision = async (
  change: Change,
  stage: LargeStage,
  batch: Batch,
  one: LargeFamily,
): Promise<void> => {
  const { random } = stage
  const owner = { kind: 'household', id: one.householdId } as const
  const by = stage.colleagueIds.get(one.coordinator) ?? ''
  const visitId = random.id()
  const decisionId = random.id()
  const heldOn = addDays(one.waitingSince, 10)
  batch.put('intake_visit', {
    id: visitId,
    help_request_id: one.id,
    planned_for: `${heldOn}T10:00`,
    at_home: 1,
    held_on: heldOn,
    by_id: by,
    checks: '[]',
    sealed_findings: await change.seals.seal(
      owner,
      { table: 'intake_visit', column: 'sealed_findings', id: visitId },
      one.findings,
    ),
    version: 1,
  })
  batch.put('support_decision', {
    id: decisionId,
    help_request_id: one.id,
    outcome: 'volunteer',
    safe: 'yes',
    bearable: 'yes',
    wanted: 'yes',
    sealed_reasons: await change.seals.seal(
      owner,
      { table: 'support_decision', column: 'sealed_reasons', id: decisionId },
      one.findings,
    ),
    decided_at: `${addDays(heldOn, 1)}T11:00:00.000Z`,
    decided_by: by,
  })
  stage.events.push({
    at: `${addDays(heldOn, 1)}T11:00:00.000Z`,
    actor: { kind: 'colleague', id: by },
    kind: 'helpRequest.decided',
    subject: { kind: 'helpRequest', id: one.id },
    householdId: one.householdId,
    facts: { outcome: 'volunteer' },
  })
}

/** Every row of one family and its question. */
export const putFamily = async (
  change: Change,
  stage: LargeStage,
  batch: Batch,
  one: LargeFamily,
): Promise<void> => {
  const { random, today } = stage
  const parentId = random.id()
  const isOver = ['closed', 'withdrawn', 'referred', 'notSuitable'].includes(one.status)
  const submittedAt = `${one.waitingSince}T09:00:00.000Z`
  await putHousehold(change, batch, one, parentId)
  batch.put('help_request', {
    id: one.id,
    number: one.number,
    household_id: one.householdId,
    parent_id: parentId,
    programme_id: one.programmeId,
    helped: one.helped,
    supported_age: one.supportedAge,
    youth_agrees: 1,
    asked_by: 'parent',
    status: one.status,
    day_parts_answer: 'chosen',
    day_parts: toMask(one.dayParts),
    place: one.place,
    wished_gender: one.wishedGender,
    gender_is_needed: 0,
    hours_per_week: one.hours,
    interval_days: one.intervalDays,
    weight: one.weight,
    sealed_story: await change.seals.seal(
      { kind: 'household', id: one.householdId },
      { table: 'help_request', column: 'sealed_story', id: one.id },
      one.story,
    ),
    source: one.source,
    parent_agrees: 1,
    referrer_may_hear: 0,
    only_call: 0,
    submitted_at: submittedAt,
    waiting_since: one.waitingSince,
    first_contact_on: one.status === 'submitted' ? null : addDays(one.waitingSince, 2),
    written_on: one.status === 'searching' ? addDays(today, -random.whole(1, 24)) : null,
    closed_on: isOver ? addDays(today, -random.whole(10, 60)) : null,
    close_reason: one.status === 'withdrawn' ? 'noLongerNeeded' : null,
    version: 1,
  })
  batch.put('help_request_kind', ...one.kinds.map((kind) => ({ help_request_id: one.id, kind })))
  for (const [kind, id, fields] of [
    ['household', one.householdId, ['children', 'languages', 'homeFacts']],
    ['helpRequest', one.id, ['kinds', 'dayParts', 'place', 'hours', 'weight', 'gender']],
  ] as const)
    batch.put(
      'noted',
      ...fields.map((field) => ({
        subject_kind: kind,
        subject_id: id,
        field,
        source: 'talk' as const,
        noted_on: addDays(one.waitingSince, 10),
      })),
    )
  batch.put('caseload_period', {
    id: random.id(),
    colleague_id: stage.colleagueIds.get(one.coordinator) ?? '',
    subject_kind: 'helpRequest',
    subject_id: one.id,
    from_on: addDays(one.waitingSince, 2),
    until_on: isOver ? addDays(today, -5) : null,
  })
  stage.events.push({
    at: submittedAt,
    actor: { kind: 'anonymous', id: 'anonymous' },
    kind: 'helpRequest.submitted',
    subject: { kind: 'helpRequest', id: one.id },
    householdId: one.householdId,
    facts: { source: one.source, askedBy: 'parent', number: one.number, mailed: false },
  })
  if (decided.includes(one.status)) await putDecision(change, stage, batch, one)
}
