import {
  addDays,
  addMilliseconds,
  type Instant,
  type LocalDate,
  startOfDay,
  weekdayOf,
} from '#shared/dates.ts'
import { type DueKind, dueKinds, standingOn } from '#shared/dues.ts'
import type { MatchState } from '#shared/matches.ts'
import { rowsOfToday, shareOut, type TodayInput } from '#shared/overview.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { colleagueNames } from '../organisation/colleague-names.ts'
import { tellWhyCalled, type WhyCalled } from '../supervision/tell-why-called.ts'
import { type Appointment, appointmentsBetween } from './appointment-queries.ts'
import { asksToday, collectDues, type DueItem } from './collect-dues.ts'
import type { MatchRow } from './match-facts-queries.ts'
import { ruleNumber } from './rules.ts'
import { lastReadBefore, type News, newsSince } from './news-queries.ts'
import { namesOf, rowOf, type TodayRow } from './today-row.ts'
import { districtsByPostcode, laterOf, laterOfOthers, recentlyPutAway } from './today-queries.ts'

/** A block of rows: all that ask are counted, those that fit are shown. `rule` is the number in its rule, if it has one. */
export type TodayBlock = { kind: DueKind; count: number; rule: number | null; rows: TodayRow[] }

export type Today = {
  today: LocalDate
  blocks: TodayBlock[]
  count: number
  late: number
  /** Of all that asks today: how many are put away. */
  putAway: number
  /** What came in since this colleague was last here, on an earlier day; null on a first day. */
  news: News | null
  week: Omit<Appointment, 'carrierId'>[]
  matches: Record<'trial' | 'active' | 'paused' | 'closing', number>
  done: { dueKey: string; until: LocalDate; names: string[] }[]
  asOf: Instant
}

const dayMilliseconds = 24 * 3_600_000

const blocksOf = (
  shown: readonly DueItem[],
  whole: DueKind | null,
  toRow: (item: DueItem) => TodayRow,
  ruleOf: (kind: DueKind, items: readonly DueItem[]) => number | null,
): TodayBlock[] => {
  const groups = dueKinds
    .map((kind) => ({ kind, items: shown.filter((item) => item.due.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  const shares = shareOut(
    groups.map(({ items }) => items.length),
    rowsOfToday,
  )
  return groups.map(({ kind, items }, at) => ({
    kind,
    count: items.length,
    rule: ruleOf(kind, items),
    rows: (kind === whole ? items : items.slice(0, shares[at])).map(toRow),
  }))
}

/** What asks for the calls of boundary checks, by the due's key: read for who sees them on this list, and nobody else. */
const whysOf = async (change: Change, items: readonly DueItem[]): Promise<Map<string, WhyCalled>> => {
  const whys = new Map<string, WhyCalled>()
  for (const { due, ...item } of items) {
    if (due.kind !== 'check' || item.kind !== 'match') continue
    const check = item.row.checks.find(({ since }) => since === due.since)
    const why = check === undefined ? null : await tellWhyCalled(change, check.id)
    if (why !== null) whys.set(due.key, why)
  }
  return whys
}

const countBy = (matches: readonly MatchRow[], state: MatchState) =>
  matches.filter(({ facts }) => facts.status === state).length

/**
 * The day list: everything in its window or late, in blocks by risk. `mine` holds the own caseload and what nobody
 * carries yet. One read-log row names everybody whose name is on it.
 */
export const showToday = async (
  change: Change,
  colleague: ColleagueActor,
  { scope, districtId, whole }: TodayInput,
): Promise<Today> => {
  const { today, tx, now } = change
  const carrierId = scope === 'mine' ? colleague.id : null
  const { items, matches, policies } = await collectDues(change, {
    carrierId,
    readerId: colleague.id,
  })
  const districts = districtId === null ? null : await districtsByPostcode(tx)
  const isThere = ({ kind, row }: DueItem) =>
    // A filter never hides a concern.
    kind === 'concern' ||
    districts === null ||
    (row.postcode4 !== null && districts.get(row.postcode4) === districtId)
  const putAwayUntil = await laterOf(tx, colleague.id)
  const asking = items.filter((item) => item.due.from <= today && isThere(item))
  const shown = asking.filter((item) => asksToday(item, today, putAwayUntil))
  const awayOf = await laterOfOthers(tx, colleague.id, today)
  const names = await colleagueNames(tx)
  const policiesOf = (some: readonly DueItem[]) =>
    [...new Set(some.map(({ row }) => row.programmeId))].flatMap((id) => policies.get(id) ?? [])
  const whys = await whysOf(change, shown)
  const blocks = blocksOf(
    shown,
    whole,
    (item) => rowOf(item, today, { colleagueId: colleague.id, names, awayOf, whys }),
    (kind, some) => ruleNumber(kind, policiesOf(some)),
  )
  const byKey = new Map(items.map((item) => [item.due.key, item]))
  const done = await recentlyPutAway(tx, colleague.id, addMilliseconds(now, -dayMilliseconds))
  const doneItems = done.flatMap(({ dueKey, untilOn }) => {
    const item = byKey.get(dueKey)
    return item === undefined ? [] : [{ item, dueKey, until: untilOn }]
  })
  const sunday = addDays(today, 6 - weekdayOf(today))
  const week = (await appointmentsBetween(tx, today, sunday)).filter(
    (one) => scope === 'all' || one.carrierId === colleague.id,
  )
  const mine = matches.filter((row) => scope === 'all' || row.carrierId === colleague.id)
  const seenAt = await lastReadBefore(tx, colleague.id, startOfDay(today))
  await disclose(change, {
    shape: 'list',
    purpose: scope === 'mine' ? 'caseload' : 'organisation',
    subject: 'people',
    ids: [
      ...new Set([
        ...blocks.flatMap(({ rows }) => rows.map(({ about }) => about.id)),
        ...week.map(({ about }) => about.id),
        ...doneItems.map(({ item }) => item.due.about.id),
      ]),
    ],
  })
  return {
    today,
    blocks,
    count: shown.length,
    late: shown.filter(({ due }) => standingOn(due, today) === 'late').length,
    putAway: asking.length - shown.length,
    news: seenAt === null ? null : await newsSince(tx, seenAt, colleague.id, carrierId),
    week: week.map(({ kind, at, about, names }) => ({ kind, at, about, names })),
    matches: {
      trial: countBy(mine, 'trial'),
      active: countBy(mine, 'active'),
      paused: countBy(mine, 'paused'),
      closing: countBy(mine, 'closing'),
    },
    done: doneItems.map(({ item, dueKey, until }) => ({ dueKey, until, names: namesOf(item) })),
    asOf: now,
  }
}
