import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, OrganisationHandle } from '#server/base/app.ts'
import { systemActor, writeAs } from '#server/base/write-as.ts'
import { createApp } from '#server/create-app.ts'
import { refreshImages } from '#server/matching/image-queries.ts'
import { waitingRequests } from '#server/matching/queue-queries.ts'
import { seedLarge } from '#server/seed/seed-large.ts'
import { type DatabaseSettings, openDatabases } from '#db/open.ts'

export const today = '2026-11-23'
const seed = 20_261_123

export type BenchWorld = {
  app: App
  organisation: OrganisationHandle
  /** Requests that search, longest waiting first, with the colleague who carries each. */
  waiting: { id: string; carrierId: string | null }[]
  close: () => Promise<void>
}

/** A database made by the bench itself, the same each time: so many volunteers in towns, and families that search. */
export const makeBenchWorld = async (
  size: { volunteers: number; searching: number },
  settings?: Extract<DatabaseSettings, { kind: 'postgres' }>,
): Promise<BenchWorld> => {
  const directory = await mkdtemp(join(tmpdir(), 'samenspel-bench-'))
  const databases = await openDatabases(settings ?? { kind: 'sqlite', directory, isFilling: true })
  const config = { publicUrl: 'http://localhost:3000', demo: false, mailFrom: 'samenspel@example.org' }
  const app = await createApp(databases, randomBytes(32), config, {
    now: () => `${today}T08:00:00.000Z`,
    newId: randomUUID,
    newToken: () => randomBytes(32).toString('base64url'),
  })
  const households = Math.round(size.searching * 1.2)
  const { organisation } = await seedLarge(app, {
    size: { households, volunteers: size.volunteers, contactMoments: 0, searching: size.searching },
    seed,
    today,
  })
  await writeAs({
    app,
    organisation,
    procedure: 'bench',
    actorIn: async () => systemActor,
    carryOut: refreshImages,
  })
  return {
    app,
    organisation,
    waiting: await organisation.store.read((tx) => waitingRequests(tx, today)),
    close: async () => {
      await databases.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
