import { addDays, addWorkingDays, type LocalDate } from './dates.ts'
import { type Due, duesAbout, latest } from './dues.ts'
import type { Policy } from './policy.ts'
import { signOfLifeNoticeDays } from './request-dues.ts'
import type { VolunteerState } from './volunteers.ts'

export type VolunteerDueFacts = {
  id: string
  status: VolunteerState
  appliedOn: LocalDate
  firstContactOn: LocalDate | null
  /** Both null: no pause; a beginning without an end is a pause until further notice. */
  pausedFrom: LocalDate | null
  pausedUntil: LocalDate | null
  restUntil: LocalDate | null
  certificateRenewOn: LocalDate | null
  /** The first day on which somebody could be asked, and the last on which they heard from us. */
  availableSince: LocalDate | null
  lastSignOfLifeOn: LocalDate | null
  openMatches: number
}

const isPausedOn = ({ pausedFrom, pausedUntil }: VolunteerDueFacts, today: LocalDate) =>
  pausedUntil === null ? pausedFrom !== null : pausedUntil >= today

/** What one volunteer asks: the promise to applicants, a certificate to renew, a word while waiting. */
export const duesOfVolunteer = (volunteer: VolunteerDueFacts, policy: Policy, today: LocalDate): Due[] => {
  const make = duesAbout({ kind: 'volunteer', id: volunteer.id })
  const dues: Due[] = []
  const { status, appliedOn, certificateRenewOn, restUntil } = volunteer
  if (status === 'left') return dues
  if (status === 'applied' && volunteer.firstContactOn === null)
    dues.push(
      make('applicant', {
        since: appliedOn,
        from: appliedOn,
        until: addWorkingDays(appliedOn, policy.applicantContactWorkingDays),
      }),
    )
  if (certificateRenewOn !== null)
    dues.push(
      make('certificate', {
        since: certificateRenewOn,
        from: addDays(certificateRenewOn, -policy.certificateWarningDays),
        until: certificateRenewOn,
      }),
    )
  const rests = restUntil !== null && restUntil >= today
  if (status === 'available' && volunteer.openMatches === 0 && !rests && !isPausedOn(volunteer, today)) {
    const heard = latest(
      volunteer.availableSince ?? appliedOn,
      volunteer.lastSignOfLifeOn,
      volunteer.pausedUntil,
      restUntil,
    )
    const until = addDays(heard, policy.signOfLifeDays)
    dues.push(make('waitingVolunteer', { since: heard, from: addDays(until, -signOfLifeNoticeDays), until }))
  }
  return dues
}
