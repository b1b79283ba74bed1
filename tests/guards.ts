import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { guards } from './support/without-guard.ts'

/**
 * `npm run guards [FILE#N …]`: takes the guards of the house away one at a time and runs the authorisation matrix against
 * what is left, and when that notices nothing the tests of the features that use it. A guard whose loss nobody notices is a failure.
 */
const wanted = process.argv.slice(2)
const survivors: string[] = []
let tried = 0

const matrix = 'tests/server/authorisation/matrix.test.ts'

const features = readdirSync('server', { withFileTypes: true }).filter((entry) => entry.isDirectory())

const uses = (folder: string, file: string): boolean =>
  readdirSync(join('server', folder)).some(
    (name) =>
      name.endsWith('.ts') &&
      readFileSync(join('server', folder, name), 'utf8').includes(`'../${relative('server', file)}'`),
  )

/** `server/intake/access.ts` is looked after by `tests/server/intake` and by the features that take their proof from it. */
const testsNear = (file: string): string[] => [
  join('tests', dirname(file)),
  ...features.filter(({ name }) => uses(name, file)).map(({ name }) => join('tests', 'server', name)),
]

const passesWithout = (guard: string, ...paths: string[]): boolean => {
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
    ...paths,
  ]
  return (
    spawnSync('vitest', args, { env: { ...process.env, WITHOUT_GUARD: guard }, stdio: 'ignore' }).status === 0
  )
}

for (const { file, place, code } of guards()) {
  const name = `${file}#${place}`
  if (wanted.length > 0 && !wanted.some((one) => name.includes(one))) continue
  tried += 1
  const survives = passesWithout(name, matrix) && passesWithout(name, ...testsNear(file))
  if (survives) survivors.push(name)
  console.log(`${survives ? 'SURVIVES' : 'noticed '}  ${name} (${code})`)
}
console.log(`\n${tried - survivors.length} passed, ${survivors.length} failed`)
process.exitCode = survivors.length === 0 && tried > 0 ? 0 : 1
