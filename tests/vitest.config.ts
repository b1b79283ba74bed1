import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { withoutGuard } from './support/without-guard.ts'

const root = join(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Much of a run is waiting for a database; more files at once than cores keep both busy.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        root,
        plugins: withoutGuard(process.env['WITHOUT_GUARD']),
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{server,shared,db,cli}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        extends: true,
        root,
        plugins: [react()],
        test: { name: 'dom', environment: 'happy-dom', include: ['tests/client/**/*.test.{ts,tsx}'] },
      },
    ],
  },
})
