import { z } from 'zod'
import * as organisation from '#shared/organisation.ts'
import { changes, reads } from '../base/procedures.ts'
import { carriedThing, readableCaseload } from './access.ts'
import { archiveProgramme } from './archive-programme.ts'
import { carriedBy } from './caseload-queries.ts'
import { changeDistrict } from './change-district.ts'
import { createDistrict } from './create-district.ts'
import { createProgramme } from './create-programme.ts'
import { allDistricts } from './district-queries.ts'
import { handOver } from './hand-over.ts'
import { readPolicy, readPostcodes, readProfile, readProgrammes } from './read-settings.ts'
import { removeDistrict } from './remove-district.ts'
import { renameProgramme } from './rename-programme.ts'
import { reopenProgramme } from './reopen-programme.ts'
import { saveOrganisationProfile } from './save-organisation-profile.ts'
import { savePolicy } from './save-policy.ts'

const colleagues = ['coordinator', 'teamLead', 'projectLead', 'safeguardingLead', 'admin'] as const
const everybody = ['anonymous', 'parent', 'volunteer', ...colleagues] as const

const seen = { who: colleagues, relation: 'organisation', classes: [] } as const
/** Who may change how the organisation works. */
const settled = { who: ['projectLead', 'admin'], relation: 'organisation', classes: [] } as const

/** Settings of the organisation: what it is called, its programmes and their rules, its wijken, who carries what. */
export const settingsProcedures = {
  profile: reads({
    who: everybody,
    relation: 'public',
    classes: [],
    input: z.void(),
    answer: readProfile,
  }),
  saveProfile: changes({
    ...settled,
    input: organisation.saveOrganisationProfileSchema,
    act: saveOrganisationProfile,
  }),

  programmes: reads({ ...seen, input: z.void(), answer: readProgrammes }),
  createProgramme: changes({
    ...settled,
    input: organisation.createProgrammeSchema,
    act: createProgramme,
  }),
  renameProgramme: changes({
    ...settled,
    input: organisation.renameProgrammeSchema,
    act: renameProgramme,
  }),
  archiveProgramme: changes({
    ...settled,
    input: organisation.changeProgrammeSchema,
    act: archiveProgramme,
  }),
  reopenProgramme: changes({
    ...settled,
    input: organisation.changeProgrammeSchema,
    act: reopenProgramme,
  }),

  policy: reads({
    ...seen,
    classes: ['C1'],
    input: organisation.oneProgrammeSchema,
    answer: (reader, { programmeId }) => readPolicy(reader, programmeId),
  }),
  savePolicy: changes({ ...settled, input: organisation.savePolicySchema, act: savePolicy }),

  districts: reads({ ...seen, input: z.void(), answer: ({ tx }) => allDistricts(tx) }),
  createDistrict: changes({
    ...settled,
    input: organisation.createDistrictSchema,
    act: createDistrict,
  }),
  changeDistrict: changes({
    ...settled,
    input: organisation.changeDistrictSchema,
    act: changeDistrict,
  }),
  removeDistrict: changes({
    ...settled,
    input: organisation.removeDistrictSchema,
    act: removeDistrict,
  }),

  postcodes: reads({ ...seen, input: z.void(), answer: readPostcodes }),

  caseload: reads({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'caseload',
    classes: [],
    about: { kind: 'colleague', field: 'colleagueId' },
    input: organisation.caseloadSchema,
    answer: async (reader, { colleagueId }) =>
      carriedBy(reader.tx, await readableCaseload(reader, colleagueId)),
  }),
  handOver: changes({
    who: ['coordinator', 'teamLead', 'projectLead'],
    relation: 'caseload',
    classes: [],
    // The kind stands in the input; a request is tried as every kind would be.
    about: { kind: 'helpRequest', field: 'id' },
    input: organisation.handOverSchema,
    act: async (change, input) => handOver(change, await carriedThing(change, input), input),
  }),
}
