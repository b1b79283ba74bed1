import { z } from 'zod'
import { isLocalDate } from '#shared/dates.ts'
import { roomFilters, type VolunteerListInput } from '#shared/volunteer-list.ts'
import { recruitmentSources, volunteerStages, volunteerStates } from '#shared/volunteers.ts'

const day = z.string().refine(isLocalDate)

/** What the address of the list holds: ids and codes, never a name. */
export const listSearchSchema = z.object({
  fase: z.enum(volunteerStages).optional().catch(undefined),
  programma: z.uuid().optional().catch(undefined),
  wijk: z.uuid().optional().catch(undefined),
  ruimte: z.enum(roomFilters).optional().catch(undefined),
  mijn: z.literal(true).optional().catch(undefined),
  via: z.enum(recruitmentSources).optional().catch(undefined),
  van: day.optional().catch(undefined),
  tot: day.optional().catch(undefined),
  kwam: z.enum(volunteerStates).optional().catch(undefined),
  pagina: z.int().min(2).max(1000).optional().catch(undefined),
})
export type ListSearch = z.infer<typeof listSearchSchema>

/** What the server is asked, from the address and the name that was typed. */
export const listInputOf = (address: ListSearch, search: string): VolunteerListInput => ({
  stage: address.fase ?? null,
  programmeId: address.programma ?? null,
  districtId: address.wijk ?? null,
  room: address.ruimte ?? null,
  mine: address.mijn ?? false,
  source: address.via ?? null,
  from: address.van ?? null,
  until: address.tot ?? null,
  reached: address.kwam ?? null,
  search,
  page: address.pagina ?? 1,
})

/** Whether a filter beside the stage is on. */
export const isFiltered = ({ fase: _stage, pagina: _page, ...filters }: ListSearch): boolean =>
  Object.values(filters).some((value) => value !== undefined)
