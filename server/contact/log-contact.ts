import type { ContactEntry, LogContact } from '#shared/contact-form.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { CoordinatedMatch, Own } from '../matches/access.ts'
import type { Match } from '../matches/queries.ts'
import { coordinatedRunningMatch, ownRunningMatch } from './access.ts'
import { findMoment, insertMoment } from './queries.ts'
import { dayFault } from './rules.ts'
import { sealLine } from './sealed-texts.ts'

export type Logged = { id: string; version: number }

const entryOf = ({ commandId: _commandId, matchId: _matchId, ...entry }: LogContact): ContactEntry => entry

/** The fields in a fixed order, so that the same moment always has the same digest. */
const digestOf = (change: Change, { matchId, ...told }: LogContact) =>
  change.hashSecret(
    JSON.stringify([
      matchId,
      told.happenedOn,
      told.kind,
      told.minutes,
      told.mood,
      told.activities,
      told.reason,
      told.line,
      told.callMe,
    ]),
  )

/**
 * What an earlier arrival of this id left, if any. The id is the row's own, so it never expires: however late the same
 * moment comes again, it is known. The same id with other words or another sender is refused and changes nothing.
 */
const sentBefore = async (change: Change, input: LogContact): Promise<Logged | undefined> => {
  const earlier = await findMoment(change.tx, input.commandId)
  if (earlier === undefined) return undefined
  if (earlier.loggedBy !== change.actor.id || earlier.sentDigest !== digestOf(change, input))
    refuse('commandIdReused')
  return { id: earlier.id, version: earlier.version }
}

const writeDown = async (
  change: Change,
  match: Own<Match> | CoordinatedMatch,
  input: LogContact,
  onBehalf: boolean,
): Promise<Logged> => {
  const fault = dayFault(match, input.happenedOn, change.today)
  if (fault !== null) refuse(fault)
  const entry = entryOf(input)
  await insertMoment(change.tx, {
    id: input.commandId,
    matchId: match.id,
    entry,
    sealedLine: await sealLine(change, match.householdId, input.commandId, entry.line),
    loggedAt: change.now,
    loggedBy: change.actor.id,
    sentDigest: digestOf(change, input),
  })
  await record(change, {
    kind: 'contactMoment.logged',
    subject: { kind: 'contactMoment', id: input.commandId },
    householdId: match.householdId,
    volunteerId: match.volunteerId,
    matchId: match.id,
    facts: { kind: entry.kind, happenedOn: entry.happenedOn, callMe: entry.callMe, onBehalf },
  })
  return { id: input.commandId, version: 1 }
}

/** A volunteer's contact moment, made on the phone, perhaps without connection: sent many times, it is there once. */
export const logContact = async (change: Change, input: LogContact): Promise<Logged> =>
  (await sentBefore(change, input)) ??
  writeDown(change, await ownRunningMatch(change, input.matchId), input, false)

/** The same, told to the coordinator, who writes it down in the volunteer's place. */
export const logContactOnBehalf = async (change: Change, input: LogContact): Promise<Logged> =>
  (await sentBefore(change, input)) ??
  writeDown(change, await coordinatedRunningMatch(change, input.matchId), input, true)
