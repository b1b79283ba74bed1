import { z } from 'zod'
import type { Tx } from '#db/db.ts'
import { openMatchStates } from '#shared/matches.ts'
import { type RequestState, requestStates } from '#shared/intake.ts'
import { type VolunteerState, volunteerStates } from '#shared/volunteers.ts'
import type { Agreed } from '#shared/consent.ts'
import type { Change } from '../base/context.ts'

export type AskedFor = { status: RequestState; householdId: string; programmeId: string; agreed: Agreed }

export const requestToMatch = async (tx: Tx, id: string): Promise<AskedFor | undefined> => {
  const row = await tx
    .selectFrom('help_request')
    .select(['status', 'household_id', 'programme_id'])
    .select(['supported_age', 'youth_agrees', 'parent_agrees', 'only_call'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    status: z.enum(requestStates).parse(row.status),
    householdId: row.household_id,
    programmeId: row.programme_id,
    agreed: {
      supportedAge: row.supported_age,
      youthAgrees: row.youth_agrees === 1,
      parentAgrees: row.parent_agrees === 1,
      onlyCall: row.only_call === 1,
    },
  }
}

export type Asked = { status: VolunteerState; capacity: number; openMatches: number }

/** The volunteer with the places that are taken, counted in this very transaction. */
export const volunteerToMatch = async (tx: Tx, id: string): Promise<Asked | undefined> => {
  const row = await tx
    .selectFrom('volunteer')
    .select(['status', 'capacity'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { taken } = await tx
    .selectFrom('match')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('volunteer_id', '=', id)
    .where('status', 'in', openMatchStates)
    .executeTakeFirstOrThrow()
  return {
    status: z.enum(volunteerStates).parse(row.status),
    capacity: row.capacity,
    openMatches: Number(taken),
  }
}

/** Who took it and when: the newest open match of a request or of a volunteer. */
export const newestOpenMatch = async (
  tx: Tx,
  about: { helpRequestId: string } | { volunteerId: string },
): Promise<{ by: string; at: string } | undefined> => {
  const column = 'helpRequestId' in about ? 'match.help_request_id' : 'match.volunteer_id'
  const id = 'helpRequestId' in about ? about.helpRequestId : about.volunteerId
  const row = await tx
    .selectFrom('match')
    .leftJoin('colleague', 'colleague.id', 'match.proposed_by')
    .select(['colleague.name', 'match.proposed_at'])
    .where(column, '=', id)
    .where('match.status', 'in', openMatchStates)
    .orderBy('match.proposed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { by: row.name ?? '', at: row.proposed_at }
}

export type ProposalRow = {
  id: string
  helpRequestId: string
  volunteerId: string
  programmeId: string
  policyVersionId: string
  sealedWhy: string | null
  sealedSummary: string | null
  explanation: string
  proposedBy: string
  expiresOn: string
}

export const insertMatch = async ({ tx, now }: Change, row: ProposalRow): Promise<void> => {
  await tx
    .insertInto('match')
    .values({
      id: row.id,
      help_request_id: row.helpRequestId,
      volunteer_id: row.volunteerId,
      programme_id: row.programmeId,
      policy_version_id: row.policyVersionId,
      status: 'proposed',
      sealed_why: row.sealedWhy,
      sealed_summary: row.sealedSummary,
      explanation: row.explanation,
      proposed_at: now,
      proposed_by: row.proposedBy,
      expires_on: row.expiresOn,
      contact_goes_on: 0,
      version: 1,
    })
    .execute()
}
