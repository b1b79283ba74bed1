import {
  addDays,
  addMilliseconds,
  daysBetween,
  type Instant,
  type LocalDate,
  weekdayOf,
} from '#shared/dates.ts'
import { dueKinds, type DueKind, type Standing, standingOn } from '#shared/dues.ts'
import { runningMatchStates } from '#shared/matches.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { asksToday, collectDues, type DueItem } from './collect-dues.ts'
import {
  type Appointment,
  appointmentsBetween,
  districtsByPostcode,
  recentlyPutAway,
  laterByKey,
} from './today-queries.ts'

/** One row of Vandaag: who, what it rests on, by when, and whose it is. */
export type TodayRow = {
  dueKey: string
  kind: DueKind
  about: { kind: 'helpRequest' | 'volunteer' | 'match'; id: string }
  names: string[]
  district: string | null
  postcode4: string | null
  phone: string
  standing: Standing
  from: LocalDate
  until: LocalDate
  /** Days since the thing the due counts from: days quiet, days waiting. */
  days: number
  kinds: string[]
  at: string | null
  carriedByMe: boolean
}

export type Today = {
  blocks: { kind: DueKind; rows: TodayRow[] }[]
  count: number
  week: Omit<Appointment, 'carrierId'>[]
  matches: { running: number; heardInTime: number; quiet: number }
  done: { dueKey: string; until: LocalDate; names: string[] }[]
  asOf: Instant
}

const hourMilliseconds = 3_600_000

const namesOf = (item: DueItem) =>
  item.kind === 'match' ? [item.row.volunteerFirstName, item.row.parentFirstName] : [item.row.firstName]

const basisOf = (key: string) => key.slice(key.lastIndexOf(':') + 1)

const rowOf = (
  item: DueItem,
  today: LocalDate,
  colleague: ColleagueActor,
  districts: ReadonlyMap<string, { id: string; name: string }>,
): TodayRow => {
  const { due, row } = item
  return {
    dueKey: due.key,
    kind: due.kind,
    about: due.about,
    names: namesOf(item),
    district: row.postcode4 === null ? null : (districts.get(row.postcode4)?.name ?? null),
    postcode4: row.postcode4,
    phone: row.phone,
    standing: standingOn(due, today),
    from: due.from,
    until: due.until,
    days: daysBetween(basisOf(due.key), today),
    kinds: item.kind === 'helpRequest' ? item.row.kinds : [],
    at: item.kind === 'match' ? item.row.introductionAt : null,
    carriedByMe: row.carrierId === colleague.id,
  }
}

/**
 * The day list: everything in its window or late, in blocks by risk. `mine` holds the own caseload and what nobody
 * carries yet. One read-log row names everybody on it.
 */
export const showToday = async (
  change: Change,
  colleague: ColleagueActor,
  { scope, districtId }: { scope: 'mine' | 'all'; districtId: string | null },
): Promise<Today> => {
  const { today, tx, now } = change
  const standings = await collectDues(change)
  const districts = await districtsByPostcode(tx)
  const isMine = (row: { carrierId: string | null }) =>
    scope === 'all' || row.carrierId === null || row.carrierId === colleague.id
  const isThere = (row: { postcode4: string | null }) =>
    districtId === null || (row.postcode4 !== null && districts.get(row.postcode4)?.id === districtId)
  const putAway = await laterByKey(tx)
  const shown = standings.items.filter(
    (item) => asksToday(item, today, putAway) && isMine(item.row) && isThere(item.row),
  )
  const running = standings.matches.filter(
    ({ facts, carrierId, postcode4 }) =>
      runningMatchStates.some((state) => state === facts.status) &&
      isMine({ carrierId }) &&
      isThere({ postcode4 }),
  )
  const quiet = new Set(shown.filter((item) => item.due.kind === 'quiet').map((item) => item.due.about.id))
  const done = await recentlyPutAway(tx, colleague.id, addMilliseconds(now, -24 * hourMilliseconds))
  const byKey = new Map(standings.items.map((item) => [item.due.key, item]))
  const monday = addDays(today, -weekdayOf(today))
  const week = await appointmentsBetween(tx, today, addDays(monday, 6))
  await disclose(change, {
    shape: 'list',
    purpose: scope === 'mine' ? 'caseload' : 'organisation',
    subject: 'due',
    ids: shown.map((item) => item.due.key),
  })
  return {
    blocks: dueKinds
      .map((kind) => ({
        kind,
        rows: shown
          .filter((item) => item.due.kind === kind)
          .map((item) => rowOf(item, today, colleague, districts)),
      }))
      .filter((block) => block.rows.length > 0),
    count: shown.length,
    week: week
      .filter((one) => scope === 'all' || one.carrierId === colleague.id)
      .map(({ carrierId: _, ...appointment }) => appointment),
    matches: { running: running.length, heardInTime: running.length - quiet.size, quiet: quiet.size },
    done: done.flatMap(({ dueKey, untilOn }) => {
      const item = byKey.get(dueKey)
      return item === undefined ? [] : [{ dueKey, until: untilOn, names: namesOf(item) }]
    }),
    asOf: now,
  }
}
