import { t } from '../base/trpc.ts'
import { settingsProcedures } from './settings-procedures.ts'

export const organisationRouter = t.router({
  ...settingsProcedures,
})
