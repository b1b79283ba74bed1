import type { CalledAboutCheck } from '#shared/check-form.ts'
import { localDateOf } from '#shared/dates.ts'
import type { Change } from '../base/context.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import type { Entrusted } from './access.ts'
import { setCalled, setRead, type StoredCheck } from './queries.ts'
import { sealAgreed } from './sealed-texts.ts'

/** The first day on which a call can have been about this check: when it was filled in, or when its silence began. */
const firstDay = ({ answeredAt, answerBy }: StoredCheck) =>
  answeredAt === null ? answerBy : localDateOf(answeredAt)

/**
 * The own coordinator called about a check; what was agreed is the volunteer's to read too. Refuses `notNow` while it
 * may still be filled in, or when the call was noted already.
 */
export const markCalled = async (
  change: Change,
  check: Entrusted<StoredCheck>,
  { calledOn, agreed }: CalledAboutCheck,
): Promise<{ id: string }> => {
  if (calledOn > change.today) refuse('dayInFuture')
  if (calledOn < firstDay(check)) refuse('notNow')
  const called = await setCalled(change.tx, {
    id: check.id,
    on: calledOn,
    by: change.actor.id,
    sealedAgreed: await sealAgreed(change, check, agreed),
  })
  if (!called) refuse('notNow')
  await setRead(change.tx, { id: check.id, at: change.now, by: change.actor.id })
  await record(change, {
    kind: 'boundaryCheck.called',
    subject: { kind: 'boundaryCheck', id: check.id },
    volunteerId: check.volunteerId,
    matchId: check.matchId,
    facts: { calledOn },
  })
  return { id: check.id }
}
