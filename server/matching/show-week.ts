import { addDays, type Instant, type LocalDate, weekdayOf } from '#shared/dates.ts'
import { borderlineAdds } from '#shared/matching/why-open.ts'
import { roomOf } from '#shared/volunteer-standing.ts'
import type { Change } from '../base/context.ts'
import { disclose, type Purpose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { refuse } from '../base/refusal.ts'
import { purposeByRequest } from './access.ts'
import { discloseByPurpose } from './disclose-by-purpose.ts'
import { keepWeek } from './keep-week.ts'
import { makePlan } from './plan-week.ts'
import { type OpenRow, openRows } from './week-open.ts'
import { planBefore } from './week-queries.ts'
import { type WeekRow, weekRows } from './week-rows.ts'

/** The plan for all open requests of the organisation; of colleagues' own requests only how many there are. */
export type WeekProposal = {
  madeAt: Instant
  /** The mark of the data, to ask later whether the plan is still of now. */
  mark: string
  requests: number
  places: number
  /** The Monday of the week of the plan that this one is compared with; null when there is none. */
  comparedWith: LocalDate | null
  rows: WeekRow[]
  open: OpenRow[]
  elsewhere: { rows: number; open: number }
  /** How many families more there would be with everybody on the border. */
  borderlineAdds: number
}

const mondayOf = (day: LocalDate): LocalDate => addDays(day, -weekdayOf(day))

/** Makes the plan of the week, keeps it for the next to be compared with, and shows what this colleague may see of it. */
export const showWeek = async (change: Change): Promise<WeekProposal> => {
  const { tx, today, now } = change
  const made = await makePlan(tx, today)
  const { data, plan, mark } = made
  const purposeOf = await purposeByRequest(asColleague(change))
  const before = await planBefore(tx, mondayOf(today))
  const all = weekRows(made, before?.volunteerOf ?? new Map())
  const read = new Map<string, Purpose>()
  const mine = data.requests.flatMap((request, at) => {
    const purpose = purposeOf(request)
    if (purpose === null) return []
    read.set(request.id, purpose)
    return [at]
  })
  const rows = mine.flatMap((at) => all.get(at) ?? [])
  const open = openRows(
    made,
    mine.filter((at) => !all.has(at)),
  )
  await keepWeek(
    change,
    mondayOf(today),
    [...all.values()].map(({ requestId, volunteer }) => [requestId, volunteer.id] as const),
  )
  await discloseByPurpose(change, read)
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'volunteer',
    ids: [
      ...rows.flatMap(({ volunteer, was }) => (was === null ? [volunteer.id] : [volunteer.id, was.id])),
      ...open.flatMap(({ borderline, nearest }) => [
        ...(borderline === null ? [] : [borderline.volunteer.id]),
        ...(nearest?.volunteer == null ? [] : [nearest.volunteer.id]),
      ]),
    ],
  })
  return {
    madeAt: now,
    mark,
    requests: data.requests.length,
    places: data.volunteers.reduce(
      (sum, { facts }) => sum + roomOf({ ...facts, availableFrom: facts.availableFrom.value }, facts, today),
      0,
    ),
    comparedWith: before?.week ?? null,
    rows,
    open,
    elsewhere: {
      rows: all.size - rows.length,
      open: data.requests.length - all.size - open.length,
    },
    borderlineAdds: borderlineAdds(plan) ?? refuse('planNotProven'),
  }
}
