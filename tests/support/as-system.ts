import { localDateOf } from '#shared/dates.ts'
import { asChange, type Change } from '#server/base/context.ts'
import { sealMail } from '#server/base/outbox.ts'
import { sealsOf } from '#server/base/person-keys.ts'
import type { World } from './world.ts'

/** Carries out the system's own work (a job's) in this world's organisation, in one write transaction. */
export const asSystem = <Result>(
  { app, organisation, clock, newId }: World,
  work: (change: Change) => Promise<Result>,
): Promise<Result> =>
  organisation.store.write((tx) =>
    work(
      asChange(
        {
          tx,
          actor: { kind: 'system', id: 'system' },
          organisation: { id: organisation.id, slug: organisation.slug },
          procedure: 'test',
          now: clock.now,
          today: localDateOf(clock.now),
          seals: sealsOf({ tx, organisation, newId, now: clock.now }),
          hashSecret: (secret) => secret,
          app,
          source: 'test',
          cookies: {
            setSession: () => {},
            clearSession: () => {},
            setParentSession: () => {},
            clearParentSession: () => {},
            browserToken: () => '',
          },
          disclosures: 0,
        },
        { newId, sealForOutbox: (id, content) => sealMail(organisation.key, id, content) },
      ),
    ),
  )
