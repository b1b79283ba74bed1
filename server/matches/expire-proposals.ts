import type { Change } from '../base/context.ts'
import { moveMatch } from './move-match.ts'
import { proposalsToExpire } from './access.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/**
 * The system's own work: proposals whose last day is over become `expired`, the place is free and the request is searched
 * for further. Gives how many. Carried out twice on a day, it finds nothing the second time.
 */
export const expireProposals = async (change: Change): Promise<number> => {
  const past = await proposalsToExpire(change)
  for (const match of past) {
    await moveMatch(change, match, 'expire', { version: match.version })
    if (match.volunteerAnswer?.answer === 'yes') await tellParentNews(change, match)
    await tellVolunteerNews(change, match)
  }
  return past.length
}
