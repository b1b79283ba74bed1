import { nextBy } from '#shared/concern-clock.ts'
import type { ConcernDecision, ConcernGrade, ConcernState, ConcernWhat } from '#shared/concerns.ts'
import type { Instant } from '#shared/dates.ts'
import type { Change, Reader } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { asColleague, type ColleagueActor } from '../base/procedures.ts'
import { policyVersion } from '../organisation/policies.ts'
import { type Entrusted, entrustedOf } from './access.ts'
import { pairsOf } from './people-queries.ts'
import { type Concern, concernsOfMatch, concernsThatAre } from './queries.ts'

/** One concern as a row: who and by when, and nothing of what was told. */
export type ConcernRow = {
  id: string
  status: ConcernState
  grade: ConcernGrade
  what: ConcernWhat
  decision: ConcernDecision | null
  raisedAt: Instant
  raisedByKind: 'volunteer' | 'colleague'
  volunteerFirstName: string
  volunteerPhone: string
  parentFirstName: string | null
  /** By when the next thing happens; null once it is closed. */
  nextBy: Instant | null
  programmeId: string
  version: number
}

/** The rows of concerns that this reader may read. */
export const rowsOf = async (
  { tx }: Pick<Reader, 'tx'>,
  concerns: readonly Entrusted<Concern>[],
): Promise<ConcernRow[]> => {
  const pairs = await pairsOf(
    tx,
    concerns.map(({ id }) => id),
  )
  const rows: ConcernRow[] = []
  for (const concern of concerns) {
    const { policy, programmeId } = await policyVersion(tx, concern.policyVersionId)
    const pair = pairs.get(concern.id)
    rows.push({
      id: concern.id,
      status: concern.status,
      grade: concern.grade,
      what: concern.what,
      decision: concern.decision,
      raisedAt: concern.raisedAt,
      raisedByKind: concern.raisedByKind,
      volunteerFirstName: pair?.volunteerFirstName ?? '',
      volunteerPhone: pair?.volunteerPhone ?? '',
      parentFirstName: pair?.parentFirstName ?? null,
      nextBy: nextBy(concern, policy.concernClock),
      programmeId,
      version: concern.version,
    })
  }
  return rows
}

const firstToDo = (a: ConcernRow, b: ConcernRow) =>
  (a.nextBy ?? '').localeCompare(b.nextBy ?? '') || a.id.localeCompare(b.id)

/** Open concerns that ask something of this colleague, the most urgent first. */
export const concernsAsking = async (
  reader: Pick<Reader, 'tx'>,
  colleague: Pick<ColleagueActor, 'id'>,
): Promise<ConcernRow[]> => {
  const open = await concernsThatAre(reader.tx, 'open')
  const rows = await rowsOf(reader, await entrustedOf(reader, colleague, open))
  return rows.sort(firstToDo)
}

/** How many open ones wait for this colleague and the others who may read them: the badge. */
export const countConcerns = async (reader: Reader): Promise<number> => {
  const open = await concernsThatAre(reader.tx, 'open')
  return (await entrustedOf(reader, asColleague(reader).actor, open)).length
}

/** The register, as far as this colleague may read it. */
export const listConcerns = async (
  change: Change,
  { which }: { which: 'open' | 'closed' },
): Promise<{ rows: ConcernRow[]; now: Instant }> => {
  const { actor } = asColleague(change)
  const entrusted = await entrustedOf(change, actor, await concernsThatAre(change.tx, which))
  const rows = await rowsOf(change, entrusted)
  await disclose(change, {
    shape: 'list',
    purpose: actor.roles.includes('safeguardingLead') ? 'safeguarding' : 'caseload',
    subject: 'concern',
    ids: rows.map(({ id }) => id),
  })
  return { rows: which === 'open' ? rows.sort(firstToDo) : rows, now: change.now }
}

/** That there is a concern about this match, for its dossier: only those that this colleague may read. */
export const listConcernsOfMatch = async (
  change: Change,
  { matchId }: { matchId: string },
): Promise<{ id: string; raisedAt: Instant; status: ConcernState }[]> => {
  const { actor } = asColleague(change)
  const entrusted = await entrustedOf(change, actor, await concernsOfMatch(change.tx, matchId))
  await disclose(change, {
    shape: 'list',
    purpose: 'caseload',
    subject: 'concern',
    ids: entrusted.map(({ id }) => id),
  })
  return entrusted.map(({ id, raisedAt, status }) => ({ id, raisedAt, status }))
}
