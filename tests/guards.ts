import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { guards } from './support/without-guard.ts'

/**
 * `npm run guards [FILE#N …]`: takes the guards of the house away one at a time and runs the authorisation matrix against
 * what is left, and when that notices nothing the feature's own tests. A guard whose loss nobody notices is a failure.
 */
const wanted = process.argv.slice(2)
const survivors: string[] = []
let tried = 0

const matrix = 'tests/server/authorisation/matrix.test.ts'

/** `server/intake/access.ts` is looked after by `tests/server/intake`. */
const ownTests = (file: string) => join('tests', dirname(file))

const passesWithout = (guard: string, path: string): boolean => {
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'node',
    '--bail',
    '1',
    '-t',
    'sqlite',
    path,
  ]
  return (
    spawnSync('vitest', args, { env: { ...process.env, WITHOUT_GUARD: guard }, stdio: 'ignore' }).status === 0
  )
}

for (const { file, place, code } of guards()) {
  const name = `${file}#${place}`
  if (wanted.length > 0 && !wanted.some((one) => name.includes(one))) continue
  tried += 1
  const survives = passesWithout(name, matrix) && passesWithout(name, ownTests(file))
  if (survives) survivors.push(name)
  console.log(`${survives ? 'SURVIVES' : 'noticed '}  ${name} (${code})`)
}
console.log(`\n${tried - survivors.length} passed, ${survivors.length} failed`)
process.exitCode = survivors.length === 0 && tried > 0 ? 0 : 1
