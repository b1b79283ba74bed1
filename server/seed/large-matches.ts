import { addDays, type LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { linesFor } from './contact-lines.ts'
import type { Batch } from './large-batch.ts'
import type { LargeFamily } from './large-families.ts'
import type { LargeStage } from './large-stage.ts'
import type { LargeVolunteer } from './large-volunteers.ts'
import { themeOf } from './themes.ts'

/** One match of a large town: who, since when and how often they saw each other. */
export type LargeMatch = {
  family: LargeFamily
  volunteer: LargeVolunteer
  /** Days before today; `endedOn` null: it goes on. */
  startedOn: number
  endedOn: number | null
  moments: number
}

type Seal = (table: string, column: string, id: string, text: string) => Promise<string>

const sealOf =
  (change: Change, { householdId }: LargeFamily): Seal =>
  (table, column, id, text) =>
    change.seals.seal({ kind: 'household', id: householdId }, { table, column, id }, text)

const putMoments = async (
  stage: LargeStage,
  batch: Batch,
  { family, volunteer, startedOn, endedOn, moments }: LargeMatch,
  { matchId, seal }: { matchId: string; seal: Seal },
): Promise<void> => {
  const { random, today } = stage
  const lines = linesFor(family.theme)
  const days = startedOn - (endedOn ?? 0)
  for (let at = 0; at < moments; at += 1) {
    const id = random.id()
    const happenedOn = addDays(today, Math.floor((days * (at + 1)) / (moments + 1)) - startedOn)
    const loggedAt = `${happenedOn}T${random.whole(18, 21)}:${random.whole(10, 59)}:00.000Z`
    const missed = random.chance(0.06)
    const kind = missed ? 'didNotTakePlace' : random.pick(['visit', 'visit', 'visit', 'call'] as const)
    const thanked = random.chance(0.3)
    batch.put('contact_moment', {
      id,
      match_id: matchId,
      happened_on: happenedOn,
      kind,
      minutes: missed ? null : random.pick([60, 90, 120, 120]),
      mood: missed ? null : random.pick(['fine', 'fine', 'ordinary', 'tough']),
      activities: '[]',
      reason: missed ? 'ill' : null,
      sealed_line: missed ? null : await seal('contact_moment', 'sealed_line', id, random.pick(lines)),
      call_me: 0,
      logged_at: loggedAt,
      logged_by: volunteer.id,
      answer: thanked ? 'thanks' : null,
      answered_at: thanked ? `${happenedOn}T22:00:00.000Z` : null,
      answered_by: thanked ? (stage.colleagueIds.get(family.coordinator) ?? null) : null,
      answer_seen_at: thanked ? `${happenedOn}T23:00:00.000Z` : null,
      version: 1,
    })
    stage.events.push({
      at: loggedAt,
      actor: { kind: 'volunteer', id: volunteer.id },
      kind: 'contactMoment.logged',
      subject: { kind: 'contactMoment', id },
      householdId: family.householdId,
      volunteerId: volunteer.id,
      matchId,
      facts: { kind, happenedOn, callMe: false, onBehalf: false },
    })
  }
}

const agreementOf = ({ theme }: LargeFamily) =>
  JSON.stringify({ does: [themeOf(theme).does], doesNot: [], translation: null })

/** Every row of one match, from the proposal to where it stands. */
export const putMatch = async (
  change: Change,
  stage: LargeStage,
  batch: Batch,
  match: LargeMatch,
): Promise<void> => {
  const { random, today, programmes } = stage
  const { family, volunteer } = match
  const seal = sealOf(change, family)
  const id = random.id()
  const agreementId = random.id()
  const by = stage.colleagueIds.get(family.coordinator) ?? ''
  const on = (days: number): LocalDate => addDays(today, -days)
  const proposedOn = on(match.startedOn + 50)
  const programme = programmes.find((one) => one.id === family.programmeId)
  const { summary } = themeOf(family.theme)
  batch.put('match', {
    id,
    help_request_id: family.id,
    volunteer_id: volunteer.id,
    programme_id: family.programmeId,
    policy_version_id: programme?.policyVersionId ?? '',
    status: match.endedOn === null ? 'active' : 'ended',
    sealed_why: await seal('match', 'sealed_why', id, 'Dichtbij, en de tijden passen.'),
    sealed_summary: await seal('match', 'sealed_summary', id, random.pick(summary)),
    explanation: '{}',
    proposed_at: `${proposedOn}T10:00:00.000Z`,
    proposed_by: by,
    expires_on: on(match.startedOn + 43),
    volunteer_answer: 'yes',
    volunteer_answered_at: `${proposedOn}T19:00:00.000Z`,
    volunteer_answer_how: 'self',
    parent_answer: 'yes',
    parent_answered_at: `${proposedOn}T20:00:00.000Z`,
    parent_answer_how: 'phone',
    introduction_held_on: on(match.startedOn + 43),
    introduction_outcome: 'goOn',
    trial_from: on(match.startedOn + 42),
    trial_until: on(match.startedOn),
    started_on: on(match.startedOn),
    closing_from: match.endedOn === null ? null : on(match.endedOn + 14),
    ended_on: match.endedOn === null ? null : on(match.endedOn),
    contact_goes_on: 0,
    reviewed_on: on(Math.min(match.startedOn, 30)),
    aftercare_done_on: match.endedOn === null ? null : on(Math.max(0, match.endedOn - 30)),
    version: 1,
  })
  if (match.endedOn !== null)
    batch.put('match_reason', {
      match_id: id,
      moment: 'ended',
      reason: random.pick(['goalReached', 'goalReached', 'noLongerNeeded', 'notTogether']),
      by_whom: 'together',
    })
  batch.put('role_agreement', {
    id: agreementId,
    match_id: id,
    number: 1,
    sealed_content: await seal('role_agreement', 'sealed_content', agreementId, agreementOf(family)),
    interval_days: family.intervalDays,
    minutes_per_time: 120,
    made_at: `${proposedOn}T21:00:00.000Z`,
    made_by: by,
  })
  if (match.endedOn === null)
    batch.put('caseload_period', {
      id: random.id(),
      colleague_id: by,
      subject_kind: 'match',
      subject_id: id,
      from_on: proposedOn,
      until_on: null,
    })
  const told = {
    subject: { kind: 'match', id },
    householdId: family.householdId,
    volunteerId: volunteer.id,
    matchId: id,
  } as const
  const actor = { kind: 'colleague', id: by }
  stage.events.push(
    {
      ...told,
      actor,
      at: `${proposedOn}T10:00:00.000Z`,
      kind: 'match.propose',
      facts: { expiresOn: on(match.startedOn + 43) },
    },
    { ...told, actor, at: `${on(match.startedOn)}T10:00:00.000Z`, kind: 'match.start' },
  )
  if (match.endedOn !== null)
    stage.events.push({ ...told, actor, at: `${on(match.endedOn)}T16:00:00.000Z`, kind: 'match.end' })
  await putMoments(stage, batch, match, { matchId: id, seal })
}
