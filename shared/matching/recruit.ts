import type { NewcomerProfile } from './newcomer.ts'
import {
  demandsOf,
  fitOfNewcomer,
  type Home,
  namedDayParts,
  profileKey,
  type Profiled,
  profilesFor,
} from './newcomer-profiles.ts'
import { reachOf } from './reach.ts'
import { type PlannedWeek, planWeek, type WeekWorld } from './week.ts'

/** Whom to recruit, with what it gives: each of the first `upTo` new volunteers helps exactly one family more. */
export type Recruit = {
  profile: NewcomerProfile
  /** Open requests that the profile fits, by index. */
  open: number[]
  /** Helped requests that it fits too: their volunteer then comes free for somebody else. */
  passing: number[]
  upTo: number
}

type Candidate = { profile: NewcomerProfile; fits: Map<number, number>; demands: number; key: string }

/** Enough for any list of sentences; beyond it the longest waiting decide. */
const mostSeeds = 60
const mostTold = 5

/** A plan that grows by places: who is helped by whom, and whom each volunteer could help. */
type Growing = { assigned: (number | null)[]; canHelp: number[][] }

/** Gives one more place to a volunteer; whether one family more is helped by it, however many have to move. */
const addPlace = ({ assigned, canHelp }: Growing, newest: number): boolean => {
  /** Who could take a request, and which request each volunteer would leave to somebody else. */
  const taker = new Map<number, number>()
  const leaves = new Map<number, number>()
  const free = [newest]
  for (let volunteer = free.pop(); volunteer !== undefined; volunteer = free.pop())
    for (const request of canHelp[volunteer] ?? []) {
      if (taker.has(request)) continue
      taker.set(request, volunteer)
      const now = assigned[request] ?? null
      if (now !== null) {
        if (now === newest || leaves.has(now)) continue
        leaves.set(now, request)
        free.push(now)
        continue
      }
      for (let step: number | undefined = request; step !== undefined;) {
        const helper: number = taker.get(step) ?? newest
        assigned[step] = helper
        step = helper === newest ? undefined : leaves.get(helper)
      }
      return true
    }
  return false
}

const withNewcomer = (growing: Growing, { fits }: Candidate): { grown: Growing; gain: number } => {
  const grown = {
    assigned: [...growing.assigned],
    canHelp: [...growing.canHelp, [...fits.keys()]],
  }
  let gain = 0
  while (addPlace(grown, growing.canHelp.length)) gain += 1
  return { grown, gain }
}

/** Families helped when so many new volunteers with this profile join: planned again, with its proof. Null without one. */
const helpedWith = ({ week }: PlannedWeek, { fits }: Candidate, count: number): number | null => {
  const at = week.volunteers.length
  const newcomers = Array.from({ length: count }, (_, more) => at + more)
  return (
    planWeek({
      ...week,
      volunteers: [
        ...week.volunteers,
        ...newcomers.map((volunteer) => ({ id: `${volunteer}`, places: 1, taken: 0, freeHours: null })),
      ],
      pairs: [
        ...week.pairs,
        ...newcomers.flatMap((volunteer) => [...fits].map(([request, fit]) => ({ request, volunteer, fit }))),
      ],
    })?.helped ?? null
  )
}

/** The profiles that could help one family more, each once for the same families: the one that asks least. */
const candidatesOf = (
  { week, assigned }: PlannedWeek,
  world: Pick<WeekWorld, 'requests' | 'rules' | 'today'>,
  wanted: readonly boolean[],
  homesFor: (request: number) => readonly Home[],
): Candidate[] => {
  const longest = week.requests
    .flatMap(({ waitingSince }, at) => (wanted[at] ? [{ at, waitingSince }] : []))
    .sort(
      (a, b) =>
        Number(assigned[a.at] !== null) - Number(assigned[b.at] !== null) ||
        a.waitingSince.localeCompare(b.waitingSince),
    )
    .map(({ at }) => at)
  const named = namedDayParts(longest.flatMap((at) => world.requests[at] ?? []))
  const profiles = new Map<string, Profiled>()
  let seeds = 0
  for (const at of longest) {
    const request = world.requests[at]
    if (request === undefined || seeds === mostSeeds) continue
    const own = profilesFor(request, homesFor(at), named, world)
    for (const one of own) profiles.set(profileKey(one.profile), one)
    // Who can be helped by nobody new takes no place from those who can.
    if (own.length > 0) seeds += 1
  }
  const bySame = new Map<string, Candidate>()
  for (const [key, one] of profiles) {
    const fits = new Map<number, number>()
    for (const [at, request] of world.requests.entries()) {
      const fit = wanted[at] ? fitOfNewcomer(request, one, world) : null
      if (fit !== null) fits.set(at, fit)
    }
    const candidate = { profile: one.profile, fits, demands: demandsOf(one.profile), key }
    const same = [...fits.keys()].join(' ')
    const now = bySame.get(same)
    if (now === undefined || isSooner(candidate, now)) bySame.set(same, candidate)
  }
  return [...bySame.values()]
}

const isSooner = (a: Candidate, b: Candidate): boolean =>
  a.demands !== b.demands ? a.demands < b.demands : a.key < b.key

/**
 * At most five profiles to recruit for, those that help most first; none that adds nothing to the ones before it. What the
 * plan's own pairs rule out is never tried; every number that is told comes from planning again with so many more, and one
 * more than `upTo` was tried too. Null when one of those plans had no proof or did not bear the number out.
 */
export const adviseRecruits = (
  plan: PlannedWeek,
  world: Pick<WeekWorld, 'requests' | 'rules' | 'today'>,
  homesFor: (request: number) => readonly Home[],
): Recruit[] | null => {
  const { wanted } = reachOf(plan)
  const openOf = ({ fits }: Candidate) => [...fits.keys()].filter((at) => plan.assigned[at] === null)
  const candidates = candidatesOf(plan, world, wanted, homesFor).sort(
    (a, b) => b.fits.size - a.fits.size || openOf(b).length - openOf(a).length || (isSooner(a, b) ? -1 : 1),
  )
  const now: Growing = {
    assigned: [...plan.assigned],
    canHelp: plan.week.volunteers.map((): number[] => []),
  }
  for (const { request, volunteer } of plan.week.pairs) now.canHelp[volunteer]?.push(request)

  let growing = now
  const told: Recruit[] = []
  while (told.length < mostTold) {
    let best: { candidate: Candidate; grown: Growing; gain: number } | null = null
    for (const candidate of candidates) {
      if (candidate.fits.size <= (best?.gain ?? 0)) break
      const tried = withNewcomer(growing, candidate)
      if (tried.gain > (best?.gain ?? 0)) best = { candidate, ...tried }
    }
    if (best === null) return told
    const { candidate } = best
    const { gain } = withNewcomer(now, candidate)
    const isBorneOut = [1, gain, gain + 1].every(
      (count) => helpedWith(plan, candidate, count) === plan.helped + Math.min(count, gain),
    )
    if (!isBorneOut) return null
    const open = openOf(candidate)
    told.push({
      profile: candidate.profile,
      open,
      passing: [...candidate.fits.keys()].filter((at) => !open.includes(at)),
      upTo: gain,
    })
    growing = best.grown
  }
  return told
}
