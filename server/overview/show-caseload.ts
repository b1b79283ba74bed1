import { addDays, type LocalDate } from '#shared/dates.ts'
import type { CaseloadInput } from '#shared/overview.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { asColleague } from '../base/procedures.ts'
import { readableCaseload, unclaimedThings } from '../organisation/access.ts'
import { openThings, type Period, periodsOf, periodsOfNobody, type Thing } from './caseload-queries.ts'

/** How long back handed-over things are told. */
const tellsDays = 90

/** One thing that somebody carries or carried, as a period. */
export type CaseloadItem = Thing & { id: string; since: LocalDate; until: LocalDate | null }

const item = (one: Period, things: ReadonlyMap<string, Thing>): CaseloadItem[] => {
  const thing = things.get(one.id)
  return thing === undefined ? [] : [{ ...thing, id: one.id, since: one.since, until: one.until }]
}

/**
 * Who carries what, as periods: what a colleague has in her hands, what she handed over in the last quarter; or, for who
 * leads, what is in nobody's hands since its colleague left. Only what is still open.
 */
export const showCaseload = async (
  change: Change,
  { colleagueId }: CaseloadInput,
): Promise<{ now: CaseloadItem[]; before: CaseloadItem[]; today: LocalDate }> => {
  const { actor } = asColleague(change)
  const periods =
    colleagueId === null
      ? await periodsOfNobody(unclaimedThings(change).tx)
      : await periodsOf(
          change.tx,
          await readableCaseload(change, colleagueId),
          addDays(change.today, -tellsDays),
        )
  const things = await openThings(change.tx)
  const isNow = ({ until }: Period) => colleagueId === null || until === null
  const now = periods.filter(isNow).flatMap((one) => item(one, things))
  const held = new Set(now.map(({ id }) => id))
  const before = periods.filter((one) => !isNow(one) && !held.has(one.id)).flatMap((one) => item(one, things))
  await disclose(change, {
    shape: 'list',
    purpose: colleagueId === actor.id ? 'caseload' : 'organisation',
    subject: 'people',
    ids: [...new Set([...now, ...before].map(({ id }) => id))],
  })
  return { now, before, today: change.today }
}
