import { addDays, addWorkingDays, type LocalDate } from '#shared/dates.ts'
import type { Policy } from '#shared/policy.ts'
import { type VolunteerListInput, volunteersPerPage } from '#shared/volunteer-list.ts'
import { gateFacts, notNowBecause, roomOf, stageOf } from '#shared/volunteer-standing.ts'
import { volunteerStages } from '#shared/volunteers.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { policyInForce } from '../organisation/policies.ts'
import { screeningOfAll, type VolunteerWithLoad, volunteersWithLoad } from './volunteer-list-queries.ts'

type Steps = Awaited<ReturnType<typeof screeningOfAll>>

/** How a volunteer stands today: stage, room, what is still open, and the day that counts. */
const standingOf = (volunteer: VolunteerWithLoad, steps: Steps, policy: Policy, today: LocalDate) => {
  const gates = gateFacts(policy.gates, steps, today)
  const certificate = gates.find(({ gate }) => gate === 'certificate')
  const renewOn = certificate?.state === 'met' ? certificate.until : null
  const talk = steps.find(
    ({ kind, seenOn, plannedFor }) => kind === 'interview' && seenOn === null && plannedFor !== null,
  )
  return {
    ...volunteer,
    stage: stageOf(volunteer, today),
    room: roomOf(volunteer, volunteer, today),
    notNow: volunteer.status === 'available' ? notNowBecause(volunteer, today) : null,
    openGates: gates.filter(({ state }) => state !== 'met').map(({ gate }) => gate),
    /** The certificate holds, but not for long any more. */
    renewOn: renewOn !== null && renewOn <= addDays(today, policy.certificateWarningDays) ? renewOn : null,
    talkAt: talk?.plannedFor ?? null,
    talkHeld: steps.some(({ kind, seenOn }) => kind === 'interview' && seenOn !== null),
    contactBy: addWorkingDays(volunteer.appliedOn, policy.applicantContactWorkingDays),
  }
}
export type ListedVolunteer = ReturnType<typeof standingOf>

const passesRoom = (one: ListedVolunteer, room: VolunteerListInput['room']) => {
  if (room === null) return true
  if (one.status !== 'available') return false
  if (room === 'room') return one.room > 0
  return room === 'away' ? one.notNow !== null : one.notNow === null && one.room === 0
}

const byPolicy = async (change: Change, programmeIds: ReadonlySet<string>) => {
  const policies = new Map<string, Policy>()
  for (const id of programmeIds) policies.set(id, (await policyInForce(change.tx, id)).policy)
  return policies
}

/**
 * The organisation's volunteers with load and room, one page of those that pass the filters. `counts` tells how many
 * there are per stage under the other filters, so that each count is a list.
 */
export const listVolunteers = async (change: Change, input: VolunteerListInput) => {
  const { actor } = asColleague(change)
  const found = await volunteersWithLoad(change.tx, { ...input, carrierId: input.mine ? actor.id : null })
  const policies = await byPolicy(change, new Set(found.map(({ programmeId }) => programmeId)))
  const steps = Map.groupBy(await screeningOfAll(change.tx), ({ volunteerId }) => volunteerId)
  const all = found.flatMap((volunteer) => {
    const policy = policies.get(volunteer.programmeId)
    return policy === undefined
      ? []
      : [standingOf(volunteer, steps.get(volunteer.id) ?? [], policy, change.today)]
  })
  const roomy = all.filter((one) => passesRoom(one, input.room))
  // Who left stays out of the list until asked for, by stage or by how far they came.
  const hidesLeft = input.stage === null && input.reached === null
  const wanted = roomy.filter(({ stage }) =>
    hidesLeft ? stage !== 'left' : input.stage === null || stage === input.stage,
  )
  const rows = wanted.slice((input.page - 1) * volunteersPerPage, input.page * volunteersPerPage)
  await disclose(change, {
    shape: 'list',
    purpose: input.mine ? 'caseload' : 'organisation',
    subject: 'volunteer',
    ids: rows.map(({ id }) => id),
  })
  return {
    rows,
    total: wanted.length,
    counts: Object.fromEntries(
      volunteerStages.map((stage) => [stage, roomy.filter((one) => one.stage === stage).length]),
    ),
  }
}
