import type { useTRPCClient } from '#client/lib/trpc.ts'
import { type DueKind, dueKinds } from '#shared/dues.ts'

type Client = ReturnType<typeof useTRPCClient>
export type Today = Awaited<ReturnType<Client['overview']['today']['query']>>
export type TodayBlock = Today['blocks'][number]
export type TodayRow = TodayBlock['rows'][number]
export type Appointment = Today['week'][number]

/** What of Vandaag stands in the address: whose work, which wijk, which block is shown whole. */
export type TodaySearch = { wie?: 'iedereen'; wijk?: string; alles?: DueKind }

export const readTodaySearch = (search: Record<string, unknown>): TodaySearch => {
  const alles = dueKinds.find((kind) => kind === search.alles)
  const isDistrict = typeof search.wijk === 'string' && /^[0-9a-f-]{36}$/.test(search.wijk)
  return {
    ...(search.wie === 'iedereen' ? { wie: 'iedereen' } : {}),
    ...(isDistrict ? { wijk: String(search.wijk) } : {}),
    ...(alles === undefined ? {} : { alles }),
  }
}

export const todayInputOf = (search: TodaySearch) => ({
  scope: search.wie === 'iedereen' ? ('all' as const) : ('mine' as const),
  districtId: search.wijk ?? null,
  whole: search.alles ?? null,
})
