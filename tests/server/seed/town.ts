import { randomBytes } from 'node:crypto'
import type { App, OrganisationHandle } from '#server/base/app.ts'
import { createApp } from '#server/create-app.ts'
import { type Played, type Seeding, seedDemo } from '#server/seed/seed.ts'
import { type Engine, makeDatabases } from '../../support/databases.ts'

export type Town = {
  app: App
  played: Played[]
  organisations: OrganisationHandle[]
  seedAgain: () => Promise<unknown>
  close: () => Promise<void>
}

/** A whole tiny town on a real engine. */
export const makeTown = async (engine: Engine, asked: Partial<Seeding> = {}): Promise<Town> => {
  const databases = await makeDatabases(engine)
  const config = { publicUrl: 'http://localhost:3000', demo: true, mailFrom: 'samenspel@example.org' }
  const app = await createApp(databases, randomBytes(32), config, {
    now: () => '2026-11-23T08:30:00.000Z',
    newId: () => 'not-used',
    newToken: () => randomBytes(32).toString('base64url'),
  })
  const seeding: Seeding = { size: 'tiny', seed: 1, today: '2026-11-23', ...asked }
  const played = await seedDemo(app, seeding)
  return {
    app,
    played,
    organisations: played.map(({ stage }) => stage.organisation),
    seedAgain: () => seedDemo(app, seeding),
    close: () => databases.close(),
  }
}
