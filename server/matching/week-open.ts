import type { DayPartMask } from '#shared/day-parts.ts'
import type { RequestFacts } from '#shared/matching/facts.ts'
import { type Factor, factorWith } from '#shared/matching/factors.ts'
import { heldNoGos } from '#shared/matching/no-go-factors.ts'
import { reachOf } from '#shared/matching/reach.ts'
import type { Relaxation } from '#shared/matching/relaxations.ts'
import { weigh } from '#shared/matching/shortlist.ts'
import { askReasonFor } from '#shared/matching/verdict.ts'
import type { WeekPair } from '#shared/matching/week.ts'
import type { ReasonWhyNot } from '#shared/matching/why-not.ts'
import { borderlineThatHelps, type OpenBecause, whyOpen } from '#shared/matching/why-open.ts'
import type { Language, NoGo, Place, WishedGender } from '#shared/vocabulary.ts'
import { type ChangeOfPerson, changeOfPerson } from './change-of-person.ts'
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
  nearest: ({ relaxation: Relaxation; volunteer: Named | null } & ChangeOfPerson) | null
}

/** Beyond so many the counts would only fill a page; the shortlist has them. */
const mostExplained = 20

/** Looking at everybody costs time in a large town: so many pairs answer within the request, whoever is asked about. */
const mostPairs = 20_000

const asksFirst = ({ dayParts, languages }: RequestFacts) =>
  (dayParts.value ?? 0) === 0 || (languages.value ?? []).length === 0

/** The open requests of the plan by their index, longest waiting first; those in `shown` only. */
export const openRows = (
  { data, plan }: Pick<MadePlan, 'data' | 'plan'>,
  shown: readonly number[],
): OpenRow[] => {
  const { world } = data
  const fitting = plan.week.requests.map(() => 0)
  for (const { request } of plan.week.pairs) fitting[request] = (fitting[request] ?? 0) + 1
  const reach = reachOf(plan)
  const most = Math.min(mostExplained, Math.ceil(mostPairs / Math.max(1, world.volunteers.length)))
  const explained = new Set(shown.slice(0, most))
  const onBorder = borderlineThatHelps(plan, reach, explained, (a, b) => b.fit - a.fit)
  const personAt = (index: number | undefined): Named | null => {
    const person = data.volunteers[index ?? -1]
    return person === undefined ? null : { id: person.facts.id, firstName: person.firstName }
  }

  const borderline = (pair: WeekPair | undefined): OpenRow['borderline'] => {
    const request = world.requests[pair?.request ?? -1]
    const facts = world.volunteers[pair?.volunteer ?? -1]
    const volunteer = personAt(pair?.volunteer)
    const policy = world.rules.get(request?.programmeId ?? '')?.policy
    if (request === undefined || facts === undefined || volunteer === null || policy === undefined)
      return null
    const factors = askReasonFor(weigh(request, facts, policy, world.today).factors)
    return { volunteer, factors, beyondKm: factorWith(factors, 'distance')?.data.beyond ?? null }
  }
  const nearest = (relaxation: Relaxation | null): OpenRow['nearest'] => {
    if (relaxation === null) return null
    const id = 'volunteerId' in relaxation ? relaxation.volunteerId : null
    const index = id === null ? -1 : world.volunteers.findIndex((one) => one.id === id)
    return { relaxation, volunteer: personAt(index), ...changeOfPerson(relaxation, world.volunteers[index]) }
  }

  return shown.flatMap((at): OpenRow[] => {
    const request = data.requests[at]
    if (request === undefined) return []
    const { facts } = request
    const why = explained.has(at) ? whyOpen(plan, world, reach, at) : null
    const count = fitting[at] ?? 0
    const nobody = (why?.onlyFull ?? 0) > 0 ? 'busy' : 'noneFits'
    return [
      {
        ...weekRequestShown(request),
        fitting: count,
        reason: count > 0 ? 'othersWaitLonger' : asksFirst(facts) ? 'notKnown' : nobody,
        onlyFull: why?.onlyFull ?? 0,
        wants: {
          languages: facts.languages.value,
          dayParts: facts.dayParts.value,
          place: facts.place.value,
          gender: facts.genderIsNeeded ? facts.wishedGender.value : null,
          homeFacts: heldNoGos(facts),
        },
        counts: why?.counts ?? null,
        borderline: borderline(onBorder.get(at)),
        nearest: nearest(why?.nearest ?? null),
      },
    ]
  })
}
