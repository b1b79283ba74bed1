import type { Change } from '#server/base/context.ts'
import { systemActor, writeAs } from '#server/base/write-as.ts'
import type { World } from './world.ts'

/** Carries out the system's own work (a job's) in this world's organisation, in one write transaction. */
export const asSystem = <Result>(
  { app, organisation }: World,
  carryOut: (change: Change) => Promise<Result>,
): Promise<Result> =>
  writeAs({ app, organisation, procedure: 'test', actorIn: async () => systemActor, carryOut })
