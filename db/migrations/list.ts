import { installation0001 } from './installation-0001.ts'
import { organisation0001 } from './organisation-0001.ts'

/** In the order of their names; a migration that has been released never changes. */
export const installationMigrations = { '0001': installation0001 }
export const organisationMigrations = { '0001': organisation0001 }
