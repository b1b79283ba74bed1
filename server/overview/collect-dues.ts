import type { LocalDate } from '#shared/dates.ts'
import { compareDues, type Due, duesOfMatch, duesOfRequest, duesOfVolunteer } from '#shared/dues.ts'
import { type Policy, policySchema } from '#shared/policy.ts'
import type { Reader } from '../base/context.ts'
import {
  type MatchRow,
  matchRows,
  policyRows,
  type RequestRow,
  requestRows,
  type VolunteerRow,
  volunteerRows,
} from './due-facts-queries.ts'

/** A due with the row it was derived from. */
export type DueItem =
  | { due: Due; kind: 'helpRequest'; row: RequestRow }
  | { due: Due; kind: 'volunteer'; row: VolunteerRow }
  | { due: Due; kind: 'match'; row: MatchRow }

/** What the organisation's open requests, volunteers and matches are right now. */
export type Standings = {
  requests: RequestRow[]
  volunteers: VolunteerRow[]
  matches: MatchRow[]
  items: DueItem[]
}

/** Derives every due of the organisation, in order of risk and date. List, badge, mail and figure all start here. */
export const collectDues = async ({ tx, today }: Pick<Reader, 'tx' | 'today'>): Promise<Standings> => {
  const policies = new Map<string, Policy>()
  for (const { programmeId, content } of await policyRows(tx))
    policies.set(programmeId, policySchema.parse(JSON.parse(content)))
  const policyOf = (programmeId: string): Policy => {
    const policy = policies.get(programmeId)
    if (policy === undefined) throw new Error('A programme without a policy.')
    return policy
  }
  const requests = await requestRows(tx)
  const volunteers = await volunteerRows(tx)
  const matches = await matchRows(tx, (programmeId) => policyOf(programmeId).defaultIntervalDays)
  const items: DueItem[] = [
    ...requests.flatMap((row) =>
      itemsOf('helpRequest', row, duesOfRequest(row.facts, policyOf(row.programmeId), today)),
    ),
    ...volunteers.flatMap((row) =>
      itemsOf('volunteer', row, duesOfVolunteer(row.facts, policyOf(row.programmeId), today)),
    ),
    ...matches.flatMap((row) =>
      itemsOf('match', row, duesOfMatch(row.facts, policyOf(row.programmeId), today)),
    ),
  ]
  return { requests, volunteers, matches, items: items.sort((a, b) => compareDues(a.due, b.due)) }
}

const itemsOf = <Kind extends DueItem['kind'], Row>(kind: Kind, row: Row, dues: Due[]) =>
  dues.map((due) => ({ due, kind, row }))

/** Whether this day's list of a colleague holds the item: in its window or late, and not put away past today. */
export const asksToday = (
  item: DueItem,
  today: LocalDate,
  putAwayUntil: ReadonlyMap<string, LocalDate>,
): boolean => {
  const until = putAwayUntil.get(item.due.key)
  return item.due.from <= today && (until === undefined || until <= today)
}
