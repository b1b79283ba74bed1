import { createHmac } from 'node:crypto'
import type { BaseTx } from '#db/db.ts'
import { refuse } from './refusal.ts'
import { type Key, openText, sealText } from './sealing.ts'

type Command = { id: string; procedure: string; actorId: string; input: unknown; key: Key }

const answerPlace = (id: string) => `command|sealed_answer|${id}`

/** Keyed: an input may hold a status code, which a bare hash would not protect. */
const digestOf = (key: Key, input: unknown) =>
  createHmac('sha256', key)
    .update(JSON.stringify(input) ?? '')
    .digest('hex')

/**
 * Carries a command out once. A second arrival of the same id with the same input gets the first answer; the same id
 * with other input, procedure or sender is refused with `commandIdReused` and changes nothing.
 */
export const onceByCommandId = async <Answer>(
  tx: BaseTx,
  now: string,
  command: Command,
  carryOut: () => Promise<Answer>,
): Promise<Answer> => {
  const earlier = await tx.selectFrom('command').selectAll().where('id', '=', command.id).executeTakeFirst()
  const digest = digestOf(command.key, command.input)
  if (earlier !== undefined) {
    const same =
      earlier.input_digest === digest &&
      earlier.procedure === command.procedure &&
      earlier.actor_id === command.actorId
    if (!same) refuse('commandIdReused')
    const answer: Answer = JSON.parse(openText(command.key, answerPlace(command.id), earlier.sealed_answer))
    return answer
  }
  const answer = await carryOut()
  await tx
    .insertInto('command')
    .values({
      id: command.id,
      procedure: command.procedure,
      actor_id: command.actorId,
      input_digest: digest,
      sealed_answer: sealText(command.key, answerPlace(command.id), JSON.stringify(answer ?? null)),
      at: now,
    })
    .execute()
  return answer
}
