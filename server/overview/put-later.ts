import { farthestDay, type LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { purposeToOpen } from '../organisation/caseload.ts'
import { collectDues, type DueItem } from './collect-dues.ts'
import { putAway, takeBack } from './today-queries.ts'

/** A due that asks today and that this colleague may act on. Throws `notFound` for any other key; a concern is never put off. */
const ownDue = async (change: Change, colleague: ColleagueActor, dueKey: string): Promise<DueItem> => {
  const { items } = await collectDues(change, { carrierId: null, readerId: colleague.id })
  const item = items.find(({ due }) => due.key === dueKey && due.from <= change.today)
  if (item === undefined) return refuse('notFound')
  const { kind, id } = item.due.about
  if (kind === 'concern') return refuse('notNow')
  const purpose = await purposeToOpen(change, colleague, [{ kind, id }])
  return purpose === null ? refuse('notInYourCaseload') : item
}

/** Puts one item of Vandaag away until a day that lies ahead. */
export const putLater = async (
  change: Change,
  colleague: ColleagueActor,
  { dueKey, until }: { dueKey: string; until: LocalDate },
): Promise<{ until: LocalDate }> => {
  if (until <= change.today) return refuse('badInput', { fields: 'until' })
  if (until > farthestDay(change.today)) return refuse('dayTooFar')
  const { due } = await ownDue(change, colleague, dueKey)
  await putAway(change.tx, dueKey, colleague.id, until, change.now)
  await record(change, {
    kind: 'due.putAway',
    subject: { kind: 'due', id: due.about.id },
    facts: { due: due.kind, until },
  })
  return { until }
}

/** Takes an item that the same colleague put away back onto the list. */
export const undoLater = async (
  change: Change,
  colleague: ColleagueActor,
  { dueKey }: { dueKey: string },
): Promise<Record<string, never>> => {
  const { items } = await collectDues(change, { carrierId: null, readerId: colleague.id })
  const item = items.find(({ due }) => due.key === dueKey)
  if (item === undefined || !(await takeBack(change.tx, dueKey, colleague.id))) return refuse('notFound')
  const { due } = item
  await record(change, {
    kind: 'due.takenBack',
    subject: { kind: 'due', id: due.about.id },
    facts: { due: due.kind },
  })
  return {}
}
