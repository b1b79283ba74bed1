import * as fc from 'fast-check'
import type { BareInstance } from '#shared/matching/plan/bare.ts'

/** Small bare plans of every shape: no requests, no edges, no places, double edges, scores of either sign. */
export const anyBare: fc.Arbitrary<BareInstance> = fc
  .record({
    requests: fc.nat(12),
    capacities: fc.array(fc.nat(3), { maxLength: 10 }),
    greatest: fc.constantFrom(1, 3, 10_000, 2 ** 40),
    unassigned: fc.constantFrom(0, 0, -2, 2, -5000, 5000),
  })
  .chain(({ requests, capacities, greatest, unassigned }) => {
    const edge = fc.tuple(
      fc.nat(Math.max(0, requests - 1)),
      fc.nat(Math.max(0, capacities.length - 1)),
      fc.integer({ min: -greatest, max: greatest }),
    )
    const isEmpty = requests === 0 || capacities.length === 0
    return fc.array(edge, { maxLength: isEmpty ? 0 : 4 * requests, size: 'max' }).map((edges) => ({
      requests,
      capacities,
      unassigned,
      edges: {
        row: edges.map(([row]) => row),
        column: edges.map(([, column]) => column),
        worth: edges.map(([, , worth]) => worth),
      },
    }))
  })
