import type { SaveAgreement } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { agreementsOf, insertAcceptance, insertAgreement, replaceAgreements } from './agreement-queries.ts'
import { agreementCell } from './agreement-text.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

export type SavedAgreement = { agreementId: string; number: number; version: number }

/**
 * Writes a new version of the role agreement. The earlier one stays readable and loses its force; the coordinator who
 * writes it says yes by writing it, volunteer and family are asked. The command's id becomes the version's.
 */
export const saveAgreement = async (
  change: Change,
  match: Coordinated<Match>,
  { commandId, version, content, intervalDays, minutesPerTime, until }: SaveAgreement,
): Promise<SavedAgreement> => {
  if (until !== null && until < change.today) refuse('badInput', { fields: 'until' })
  const earlier = await agreementsOf(change.tx, [match.id])
  const number = (earlier.at(-1)?.number ?? 0) + 1
  const next = await actOnMatch(
    change,
    match,
    'saveAgreement',
    { version, from: ['introduction', 'trial', 'active', 'paused', 'closing'] },
    { agreementId: commandId, number },
  )
  const owner = { kind: 'household' as const, id: match.householdId }
  await replaceAgreements(change.tx, match.id, change.now)
  await insertAgreement(change.tx, {
    id: commandId,
    matchId: match.id,
    number,
    sealedContent: await change.seals.seal(owner, agreementCell(commandId), JSON.stringify(content)),
    intervalDays,
    minutesPerTime,
    until,
    madeAt: change.now,
    madeBy: change.actor.id,
  })
  const own = { party: 'coordinator' as const, at: change.now, how: 'self' as const }
  await insertAcceptance(change.tx, commandId, own, change.actor.id)
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { agreementId: commandId, number, version: next }
}
