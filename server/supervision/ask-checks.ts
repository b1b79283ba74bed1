import { checkToAsk } from '#shared/check-asks.ts'
import type { Change } from '../base/context.ts'
import { sendMail } from '../base/outbox.ts'
import { record } from '../base/record.ts'
import { refuse } from '../base/refusal.ts'
import { policyInForce, type ProgrammeInForce } from '../organisation/policies.ts'
import { addressOf } from './people-queries.ts'
import { insertCheck, matchesToAsk, type ToAsk } from './queries.ts'

const writeTo = async (change: Change, volunteerId: string, id: string) => {
  const { email, locale } = await addressOf(change.tx, volunteerId)
  if (email === '') return
  await sendMail(change, {
    template: 'checkReady',
    to: email,
    locale,
    person: { kind: 'volunteer', id: volunteerId },
    about: { kind: 'boundaryCheck', id },
    values: { link: `/${change.organisation.slug}/vrijwilliger/` },
  })
}

const askCheck = async (change: Change, match: ToAsk, programme: ProgrammeInForce): Promise<boolean> => {
  const asked = checkToAsk(match, programme.policy, change.today)
  if (asked === null) return false
  const id = change.newId()
  await insertCheck(change.tx, {
    id,
    matchId: match.id,
    volunteerId: match.volunteerId,
    policyVersionId: programme.policyVersionId,
    askedOn: change.today,
    askedAt: change.now,
    ...asked,
  })
  await writeTo(change, match.volunteerId, id)
  await record(change, {
    kind: 'boundaryCheck.asked',
    subject: { kind: 'boundaryCheck', id },
    volunteerId: match.volunteerId,
    matchId: match.id,
    facts: { talkOn: asked.talkOn },
  })
  return true
}

/**
 * The system's own work: asks the check before each talk, once for each, also when days were skipped. Gives how many
 * were asked; carried out twice on a day, it asks nothing the second time.
 */
export const askChecks = async (change: Change): Promise<number> => {
  if (change.actor.kind !== 'system') refuse('notAllowed')
  const programmes = new Map<string, ProgrammeInForce>()
  let count = 0
  for (const match of await matchesToAsk(change.tx)) {
    const programme = programmes.get(match.programmeId) ?? (await policyInForce(change.tx, match.programmeId))
    programmes.set(match.programmeId, programme)
    if (await askCheck(change, match, programme)) count += 1
  }
  return count
}
