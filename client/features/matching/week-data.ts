import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>

/** What the server answers for Weekvoorstel. */
export type WeekPlan = Awaited<ReturnType<Client['matching']['weekPlan']['query']>>
export type WeekRow = WeekPlan['rows'][number]
export type OpenRow = WeekPlan['open'][number]
export type Advice = Awaited<ReturnType<Client['matching']['recruit']['query']>>['advice'][number]

/** What became of a row that was sent. `failed` says why not in a sentence; a fault of ours may be tried again. */
export type Outcome =
  | { kind: 'sending' }
  | { kind: 'asked'; matchId: string; version: number }
  | { kind: 'takenBack' }
  | { kind: 'failed'; why: string; mayTryAgain: boolean }

export type Outcomes = ReadonlyMap<string, Outcome>

/**
 * The mark to propose a row with: another one holds once all earlier rows of the same volunteer are asked, because their
 * load is part of what was seen.
 */
export const digestFor = (row: WeekRow, rows: readonly WeekRow[], outcomes: Outcomes): string => {
  const earlier = rows
    .slice(0, rows.indexOf(row))
    .filter(({ volunteer }) => volunteer.id === row.volunteer.id)
    .map(({ requestId }) => outcomes.get(requestId)?.kind)
  return row.digestAfter !== null && earlier.every((kind) => kind === 'asked') ? row.digestAfter : row.digest
}
