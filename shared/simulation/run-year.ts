import type { LocalDate } from '../dates.ts'
import { kilometresOf } from '../matching/distance-factors.ts'
import type { PairOutcome } from '../matching/facts.ts'
import { weigh } from '../matching/shortlist.ts'
import { roomOf } from '../volunteer-standing.ts'
import type { Arrivals } from './arrivals.ts'
import { makeCalendar } from './calendar.ts'
import { decidesOn, mayBeProposed, type WayName, ways } from './choose.ts'
import { fateOf } from './fate.ts'
import {
  arrivedFamily,
  arrivedVolunteer,
  type Family,
  givePlaceBack,
  takePlace,
  type Volunteer,
} from './people.ts'
import { dateOf, rules, trialDays } from './rules.ts'

/** One proposal and what became of it. */
export type Proposal = {
  familyId: string
  volunteerId: string
  verdict: 'fitsWell' | 'fits'
  kilometres: number | null
  proposedOn: number
  startedOn: number | null
  /** The day on which the place was free again; null: it still runs. */
  endedOn: number | null
  outcome: 'open' | 'declined' | 'failed' | 'endedWell'
}

export type Year = {
  way: WayName
  arrivals: Arrivals
  families: Family[]
  volunteers: Volunteer[]
  proposals: Proposal[]
}

const byWaiting = (a: Family, b: Family) =>
  a.facts.waitingSince === b.facts.waitingSince
    ? a.facts.id.localeCompare(b.facts.id)
    : a.facts.waitingSince.localeCompare(b.facts.waitingSince)

const hoursBefore = 2

/** Lives the year of these arrivals day by day, matched in that way. The same arrivals and way always give the same year. */
export const runYear = (arrivals: Arrivals, way: WayName): Year => {
  const { weeks } = arrivals
  const lastDay = weeks * 7
  const calendar = makeCalendar(lastDay)
  const families = new Map<string, Family>()
  const volunteers = new Map<string, Volunteer>()
  const proposals: Proposal[] = []
  let today: LocalDate = dateOf(0)

  const familyOf = (id: string): Family => {
    const family = families.get(id)
    if (family === undefined) throw new Error(`Family ${id} did not come yet.`)
    return family
  }
  const volunteerOf = (id: string): Volunteer => {
    const volunteer = volunteers.get(id)
    if (volunteer === undefined) throw new Error(`Volunteer ${id} did not come yet.`)
    return volunteer
  }

  const leave = (volunteer: Volunteer, day: number) => {
    if (volunteer.facts.status === 'left') return
    volunteer.facts = { ...volunteer.facts, status: 'left' }
    for (const proposal of proposals)
      if (proposal.volunteerId === volunteer.facts.id && proposal.outcome === 'open') close(proposal, day)
  }

  const watchPatience = (volunteer: Volunteer) => {
    const { freeSince, coming } = volunteer
    if (freeSince === null) return
    calendar.on(freeSince + coming.patience, (day) => {
      if (volunteer.freeSince !== freeSince || volunteer.facts.status === 'left') return
      volunteer.leftUnasked = true
      leave(volunteer, day)
    })
  }

  const waitAgain = (family: Family, day: number, volunteerId: string, outcome: PairOutcome) => {
    family.facts = {
      ...family.facts,
      earlier: [...family.facts.earlier, { volunteerId, outcome, on: dateOf(day), reasons: [] }],
    }
    family.state = day > family.coming.waitsUntil ? 'gone' : 'waiting'
    family.startedOn = null
  }

  /** Ends a proposal or a match: before the first visit as a no, in the trial as failed, after it as a match that was. */
  const close = (proposal: Proposal, day: number) => {
    const family = familyOf(proposal.familyId)
    const volunteer = volunteerOf(proposal.volunteerId)
    const hours = family.facts.hoursPerWeek.value ?? 0
    const lasted = proposal.startedOn === null ? null : day - proposal.startedOn
    const outcome = lasted === null ? 'declined' : lasted <= trialDays ? 'failed' : 'endedWell'
    proposal.outcome = outcome
    proposal.endedOn = day
    family.isAsked = false
    if (outcome === 'endedWell') family.state = 'helped'
    else waitAgain(family, day, proposal.volunteerId, outcome === 'failed' ? 'endedEarly' : 'declined')
    const ended = outcome === 'declined' ? null : { isWell: outcome === 'endedWell' }
    givePlaceBack(volunteer, { hours, day, ended })
    watchPatience(volunteer)
  }

  const startMatch = (proposal: Proposal, day: number) => {
    const family = familyOf(proposal.familyId)
    const volunteer = volunteerOf(proposal.volunteerId)
    family.state = 'matched'
    family.isAsked = false
    family.startedOn = day
    proposal.startedOn = day
    volunteer.started += 1
    volunteer.facts = {
      ...volunteer.facts,
      before: { ...volunteer.facts.before, count: volunteer.facts.before.count + 1 },
    }
  }

  const propose = (familyId: string, volunteerId: string, day: number) => {
    const family = familyOf(familyId)
    const volunteer = volunteerOf(volunteerId)
    const { verdict } = weigh(family.facts, volunteer.facts, rules.policy, today)
    if (!mayBeProposed(verdict)) throw new Error(`${familyId} with ${volunteerId} would be ${verdict}.`)
    const proposal: Proposal = {
      familyId,
      volunteerId,
      verdict,
      kilometres: kilometresOf(family.facts, volunteer.facts),
      proposedOn: day,
      startedOn: null,
      endedOn: null,
      outcome: 'open',
    }
    proposals.push(proposal)
    family.isAsked = true
    volunteer.asked += 1
    takePlace(volunteer, family.facts.hoursPerWeek.value ?? 0)
    const stillOpen = (act: (on: number) => void) => (on: number) => {
      if (proposal.outcome === 'open') act(on)
    }
    const fate = fateOf(arrivals, proposal)
    const answered = day + fate.answeredAfter
    if (fate.isDeclined) {
      calendar.on(
        answered,
        stillOpen((on) => close(proposal, on)),
      )
      return
    }
    const starts = answered + fate.startsAfter
    calendar.on(
      starts,
      stillOpen((on) => startMatch(proposal, on)),
    )
    calendar.on(
      starts + (fate.failsAfter ?? family.coming.lasts),
      stillOpen((on) => close(proposal, on)),
    )
  }

  for (const coming of arrivals.families) {
    const arrive = () => families.set(coming.facts.id, arrivedFamily(coming))
    if (coming.comesOn < 0) arrive()
    else calendar.on(coming.comesOn, arrive)
    calendar.on(coming.waitsUntil + 1, () => {
      const family = familyOf(coming.facts.id)
      if (family.state === 'waiting' && !family.isAsked) family.state = 'gone'
    })
  }
  for (const coming of arrivals.volunteers) {
    const arrive = (day: number) => {
      const volunteer = arrivedVolunteer(coming, day)
      volunteers.set(coming.facts.id, volunteer)
      watchPatience(volunteer)
    }
    if (coming.comesOn < 0) arrive(0)
    else calendar.on(coming.comesOn, arrive)
    const mine = () => volunteerOf(coming.facts.id)
    for (const { toldOn, from, until } of coming.pauses)
      calendar.on(toldOn, () => {
        mine().facts = { ...mine().facts, pausedFrom: dateOf(from), pausedUntil: dateOf(until) }
      })
    if (coming.busyUntil !== null)
      calendar.on(coming.busyUntil, (day) => {
        givePlaceBack(mine(), { hours: hoursBefore, day, ended: { isWell: true } })
        watchPatience(mine())
      })
    calendar.on(coming.leavesOn, (day) => leave(mine(), day))
  }

  for (let day = 0; day < lastDay; day += 1) {
    today = dateOf(day)
    calendar.live(day)
    for (const volunteer of volunteers.values()) {
      const { facts } = volunteer
      const standing = { ...facts, availableFrom: facts.availableFrom.value }
      if (roomOf(standing, facts, today) > 0) volunteer.daysWithRoom += 1
    }
    if (!decidesOn(way, day)) continue
    ways[way].decides({
      today,
      requests: [...families.values()]
        .filter(({ state, isAsked }) => state === 'waiting' && !isAsked)
        .sort(byWaiting)
        .map(({ facts }) => facts),
      volunteers: [...volunteers.values()].map(({ facts }) => facts),
      volunteerNow: (id) => volunteerOf(id).facts,
      propose: (familyId, volunteerId) => propose(familyId, volunteerId, day),
    })
  }
  return { way, arrivals, families: [...families.values()], volunteers: [...volunteers.values()], proposals }
}
