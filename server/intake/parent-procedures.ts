import { z } from 'zod'
import { openStatusSchema, parentActSchema, passOnSchema } from '#shared/intake-status.ts'
import type { Who } from '#shared/roles.ts'
import { changes, reads } from '../base/procedures.ts'
import { requestOfParent } from './access.ts'
import { closeStatus } from './close-status.ts'
import { mailAccess } from './give-access.ts'
import { openStatus } from './open-status.ts'
import { passOn } from './pass-on.ts'
import { revokeLink } from './revoke-link.ts'
import { statusOfParent } from './status-of-parent.ts'
import { stopByParent } from './stop-by-parent.ts'

/** A parent may wear another hat in the same browser, so everybody is let in where nobody has to be known. */
export const anybody: readonly Who[] = [
  'anonymous',
  'parent',
  'volunteer',
  'coordinator',
  'teamLead',
  'projectLead',
  'safeguardingLead',
  'admin',
]

const ofParent = { who: ['parent'], relation: 'self' } as const

/** What a parent does on the status page. */
export const parentProcedures = {
  openStatus: changes({
    who: anybody,
    relation: 'public',
    classes: [],
    input: openStatusSchema,
    act: openStatus,
  }),
  status: reads({
    ...ofParent,
    classes: ['D0', 'D1', 'C1'],
    input: z.void(),
    answer: async (reader) => statusOfParent(reader, await requestOfParent(reader)),
  }),
  passOn: changes({
    ...ofParent,
    classes: [],
    input: passOnSchema,
    act: async (change, input) => passOn(change, await requestOfParent(change), input),
  }),
  stop: changes({
    ...ofParent,
    classes: [],
    input: parentActSchema,
    act: async (change) => stopByParent(change, await requestOfParent(change)),
  }),
  closeStatus: changes({
    ...ofParent,
    classes: [],
    input: parentActSchema,
    act: async (change) => closeStatus(change, await requestOfParent(change)),
  }),
  revokeLink: changes({
    ...ofParent,
    classes: [],
    input: parentActSchema,
    act: async (change) => revokeLink(change, await requestOfParent(change)),
  }),
  mailCode: changes({
    ...ofParent,
    classes: [],
    input: parentActSchema,
    act: async (change) => mailAccess(change, await requestOfParent(change)),
  }),
}
