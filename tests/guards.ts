import { spawnSync } from 'node:child_process'
import { guards } from './support/without-guard.ts'

/**
 * `npm run guards`: takes the guards of the house away one at a time and runs the authorisation matrix and the features'
 * own tests of access against what is left. A guard whose loss nobody notices is a failure.
 */
const wanted = process.argv.slice(2)
const survivors: string[] = []
let tried = 0

for (const { file, place, code } of guards()) {
  const name = `${file}#${place}`
  if (wanted.length > 0 && !wanted.some((one) => name.includes(one))) continue
  tried += 1
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'node',
      '--bail',
      '1',
      '-t',
      'sqlite',
      'tests/server/authorisation',
    ],
    { env: { ...process.env, WITHOUT_GUARD: name }, stdio: 'ignore' },
  )
  if (status === 0) survivors.push(name)
  console.log(`${status === 0 ? 'SURVIVES' : 'noticed '}  ${name} (${code})`)
}
console.log(`\n${tried - survivors.length} passed, ${survivors.length} failed`)
process.exitCode = survivors.length === 0 && tried > 0 ? 0 : 1
