import { weighCandidates } from '#server/matching/weigh-candidates.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { sayProcedure } from './procedure.ts'
import type { Bench } from './report.ts'
import { makeBenchWorld, today } from './shortlist-world.ts'

/** The shortlist on PostgreSQL, one connection away on the same machine; only reported. */
export const bench: Bench = async (say) => {
  const server = await startPostgres()
  try {
    const settings = { kind: 'postgres', url: server.url, poolSize: 4 } as const
    const world = await makeBenchWorld({ volunteers: 10_000, searching: 400 }, settings)
    try {
      await sayProcedure(say, world, (request) =>
        world.organisation.store.read((tx) => weighCandidates(tx, { request, weights: null, today })),
      )
    } finally {
      await world.close()
    }
  } finally {
    await server.stop()
  }
}
