import { daysBetween, type Instant, type LocalDate, type LocalDateTime } from '#shared/dates.ts'
import { type Due, type DueKind, type IntakeStep, type Standing, standingOn } from '#shared/dues.ts'
import { quietSince } from '#shared/match-dues.ts'
import type { ConcernGrade, ConcernWhat } from '#shared/concerns.ts'
import type { HelpKind } from '#shared/vocabulary.ts'
import type { WhyCalled } from '../supervision/tell-why-called.ts'
import type { DueItem } from './collect-dues.ts'

/** One row of Vandaag: who, what it rests on, by when, and what its one act needs. */
export type TodayRow = {
  dueKey: string
  kind: DueKind
  step: IntakeStep | null
  about: Due['about']
  /** First names: the volunteer before the parent. */
  names: string[]
  /** A number for each of the names. */
  phones: string[]
  postcode4: string | null
  standing: Standing
  from: LocalDate
  until: LocalDate
  since: LocalDate
  /** Days since the thing that the row tells of: days quiet, days waiting. */
  days: number
  kinds: HelpKind[]
  /** Local day and time of an introduction or a visit. */
  at: LocalDateTime | null
  /** Another day that the row tells of: the trial's first, the end, when a certificate was asked for. */
  on: LocalDate | null
  intervalDays: number | null
  waitsFor: 'volunteer' | 'parent' | null
  callMoments: string[]
  talkAsked: boolean
  /** What of a boundary check asks for a call; for the own coordinator alone. */
  check: WhyCalled | null
  /** What a concern's row tells: what kind, who wrote it and when, and by when the next thing happens. */
  concern: {
    what: ConcernWhat
    grade: ConcernGrade
    raisedAt: Instant
    raisedByKind: 'volunteer' | 'colleague'
    nextBy: Instant | null
  } | null
  canMail: boolean
  version: number
  /** Who carries it; null when nobody does yet. */
  carrier: { name: string; isMe: boolean } | null
  /** A colleague who put it away for herself, and until when. */
  awayFor: { name: string; until: LocalDate } | null
}

export const namesOf = (item: DueItem): string[] => {
  if (item.kind === 'match') return [item.row.volunteerFirstName, item.row.parentFirstName]
  const { firstName } = item.row
  const parent = item.kind === 'concern' ? item.row.parentFirstName : null
  return parent === null ? [firstName] : [firstName, parent]
}

const concernOf = (item: DueItem): TodayRow['concern'] => {
  if (item.kind !== 'concern') return null
  const { what, grade, raisedAt, raisedByKind, nextBy } = item.row
  return { what, grade, raisedAt, raisedByKind, nextBy }
}

/** What the row's number of days counts from. */
const countedFrom = (item: DueItem): LocalDate => {
  if (item.due.kind === 'quiet' && item.kind === 'match') return quietSince(item.row.facts)
  if (item.due.kind === 'waitingParent' && item.kind === 'helpRequest') return item.row.facts.waitingSince
  if (item.due.kind === 'waitingVolunteer' && item.kind === 'volunteer')
    return item.row.facts.availableSince ?? item.row.facts.appliedOn
  return item.due.since
}

const otherDay = (item: DueItem): LocalDate | null => {
  if (item.kind === 'volunteer') return item.row.certificateAskedOn
  if (item.kind === 'helpRequest' || item.kind === 'concern') return null
  switch (item.due.kind) {
    case 'trialEnds':
      return item.row.facts.trialFrom
    case 'lengthReview':
      return item.row.facts.startedOn
    case 'aftercare':
      return item.row.endedOn
    default:
      return null
  }
}

const timeOf = (item: DueItem): LocalDateTime | null => {
  if (item.kind === 'match') return item.row.introductionAt
  return item.kind === 'helpRequest' ? item.row.facts.plannedFor : null
}

/** Who reads, what colleagues are called, and what others put away, by the due's key. */
type Reading = {
  colleagueId: string
  names: ReadonlyMap<string, string>
  awayOf: ReadonlyMap<string, { name: string; until: LocalDate }>
  whys: ReadonlyMap<string, WhyCalled>
}

export const rowOf = (
  item: DueItem,
  today: LocalDate,
  { colleagueId, names, awayOf, whys }: Reading,
): TodayRow => {
  const { due, row } = item
  const match = item.kind === 'match' ? item.row : null
  return {
    dueKey: due.key,
    kind: due.kind,
    step: due.step,
    about: due.about,
    names: namesOf(item),
    phones: match === null ? [row.phone] : [match.phone, match.parentPhone],
    postcode4: row.postcode4,
    standing: standingOn(due, today),
    from: due.from,
    until: due.until,
    since: due.since,
    days: daysBetween(countedFrom(item), today),
    kinds: item.kind === 'helpRequest' ? item.row.kinds : [],
    at: timeOf(item),
    on: otherDay(item),
    intervalDays: match?.facts.intervalDays ?? null,
    waitsFor: match?.waitsFor ?? null,
    callMoments: match?.callMoments ?? [],
    talkAsked: match?.talkAsked ?? false,
    check: whys.get(due.key) ?? null,
    concern: concernOf(item),
    canMail: row.canMail,
    version: row.version,
    carrier:
      row.carrierId === null
        ? null
        : { name: names.get(row.carrierId) ?? '', isMe: row.carrierId === colleagueId },
    awayFor: awayOf.get(due.key) ?? null,
  }
}
