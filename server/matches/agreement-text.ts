import { localDateOf, type LocalDate } from '#shared/dates.ts'
import { agreementParties } from '#shared/matches.ts'
import { type AgreementContent, agreementContentSchema, type AgreementText } from '#shared/role-agreement.ts'
import type { Reader } from '../base/context.ts'
import type { SealedCell } from '../base/person-keys.ts'
import type { Acceptance, StoredAgreement } from './agreement-queries.ts'
import { openText } from './sealed-texts.ts'

/** A version of the role agreement as people read it. */
export type RoleAgreement = Omit<StoredAgreement, 'sealedContent'> & AgreementText

export const agreementCell = (id: string): SealedCell => ({
  table: 'role_agreement',
  column: 'sealed_content',
  id,
})

/** Opens a version; null when the family was erased. */
export const openAgreement = async (
  reader: Reader,
  household: { householdId: string },
  { sealedContent, ...stored }: StoredAgreement,
): Promise<RoleAgreement | null> => {
  const text = await openText(reader, household, agreementCell(stored.id), sealedContent)
  if (text === null) return null
  const content: AgreementContent = agreementContentSchema.parse(JSON.parse(text))
  return { ...stored, content }
}

export const isCurrent = ({ replacedAt }: Pick<StoredAgreement, 'replacedAt'>): boolean => replacedAt === null

/** The day on which the last of the three said yes; null as long as one is missing. */
export const agreedOn = (acceptances: readonly Acceptance[]): LocalDate | null => {
  if (!agreementParties.every((party) => acceptances.some((one) => one.party === party))) return null
  const last = acceptances.map(({ at }) => at).sort((a, b) => b.localeCompare(a))[0]
  return last === undefined ? null : localDateOf(last)
}
