import { daysBetween } from '#shared/dates.ts'
import { type FunnelInput, type FunnelStep, funnelSteps } from '#shared/volunteer-list.ts'
import { type RecruitmentSource, recruitmentSources, type VolunteerState } from '#shared/volunteers.ts'
import type { Reader } from '../base/context.ts'
import { applicantsOf } from './volunteer-list-queries.ts'

type Applicant = {
  source: RecruitmentSource
  status: VolunteerState
  appliedOn: string
  reached: Map<VolunteerState, string>
}

const got = (applicant: Applicant, step: FunnelStep) =>
  funnelSteps.slice(funnelSteps.indexOf(step)).some((state) => applicant.reached.has(state))

const countsOf = (applicants: readonly Applicant[]) => ({
  steps: Object.fromEntries(
    funnelSteps.map((step) => [step, applicants.filter((one) => got(one, step)).length]),
  ),
  left: applicants.filter(({ status }) => status === 'left').length,
})

const median = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/**
 * How far everybody came who applied in a period, whole and per source. Counts of people, without names; the days from
 * applying to available are the median of those who got there, null when nobody did.
 */
export const recruitmentFunnel = async ({ tx }: Reader, input: FunnelInput) => {
  const applicants = new Map<string, Applicant>()
  for (const { id, source, status, appliedOn, state, on } of await applicantsOf(tx, input)) {
    const known = applicants.get(id) ?? { source, status, appliedOn, reached: new Map() }
    known.reached.set(state, on)
    applicants.set(id, known)
  }
  const all = [...applicants.values()]
  const waits = all.flatMap(({ appliedOn, reached }) => {
    const on = reached.get('available')
    return on === undefined ? [] : [daysBetween(appliedOn, on)]
  })
  return {
    whole: countsOf(all),
    bySource: recruitmentSources.flatMap((source) => {
      const own = all.filter((one) => one.source === source)
      return own.length === 0 ? [] : [{ source, ...countsOf(own) }]
    }),
    medianDaysToAvailable: median(waits),
  }
}
