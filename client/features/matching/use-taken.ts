import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { WeekRow } from './week-data.ts'

const key = ['week', 'taken'] as const
const pairOf = ({ requestId, volunteer }: WeekRow) => `${requestId} ${volunteer.id}`
const none: readonly string[] = []

/**
 * Which rows of the plan are taken over, kept for as long as this page of the browser is open: who looks up "waarom niet"
 * and comes back finds them. A pair that the plan no longer holds is forgotten.
 */
export const useTaken = (rows: readonly WeekRow[]) => {
  const cache = useQueryClient()
  const { data: taken = none } = useQuery({
    queryKey: key,
    queryFn: () => none,
    initialData: none,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  const pairById = new Map(rows.map((row) => [row.requestId, pairOf(row)]))
  const known = new Set(pairById.values())
  const pairs = (ids: readonly string[]) => ids.flatMap((id) => pairById.get(id) ?? [])
  const change = (to: (so: readonly string[]) => readonly string[]) =>
    cache.setQueryData<readonly string[]>(key, (so = none) => to(so).filter((pair) => known.has(pair)))
  const drop = (id: string) => change((so) => so.filter((pair) => pair !== pairById.get(id)))
  const has = (id: string) => taken.includes(pairById.get(id) ?? '')
  return {
    has,
    drop,
    put: (ids: readonly string[]) => change(() => pairs(ids)),
    toggle: (id: string) => (has(id) ? drop(id) : change((so) => [...so, ...pairs([id])])),
  }
}
