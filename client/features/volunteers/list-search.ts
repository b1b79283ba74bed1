import { day, furtherPage, id, oneOf, searchReader, yes } from '#client/lib/search.ts'
import type { VolunteerListInput } from '#shared/volunteer-list.ts'
import { recruitmentSources, roomFilters, volunteerStages, volunteerStates } from '#shared/volunteers.ts'

/** What the address of the list holds: ids and codes, never a name. */
export const readListSearch = searchReader({
  fase: oneOf(volunteerStages),
  programma: id,
  wijk: id,
  ruimte: oneOf(roomFilters),
  mijn: yes,
  via: oneOf(recruitmentSources),
  van: day,
  tot: day,
  kwam: oneOf(volunteerStates),
  pagina: furtherPage,
})
export type ListSearch = ReturnType<typeof readListSearch>

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
