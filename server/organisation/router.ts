import { t } from '../base/trpc.ts'
import { colleagueProcedures } from './colleague-procedures.ts'
import { settingsProcedures } from './settings-procedures.ts'

export const organisationRouter = t.router({
  ...settingsProcedures,
  ...colleagueProcedures,
})
