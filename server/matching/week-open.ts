import type { DayPartMask } from '#shared/day-parts.ts'
import type { LocalDate } from '#shared/dates.ts'
import { type Factor, factorWith } from '#shared/matching/factors.ts'
import { heldNoGos } from '#shared/matching/no-go-factors.ts'
import { reachOf } from '#shared/matching/reach.ts'
import type { ReasonWhyNot, Relaxation } from '#shared/matching/relaxations.ts'
import { weigh } from '#shared/matching/shortlist.ts'
import { askReasonFor } from '#shared/matching/verdict.ts'
import type { WeekPair } from '#shared/matching/week.ts'
import { borderlineThatHelps, type OpenBecause } from '#shared/matching/why-open.ts'
import type { Language, NoGo, Place, WishedGender } from '#shared/vocabulary.ts'
import type { MadePlan } from './plan-week.ts'
import { type Named, type WeekRequest, weekRequestShown } from './week-rows.ts'

/** A request that the plan leaves open, with what is known about why, and what would change it. */
export type OpenRow = WeekRequest & {
  /** Volunteers who fit and have a free place; in this plan all of it goes to others. */
  fitting: number
  reason: OpenBecause
  /** Volunteers who would fit but have no free place now. */
  onlyFull: number
  wants: {
    languages: Language[] | null
    dayParts: DayPartMask | null
    place: Place | null
    gender: WishedGender | null
    homeFacts: NoGo[]
  }
  /** Why not, by reason; null when it was not looked at. */
  counts: { reason: ReasonWhyNot; count: number }[] | null
  /** Somebody on the border who would help one family more, with what has to be overruled or asked. */
  borderline: { volunteer: Named; factors: Factor[]; beyondKm: number | null } | null
  /** One change that would help one family more. */
  nearest: {
    relaxation: Relaxation
    volunteer: Named | null
    further: number | null
    until: LocalDate | null
  } | null
}

/** The open requests of the plan by their index, longest waiting first; those in `shown` only. */
export const openRows = ({ data, plan }: MadePlan, shown: readonly number[]): OpenRow[] => {
  const fitting = data.week.requests.map(() => 0)
  for (const { request } of plan.week.pairs) fitting[request] = (fitting[request] ?? 0) + 1
  const { today } = data.world
  const weighed = ({ request, volunteer }: WeekPair) => {
    const asker = data.world.requests[request]
    const person = data.world.volunteers[volunteer]
    const rules = asker === undefined ? undefined : data.world.rules.get(asker.programmeId)
    if (asker === undefined || person === undefined || rules === undefined) return []
    return askReasonFor(weigh(asker, person, rules.policy, today).factors)
  }
  const onBorder = borderlineThatHelps(plan, reachOf(plan), (a, b) => b.fit - a.fit)
  return shown.flatMap((at) => {
    const request = data.requests[at]
    if (request === undefined) return []
    const { facts } = request
    const pair = onBorder.get(at)
    const person = pair === undefined ? undefined : data.volunteers[pair.volunteer]
    const factors = pair === undefined ? [] : weighed(pair)
    const count = fitting[at] ?? 0
    const isKnown = facts.dayParts.value !== null && facts.languages.value !== null
    return [
      {
        ...weekRequestShown(request),
        fitting: count,
        reason: count > 0 ? 'othersWaitLonger' : isKnown ? 'noneFits' : 'notKnown',
        onlyFull: 0,
        wants: {
          languages: facts.languages.value,
          dayParts: facts.dayParts.value,
          place: facts.place.value,
          gender: facts.genderIsNeeded ? facts.wishedGender.value : null,
          homeFacts: heldNoGos(facts),
        },
        counts: null,
        borderline:
          person === undefined
            ? null
            : {
                volunteer: { id: person.facts.id, firstName: person.firstName },
                factors,
                beyondKm: factorWith(factors, 'distance')?.data.beyond ?? null,
              },
        nearest: null,
      } satisfies OpenRow,
    ]
  })
}
