import { searchKey } from '#shared/search-key.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import type { ColleagueActor } from '../base/procedures.ts'
import {
  findMatches,
  findRequests,
  findVolunteers,
  type FoundMatch,
  type FoundRequest,
  type FoundVolunteer,
  type Wanted,
} from './search-queries.ts'

export type Found = { requests: FoundRequest[]; volunteers: FoundVolunteer[]; matches: FoundMatch[] }

const nobody: Found = { requests: [], volunteers: [], matches: [] }

/** Words between two names, and the letters before a request's number. */
const fillers = new Set(['en', 'and', 'sp'])
const shortest = 2
const longestNumber = 7

/** What somebody typed, as it is looked for; null when it is too little to look for. */
export const wantedIn = (text: string): Wanted | null => {
  const parts = searchKey(text)
    .split(' ')
    .map((part) => part.replace(/^sp(?=\d)/, ''))
    .filter((part) => part !== '' && !fillers.has(part))
  const [first] = parts
  if (first === undefined) return null
  if (parts.length === 1 && /^\d+$/.test(first))
    return first.length <= longestNumber ? { parts, number: Number(first) } : null
  return parts.some((part) => part.length >= shortest) ? { parts, number: null } : null
}

/**
 * Finds people by the beginning of their name and requests by their number, a handful of each. What is over is found
 * only by who carried it, and by leads. One read-log row names everybody found.
 */
export const searchPeople = async (
  change: Change,
  colleague: ColleagueActor,
  { text }: { text: string },
): Promise<Found> => {
  const wanted = wantedIn(text)
  const leads = colleague.roles.includes('projectLead') || colleague.roles.includes('teamLead')
  const pastOf = leads ? null : colleague.id
  const found =
    wanted === null
      ? nobody
      : {
          requests: await findRequests(change.tx, wanted, pastOf),
          volunteers: wanted.number === null ? await findVolunteers(change.tx, wanted, pastOf) : [],
          matches: wanted.number === null ? await findMatches(change.tx, wanted) : [],
        }
  await disclose(change, {
    shape: 'list',
    purpose: 'organisation',
    subject: 'people',
    ids: [...found.requests, ...found.volunteers, ...found.matches].map(({ id }) => id),
  })
  return found
}
