import { addWorkingDays } from '#shared/dates.ts'
import { movesFrom } from '#shared/life-cycle.ts'
import { gateFacts } from '#shared/volunteer-standing.ts'
import { volunteerMoves } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { disclose, type Purpose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { carrierOf } from '../organisation/caseload.ts'
import { colleagueNames } from '../organisation/colleague-names.ts'
import { districtOf } from '../organisation/district-queries.ts'
import { notedOf } from '../organisation/fact-notes.ts'
import { policyInForce } from '../organisation/policies.ts'
import { historyOf, lookalikesOf } from './file-queries.ts'
import { factsOf } from './profile-queries.ts'
import type { Volunteer } from './queries.ts'
import { overridesOf, stepsOf } from './screening-queries.ts'

/**
 * The whole file of one volunteer as a colleague may see it. Texts about her (motivation, notes, reasons) are null
 * for who has no purpose in this file; `mayChange` tells whether there is one.
 */
export const readFile = async (
  change: Change,
  { volunteer, purpose }: { volunteer: Volunteer; purpose: Purpose | null },
) => {
  const { tx, today } = change
  const { actor } = asColleague(change)
  const { id } = volunteer
  const owner = { kind: 'volunteer' as const, id }
  const textOf = async (table: string, column: string, cellId: string, sealed: string | null) =>
    purpose === null || sealed === null
      ? null
      : change.seals.open(owner, { table, column, id: cellId }, sealed)

  await disclose(change, {
    shape: 'file',
    purpose: purpose ?? 'organisation',
    subject: 'volunteer',
    ids: [id],
  })
  const { policy } = await policyInForce(tx, volunteer.programmeId)
  const steps = await stepsOf(tx, id)
  const overrides = await overridesOf(tx, id)
  const names = await colleagueNames(tx)
  const carrierId = await carrierOf(tx, { kind: 'volunteer', id })
  const history = await historyOf(tx, id)

  const readableSteps = []
  for (const { sealedNote, seenBy, ...step } of steps)
    readableSteps.push({
      ...step,
      seenBy: seenBy === null ? null : (names.get(seenBy) ?? null),
      hasNote: sealedNote !== null,
      note: await textOf('screening_step', 'sealed_note', step.id, sealedNote),
    })
  const readableOverrides = []
  for (const { sealedReason, byId, ...override } of overrides)
    readableOverrides.push({
      ...override,
      by: names.get(byId) ?? null,
      reason: await textOf('volunteer_gate_override', 'sealed_reason', override.id, sealedReason),
    })

  return {
    id,
    version: volunteer.version,
    programmeId: volunteer.programmeId,
    firstName: volunteer.firstName,
    lastName: volunteer.lastName,
    phone: volunteer.phone,
    email: volunteer.email,
    postcode4: volunteer.postcode4,
    district: volunteer.postcode4 === null ? null : await districtOf(tx, volunteer.postcode4),
    locale: volunteer.locale,
    source: volunteer.source,
    status: volunteer.status,
    appliedOn: volunteer.appliedOn,
    firstContactOn: volunteer.firstContactOn,
    contactBy: addWorkingDays(volunteer.appliedOn, policy.applicantContactWorkingDays),
    pausedFrom: volunteer.pausedFrom,
    pausedUntil: volunteer.pausedUntil,
    pauseReason: await textOf('volunteer', 'sealed_pause_reason', id, volunteer.sealedPauseReason),
    restUntil: volunteer.restUntil,
    availableFrom: volunteer.availableFrom,
    leftOn: volunteer.leftOn,
    leftReason: volunteer.leftReason,
    motivation: await textOf('volunteer', 'sealed_motivation', id, volunteer.sealedMotivation),
    facts: await factsOf(tx, id),
    noted: await notedOf(tx, { kind: 'volunteer', id }),
    steps: readableSteps,
    gates: gateFacts(policy.gates, steps, today),
    overrides: readableOverrides,
    carrier: carrierId === null ? null : { id: carrierId, name: names.get(carrierId) ?? '' },
    mayChange: purpose !== null,
    moves: purpose === null ? [] : movesFrom(volunteerMoves, volunteer.status, actor.roles),
    lookalikes: await lookalikesOf(tx, volunteer),
    policy: {
      volunteerLabel: policy.volunteerLabel,
      capacity: policy.capacity,
      certificateMonths: policy.certificateMonths,
      certificateWarningDays: policy.certificateWarningDays,
      restDaysAfterMatch: policy.restDaysAfterMatch,
      programmeNoGos: policy.programmeNoGos,
    },
    history: history.map(({ actorKind, actorId, ...event }) => ({
      ...event,
      by:
        actorKind === 'colleague'
          ? (names.get(actorId) ?? null)
          : actorKind === 'volunteer'
            ? volunteer.firstName
            : null,
    })),
  }
}
