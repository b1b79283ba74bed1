import type { ColleagueActor } from '../base/procedures.ts'
import type { Reader } from '../base/context.ts'
import { asksToday, collectDues } from './collect-dues.ts'
import { countNewRequests, laterOf } from './today-queries.ts'

/** The counts at the menu: what Vandaag asks of this colleague, and how many requests are new. */
export const countBadges = async (
  { tx, today }: Reader,
  { id }: ColleagueActor,
): Promise<{ today: number; intake: number }> => {
  const { items } = await collectDues({ tx, today }, { carrierId: id, readerId: id })
  const putAwayUntil = await laterOf(tx, id)
  return {
    today: items.filter((item) => asksToday(item, today, putAwayUntil)).length,
    intake: await countNewRequests(tx, today),
  }
}
