import type { LocalDate } from '#shared/dates.ts'
import type { StoredCheck } from './queries.ts'

/** Whether a check that nobody filled in still waits, rather than being silent. */
export const isWaiting = (
  { answeredAt, answerBy }: Pick<StoredCheck, 'answeredAt' | 'answerBy'>,
  today: LocalDate,
): boolean => answeredAt === null && today <= answerBy
