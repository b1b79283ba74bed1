import type {
  ContactActivity,
  ContactAnswer,
  ContactKind,
  ContactMood,
  MissedReason,
} from '#shared/contact.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { disclose } from '../base/disclose.ts'
import { coordinatedMatch } from '../matches/access.ts'
import { ownRunningMatch } from './access.ts'
import { namesOf } from './person-queries.ts'
import { type ContactMoment, momentsOfMatch, momentsOfVolunteer } from './queries.ts'
import { changeableUntil } from './rules.ts'
import { openTexts } from './sealed-texts.ts'

/** A contact moment as it is read. `line` and `answer.line` are null when the family's texts were erased. */
export type ContactMomentRead = {
  id: string
  matchId: string
  happenedOn: LocalDate
  kind: ContactKind
  minutes: number | null
  mood: ContactMood | null
  activities: ContactActivity[]
  reason: MissedReason | null
  line: string | null
  callMe: boolean
  calledOn: LocalDate | null
  loggedAt: Instant
  loggedBy: { name: string; onBehalf: boolean }
  changedAt: Instant | null
  answer: { answer: ContactAnswer; line: string | null; at: Instant; by: string; seen: boolean } | null
  /** Last day on which whoever noted it may change it or take it back. */
  changeableUntil: LocalDate
  version: number
}

const readMoments = async (
  change: Change,
  moments: readonly ContactMoment[],
): Promise<ContactMomentRead[]> => {
  const people = moments.flatMap(({ loggedBy, answeredBy }) => [loggedBy, answeredBy ?? loggedBy])
  const names = await namesOf(change.tx, [...new Set(people)])
  const read: ContactMomentRead[] = []
  for (const moment of moments) {
    const { line, answerLine } = await openTexts(change, moment)
    read.push({
      id: moment.id,
      matchId: moment.matchId,
      happenedOn: moment.happenedOn,
      kind: moment.kind,
      minutes: moment.minutes,
      mood: moment.mood,
      activities: moment.activities,
      reason: moment.reason,
      line,
      callMe: moment.callMe,
      calledOn: moment.calledOn,
      loggedAt: moment.loggedAt,
      loggedBy: {
        name: names.get(moment.loggedBy) ?? '',
        onBehalf: moment.loggedBy !== moment.volunteerId,
      },
      changedAt: moment.changedAt,
      answer:
        moment.answer === null || moment.answeredAt === null
          ? null
          : {
              answer: moment.answer,
              line: answerLine,
              at: moment.answeredAt,
              by: names.get(moment.answeredBy ?? '') ?? '',
              seen: moment.answerSeenAt !== null,
            },
      changeableUntil: changeableUntil(moment),
      version: moment.version,
    })
  }
  return read
}

const newest = 50

/** The volunteer's own contact moments, newest first: of one match, or the newest of all together. */
export const readMyContact = async (
  change: Change,
  { matchId }: { matchId: string | null },
): Promise<ContactMomentRead[]> => {
  const moments =
    matchId === null
      ? await momentsOfVolunteer(change.tx, change.actor.id, newest)
      : await momentsOfMatch(change.tx, (await ownRunningMatch(change, matchId)).id)
  await disclose(change, {
    shape: 'file',
    purpose: 'self',
    subject: 'match',
    ids: [...new Set(moments.map((moment) => moment.matchId))],
  })
  return readMoments(change, moments)
}

/** Everything that was told about one match, for the coordinator who carries it. */
export const readContactOfMatch = async (
  change: Change,
  { matchId }: { matchId: string },
): Promise<ContactMomentRead[]> => {
  const match = await coordinatedMatch(change, matchId)
  await disclose(change, { shape: 'file', purpose: match.purpose, subject: 'match', ids: [match.id] })
  return readMoments(change, await momentsOfMatch(change.tx, match.id))
}
