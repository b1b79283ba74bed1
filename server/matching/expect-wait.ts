import { addDays } from '#shared/dates.ts'
import { type ExpectedWait, expectedWait, waitWindowDays } from '#shared/expected-wait.ts'
import type { Reader } from '../base/context.ts'
import { daysOfSearching, daysUntilFound } from './wait-queries.ts'

/** How long families may expect to wait, from this organisation's own last quarter; null when that cannot be said. */
export const expectWait = async ({ tx, today }: Reader): Promise<ExpectedWait | null> =>
  expectedWait(await daysUntilFound(tx, addDays(today, -waitWindowDays)), await daysOfSearching(tx, today))
