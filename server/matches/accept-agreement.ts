import type { LocalDate } from '#shared/dates.ts'
import type { AcceptAgreement, ConfirmAgreement } from '#shared/match-inputs.ts'
import type { AgreementParty, AnswerHow } from '#shared/matches.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated, Own } from './access.ts'
import { agreementsOf, insertAcceptance } from './agreement-queries.ts'
import { agreedOn, isCurrent } from './agreement-text.ts'
import { type ProvedMatch, recordOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'

/** Null while one of the three has not said yes yet. */
export type Accepted = { agreedOn: LocalDate | null }

type Yes = { agreementId: string; party: AgreementParty; how: AnswerHow }

/** Only the version in force can be accepted: who saw an older one reads the new one first. */
const accept = async (
  change: Change,
  match: ProvedMatch,
  { agreementId, party, how }: Yes,
): Promise<Accepted> => {
  const versions = await agreementsOf(change.tx, [match.id])
  const seen = versions.find(({ id }) => id === agreementId) ?? refuse('notFound')
  const current = versions.find(isCurrent)
  if (!isCurrent(seen)) refuse('staleVersion', current === undefined ? {} : { at: current.madeAt })
  if (seen.acceptances.some((one) => one.party === party)) refuse('alreadyAnswered')
  const yes = { party, at: change.now, how }
  await insertAcceptance(change.tx, agreementId, yes, change.actor.id)
  await recordOnMatch(change, match, 'acceptAgreement', { agreementId, party, how, number: seen.number })
  return { agreedOn: agreedOn([...seen.acceptances, { ...yes, by: null }]) }
}

/** The volunteer's or the parent's own yes to the agreement. */
export const acceptAgreement = (
  change: Change,
  match: Own<Match>,
  { agreementId }: AcceptAgreement,
): Promise<Accepted> =>
  accept(change, match, {
    agreementId,
    party: change.actor.kind === 'volunteer' ? 'volunteer' : 'family',
    how: 'self',
  })

/** A yes that the coordinator heard, kept with how. */
export const confirmAgreement = (
  change: Change,
  match: Coordinated<Match>,
  { agreementId, party, how }: ConfirmAgreement,
): Promise<Accepted> => accept(change, match, { agreementId, party, how })
