import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run e2e [-- JOURNEY]`: builds, then walks one journey or all of them in a real browser. */
const journeys = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.e2e.ts'))
  .map((file) => file.replace(/\.e2e\.ts$/, ''))

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const unknown = wanted.find((name) => !journeys.includes(name))
if (unknown !== undefined) {
  console.error(`There is no journey named ${unknown}. There are: ${journeys.join(', ')}.`)
  process.exit(2)
}
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { stdio: 'inherit' }).status ?? 1
const root = join(import.meta.dirname, '..', '..')
if (process.env['SAMENSPEL_BUILT'] !== '1' || !existsSync(join(root, 'dist', 'client')))
  if (run('npm', ['run', '-s', 'build']) !== 0) process.exit(1)
process.exitCode = run('playwright', [
  'test',
  ...['--config', 'tests/e2e/playwright.config.ts'],
  ...wanted.map((name) => `/${name}.e2e.ts`),
])
