import { createHmac } from 'node:crypto'
import type { Tx } from '#db/db.ts'
import { localDateOf } from '#shared/dates.ts'
import type { App, OrganisationHandle } from './app.ts'
import { type Actor, asChange, type Change, type Cookies } from './context.ts'
import { sealForOutbox } from './outbox.ts'
import { sealsOf } from './person-keys.ts'

/** Behind a job or a packet there is no browser. */
export const noCookies: Cookies = {
  setSession: () => {},
  clearSession: () => {},
  setParentSession: () => {},
  clearParentSession: () => {},
  browserToken: () => '',
}

type Work<Answer> = {
  app: App
  organisation: OrganisationHandle
  /** Name in the logs of what is done. */
  procedure: string
  /** Who does it, found inside the transaction itself, so that a right taken away a moment ago is gone. */
  actorIn: (tx: Tx) => Promise<Actor>
  carryOut: (change: Change) => Promise<Answer>
}

/** The program itself as actor: jobs and the operator's tool. */
export const systemActor: Actor = { kind: 'system', id: 'system' }

/** One write transaction outside the API, for what no single call can carry: a streamed file, a job, a command. */
export const writeAs = <Answer>({
  app,
  organisation,
  procedure,
  actorIn,
  carryOut,
}: Work<Answer>): Promise<Answer> =>
  organisation.store.write(async (tx) => {
    const now = app.now()
    const reader = {
      tx,
      actor: await actorIn(tx),
      organisation: { id: organisation.id, slug: organisation.slug },
      procedure,
      now,
      today: localDateOf(now),
      seals: sealsOf({ tx, organisation, newId: app.newId, now }),
      hashSecret: (secret: string) => createHmac('sha256', organisation.key).update(secret).digest('hex'),
      app,
      source: 'system',
      cookies: noCookies,
      disclosures: 0,
    }
    return carryOut(
      asChange(reader, {
        newId: app.newId,
        sealForOutbox: (id, content) => sealForOutbox(organisation.key, id, content),
      }),
    )
  })
