import { sql } from 'kysely'
import type { Tx } from '#db/db.ts'
import type { Instant } from '#shared/dates.ts'
import { baseOf } from '../base/base-tx.ts'

/** How much came in since a moment, by what it is. Numbers only. */
export type News = {
  since: Instant
  contactMoments: number
  requests: number
  applicants: number
  messages: number
  answers: number
}

/** What others did that a colleague wants to know of, as the events name it. */
const kindsOfNews = {
  'contactMoment.logged': 'contactMoments',
  'helpRequest.submitted': 'requests',
  'volunteer.applied': 'applicants',
  'helpRequest.passedOn': 'messages',
  'match.volunteerYes': 'answers',
  'match.introduce': 'answers',
  'match.decline': 'answers',
} as const
type NewsKind = keyof typeof kindsOfNews
const newsKinds = Object.keys(kindsOfNews) as NewsKind[]

/**
 * Counts what people outside the office did since a moment. With a carrier: what is about things that this colleague
 * carries, or nobody yet. What a colleague did herself is no news to her.
 */
export const newsSince = async (
  tx: Tx,
  since: Instant,
  colleagueId: string,
  carrierId: string | null,
): Promise<News> => {
  const rows = await tx
    .selectFrom('event')
    .leftJoin('caseload_period', (join) =>
      join
        .on(sql<boolean>`caseload_period.subject_id = coalesce(event.match_id, event.subject_id)`)
        .on('caseload_period.until_on', 'is', null),
    )
    .select(['event.kind', ({ fn }) => fn.countAll<number>().as('many')])
    .where('event.kind', 'in', newsKinds)
    .where('event.at', '>', since)
    .where('event.actor_id', '!=', colleagueId)
    .$if(carrierId !== null, (query) =>
      query.where((where) =>
        where.or([
          where('caseload_period.colleague_id', '=', carrierId),
          where('caseload_period.colleague_id', 'is', null),
        ]),
      ),
    )
    .groupBy('event.kind')
    .execute()
  const news: News = { since, contactMoments: 0, requests: 0, applicants: 0, messages: 0, answers: 0 }
  for (const { kind, many } of rows) {
    const known = newsKinds.find((one) => one === kind)
    if (known !== undefined) news[kindsOfNews[known]] += Number(many)
  }
  return news
}

/** When this colleague last read anything before a moment, as the read log has it; null when there is nothing. */
export const lastReadBefore = async (
  tx: Tx,
  colleagueId: string,
  before: Instant,
): Promise<Instant | null> => {
  const row = await baseOf(tx)
    .selectFrom('read_log')
    .select('at')
    .where('actor_id', '=', colleagueId)
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}
