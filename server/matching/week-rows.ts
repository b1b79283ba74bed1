import type { DayPartMask } from '#shared/day-parts.ts'
import type { LocalDate } from '#shared/dates.ts'
import { explanationDigest } from '#shared/matching/digest.ts'
import type { VolunteerFacts } from '#shared/matching/facts.ts'
import { type Factor, factorWith } from '#shared/matching/factors.ts'
import type { Weights } from '#shared/matching/order.ts'
import { weigh } from '#shared/matching/shortlist.ts'
import type { Verdict } from '#shared/matching/verdict.ts'
import type { AgeBand, HelpKind } from '#shared/vocabulary.ts'
import type { MadePlan } from './plan-week.ts'
import type { WeekData } from './read-week.ts'

export type Named = { id: string; firstName: string }

/** A request of the plan as the screen names it. */
export type WeekRequest = {
  requestId: string
  number: number
  firstName: string
  district: string | null
  postcode4: string | null
  waitingSince: LocalDate
}

/** One proposal of the plan, with all that an ordinary proposal needs. It never needs a reason. */
export type WeekRow = WeekRequest & {
  volunteer: Named
  role: string
  verdict: Verdict
  factors: Factor[]
  /** Against the last plan of an earlier week; `was`: whom that one had. */
  change: 'new' | 'different' | 'same'
  was: Named | null
  /** For a first sentence to the volunteer: nobody can be recognised by these. */
  ask: { kinds: HelpKind[]; sharedDayParts: DayPartMask; ageBands: AgeBand[] }
  digest: string
  /** The mark once all earlier rows of the same volunteer are asked; null for a first row. */
  digestAfter: string | null
  weights: Weights
}

export const weekRequestShown = ({
  id,
  number,
  firstName,
  district,
  postcode4,
  facts,
}: WeekData['requests'][number]): WeekRequest => ({
  requestId: id,
  number,
  firstName,
  district,
  postcode4,
  waitingSince: facts.waitingSince,
})

/** What the volunteer's load will be once these requests are asked too: as the facts will count it. */
const withAsked = (
  volunteer: VolunteerFacts,
  asked: readonly WeekData['requests'][number][],
): VolunteerFacts => ({
  ...volunteer,
  openMatches: volunteer.openMatches + asked.length,
  promisedHours: asked.reduce(
    (hours, { facts }) => hours + (facts.hoursPerWeek.value ?? 0),
    volunteer.promisedHours,
  ),
})

/** Every proposal of the plan by the index of its request, longest waiting first. */
export const weekRows = (
  { data, plan }: Pick<MadePlan, 'data' | 'plan'>,
  before: ReadonlyMap<string, string>,
): Map<number, WeekRow> => {
  const rows = new Map<number, WeekRow>()
  const earlier = new Map<number, WeekData['requests'][number][]>()
  const names = new Map(data.volunteers.map(({ facts, firstName }) => [facts.id, firstName]))
  for (const [at, request] of data.requests.entries()) {
    const taker = plan.assigned[at] ?? null
    const person = taker === null ? undefined : data.volunteers[taker]
    const programme = data.programmes.get(request.facts.programmeId)
    const rules = data.world.rules.get(request.facts.programmeId)
    if (taker === null || person === undefined || programme === undefined || rules === undefined) continue
    const { policyVersionId, policy } = programme
    const explain = (volunteer: VolunteerFacts) => {
      const { verdict, factors } = weigh(request.facts, volunteer, policy, data.world.today)
      const seen = { requestId: request.id, volunteerId: volunteer.id, policyVersionId, verdict, factors }
      return { verdict, factors, digest: explanationDigest({ ...seen, weights: rules.weights }) }
    }
    const asked = earlier.get(taker) ?? []
    earlier.set(taker, [...asked, request])
    const volunteerId = person.facts.id
    const wasId = before.get(request.id) ?? null
    const { verdict, factors, digest } = explain(person.facts)
    rows.set(at, {
      ...weekRequestShown(request),
      volunteer: { id: volunteerId, firstName: person.firstName },
      role: policy.volunteerLabel,
      verdict,
      factors,
      change: wasId === null ? 'new' : wasId === volunteerId ? 'same' : 'different',
      was:
        wasId === null || wasId === volunteerId || !names.has(wasId)
          ? null
          : { id: wasId, firstName: names.get(wasId) ?? '' },
      ask: {
        kinds: request.facts.kinds.value ?? [],
        sharedDayParts: factorWith(factors, 'time')?.data.shared ?? 0,
        ageBands: request.facts.children.value?.map(({ band }) => band) ?? [],
      },
      digest,
      digestAfter: asked.length === 0 ? null : explain(withAsked(person.facts, asked)).digest,
      weights: rules.weights,
    })
  }
  return rows
}
