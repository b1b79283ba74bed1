import { duesOfConcern } from '#shared/concern-dues.ts'
import type { ConcernGrade, ConcernWhat } from '#shared/concerns.ts'
import type { Instant } from '#shared/dates.ts'
import type { Due } from '#shared/dues.ts'
import type { Reader } from '../base/context.ts'
import { concernsAsking } from '../concerns/list-concerns.ts'

/** A concern as Vandaag knows it: who and by when, and nothing of what was told. */
export type ConcernRow = {
  programmeId: string
  carrierId: null
  firstName: string
  parentFirstName: string | null
  phone: string
  postcode4: null
  what: ConcernWhat
  grade: ConcernGrade
  raisedAt: Instant
  raisedByKind: 'volunteer' | 'colleague'
  nextBy: Instant | null
  canMail: false
  version: number
}

/** The open concerns that this colleague may read, whosever work is looked at, with their dues. */
export const concernDues = async (
  reader: Pick<Reader, 'tx'>,
  readerId: string,
): Promise<{ due: Due; kind: 'concern'; row: ConcernRow }[]> => {
  const concerns = await concernsAsking(reader, { id: readerId })
  return concerns.flatMap((concern) => {
    const row: ConcernRow = {
      programmeId: concern.programmeId,
      carrierId: null,
      firstName: concern.volunteerFirstName,
      parentFirstName: concern.parentFirstName,
      phone: concern.volunteerPhone,
      postcode4: null,
      what: concern.what,
      grade: concern.grade,
      raisedAt: concern.raisedAt,
      raisedByKind: concern.raisedByKind,
      nextBy: concern.nextBy,
      canMail: false,
      version: concern.version,
    }
    return duesOfConcern(concern).map((due) => ({ due, kind: 'concern' as const, row }))
  })
}
