import type { Tx } from '#db/db.ts'
import type { Instant, LocalDate } from '#shared/dates.ts'
import type { AgreementParty, AnswerHow } from '#shared/matches.ts'

/** One of the three yeses; `by` names the colleague who gave or wrote it down, null for the two themselves. */
export type Acceptance = { party: AgreementParty; at: Instant; how: AnswerHow; by: string | null }

/** A version of the role agreement, its text still sealed. */
export type StoredAgreement = {
  id: string
  matchId: string
  number: number
  sealedContent: string
  intervalDays: number
  minutesPerTime: number
  until: LocalDate | null
  madeAt: Instant
  madeBy: string
  replacedAt: Instant | null
  acceptances: Acceptance[]
}

/** All versions of the matches, oldest first, with who said yes to each. */
export const agreementsOf = async (tx: Tx, matchIds: readonly string[]): Promise<StoredAgreement[]> => {
  if (matchIds.length === 0) return []
  const rows = await tx
    .selectFrom('role_agreement')
    .selectAll()
    .where('match_id', 'in', matchIds)
    .orderBy('number')
    .execute()
  if (rows.length === 0) return []
  const accepted = await tx
    .selectFrom('role_agreement_acceptance')
    .leftJoin('colleague', 'colleague.id', 'role_agreement_acceptance.by_id')
    .select(['role_agreement_id', 'party', 'at', 'how', 'colleague.name'])
    .where(
      'role_agreement_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('at')
    .orderBy('party')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    matchId: row.match_id,
    number: row.number,
    sealedContent: row.sealed_content,
    intervalDays: row.interval_days,
    minutesPerTime: row.minutes_per_time,
    until: row.until_on,
    madeAt: row.made_at,
    madeBy: row.made_by,
    replacedAt: row.replaced_at,
    acceptances: accepted
      .filter(({ role_agreement_id }) => role_agreement_id === row.id)
      .map(({ party, at, how, name }) => ({ party, at, how, by: name })),
  }))
}

export const replaceAgreements = async (tx: Tx, matchId: string, at: Instant): Promise<void> => {
  await tx
    .updateTable('role_agreement')
    .set({ replaced_at: at })
    .where('match_id', '=', matchId)
    .where('replaced_at', 'is', null)
    .execute()
}

export const insertAgreement = async (
  tx: Tx,
  row: Omit<StoredAgreement, 'acceptances' | 'replacedAt'>,
): Promise<void> => {
  await tx
    .insertInto('role_agreement')
    .values({
      id: row.id,
      match_id: row.matchId,
      number: row.number,
      sealed_content: row.sealedContent,
      interval_days: row.intervalDays,
      minutes_per_time: row.minutesPerTime,
      until_on: row.until,
      made_at: row.madeAt,
      made_by: row.madeBy,
      replaced_at: null,
    })
    .execute()
}

export const insertAcceptance = async (
  tx: Tx,
  agreementId: string,
  { party, at, how }: Omit<Acceptance, 'by'>,
  byId: string,
): Promise<void> => {
  await tx
    .insertInto('role_agreement_acceptance')
    .values({ role_agreement_id: agreementId, party, at, by_id: byId, how })
    .execute()
}
