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
  const { data: pairs = none } = useQuery({
    queryKey: key,
    queryFn: () => none,
    initialData: none,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  const pairById = new Map(rows.map((row) => [row.requestId, pairOf(row)]))
  const has = (id: string) => pairs.includes(pairById.get(id) ?? '')
  const set = (ids: readonly string[]) =>
    cache.setQueryData(
      key,
      ids.flatMap((id) => pairById.get(id) ?? []),
    )
  const now = () => rows.map(({ requestId }) => requestId).filter(has)
  return {
    has,
    put: set,
    toggle: (id: string) => set(has(id) ? now().filter((one) => one !== id) : [...now(), id]),
  }
}
