import type { LocalDate } from '#shared/dates.ts'
import { duesOfChecks } from '#shared/check-dues.ts'
import { compareDues, type Due } from '#shared/dues.ts'
import { duesOfMatch } from '#shared/match-dues.ts'
import { type Policy, policySchema } from '#shared/policy.ts'
import { duesOfRequest } from '#shared/request-dues.ts'
import { duesOfVolunteer } from '#shared/volunteer-dues.ts'
import type { Reader } from '../base/context.ts'
import { ownChecksToCall } from '../supervision/call-queries.ts'
import { concernDues, type ConcernRow } from './concern-rows.ts'
import type { DueScope } from './due-scope.ts'
import { type MatchRow, matchRows } from './match-facts-queries.ts'
import { type RequestRow, requestRows } from './request-facts-queries.ts'
import { policyRows } from './today-queries.ts'
import { type VolunteerRow, volunteerRows } from './volunteer-facts-queries.ts'

/** A due with the row it was derived from. */
export type DueItem =
  | { due: Due; kind: 'helpRequest'; row: RequestRow }
  | { due: Due; kind: 'volunteer'; row: VolunteerRow }
  | { due: Due; kind: 'match'; row: MatchRow }
  | { due: Due; kind: 'concern'; row: ConcernRow }

/** What is open right now: every due in order of risk and date, and the matches they rest on. */
export type Standings = { matches: MatchRow[]; items: DueItem[]; policies: ReadonlyMap<string, Policy> }

/** Derives the dues of a colleague's things or of the whole organisation. List, badge, mail and figure all start here. */
export const collectDues = async (
  { tx, today }: Pick<Reader, 'tx' | 'today'>,
  scope: DueScope,
): Promise<Standings> => {
  const policies = new Map<string, Policy>()
  for (const { programmeId, content } of await policyRows(tx))
    policies.set(programmeId, policySchema.parse(JSON.parse(content)))
  const policyOf = (programmeId: string): Policy => {
    const policy = policies.get(programmeId)
    if (policy === undefined) throw new Error('A programme without a policy.')
    return policy
  }
  const requests = await requestRows(tx, scope)
  const volunteers = await volunteerRows(tx, scope)
  const checks = await ownChecksToCall(tx, today, scope.readerId)
  const matches = await matchRows(
    tx,
    scope,
    (programmeId) => policyOf(programmeId).defaultIntervalDays,
    checks,
  )
  const items: DueItem[] = [
    ...(await concernDues({ tx }, scope.readerId)),
    ...requests.flatMap((row) =>
      duesOfRequest(row.facts, policyOf(row.programmeId), today).map((due) => ({
        due,
        kind: 'helpRequest' as const,
        row,
      })),
    ),
    ...volunteers.flatMap((row) =>
      duesOfVolunteer(row.facts, policyOf(row.programmeId), today).map((due) => ({
        due,
        kind: 'volunteer' as const,
        row,
      })),
    ),
    ...matches.flatMap((row) =>
      [
        ...duesOfMatch(row.facts, policyOf(row.programmeId), today),
        ...duesOfChecks(row.facts.id, row.checks),
      ].map((due) => ({
        due,
        kind: 'match' as const,
        row,
      })),
    ),
  ]
  return { matches, items: items.sort((a, b) => compareDues(a.due, b.due)), policies }
}

/** Whether this day's list holds the item: in its window or late, and not put away past today. */
export const asksToday = (
  item: DueItem,
  today: LocalDate,
  putAwayUntil: ReadonlyMap<string, LocalDate>,
): boolean => {
  const until = putAwayUntil.get(item.due.key)
  return item.due.from <= today && (until === undefined || until <= today)
}
