import { submitHelpRequestSchema } from '#shared/intake-form.ts'
import { changes } from '../base/procedures.ts'
import { t } from '../base/trpc.ts'
import { submitHelpRequest } from './submit-help-request.ts'

export const intakeRouter = t.router({
  submit: changes({
    who: [
      'anonymous',
      'parent',
      'volunteer',
      'coordinator',
      'teamLead',
      'projectLead',
      'safeguardingLead',
      'admin',
    ],
    relation: 'public',
    classes: [],
    input: submitHelpRequestSchema,
    act: submitHelpRequest,
  }),
})
