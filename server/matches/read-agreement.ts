import type { AgreementParty } from '#shared/matches.ts'
import { type AgreementChange, agreementChanges } from '#shared/role-agreement.ts'
import type { Reader } from '../base/context.ts'
import { agreementsOf } from './agreement-queries.ts'
import { agreedOn, isCurrent, openAgreement, type RoleAgreement } from './agreement-text.ts'
import type { Match } from './queries.ts'

/** The version in force as one of the three reads it, with what is new in it. */
export type AgreementInForce = RoleAgreement & {
  agreedOn: string | null
  changes: AgreementChange[]
  acceptedByMe: boolean
}

/** The role agreement in force, or null when there is none yet. */
export const readAgreement = async (
  reader: Reader,
  match: Match,
  me: AgreementParty,
): Promise<AgreementInForce | null> => {
  const versions = await agreementsOf(reader.tx, [match.id])
  const current = versions.find(isCurrent)
  const text = current === undefined ? null : await openAgreement(reader, match, current)
  if (text === null) return null
  const before = versions.find(({ number }) => number === text.number - 1)
  const earlier = before === undefined ? null : await openAgreement(reader, match, before)
  return {
    ...text,
    agreedOn: agreedOn(text.acceptances),
    changes: earlier === null ? [] : agreementChanges(earlier, text),
    acceptedByMe: text.acceptances.some(({ party }) => party === me),
  }
}
