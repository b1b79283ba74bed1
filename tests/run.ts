import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm test`: everything a newcomer needs to know whether the house stands. Each step says its name; the last line is
 * `N passed, N failed`, and the exit code is 0 only when nothing failed.
 */
type Count = { passed: number; failed: number }

const scratch = mkdtempSync(join(tmpdir(), 'samenspel-run-'))
const total: Count = { passed: 0, failed: 0 }

const say = (line: string) => console.log(`\n── ${line}`)

const run = (command: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: false }).status === 0

/** A step that passes or fails as a whole counts as one. */
const step = (name: string, command: string, args: readonly string[]): boolean => {
  say(name)
  const passed = run(command, args)
  total[passed ? 'passed' : 'failed'] += 1
  return passed
}

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const numberAt = (value: unknown, name: string): number => {
  if (typeof value !== 'object' || value === null || !(name in value)) return 0
  const found = (value as Record<string, unknown>)[name]
  return typeof found === 'number' ? found : 0
}

const unitTests = () => {
  say('rules, router and databases, on SQLite and PostgreSQL')
  const report = join(scratch, 'vitest.json')
  const passed = run('vitest', [
    'run',
    ...['--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${report}`,
  ])
  const result = read(report)
  total.passed += numberAt(result, 'numPassedTests')
  total.failed += numberAt(result, 'numFailedTests')
  // A file that cannot even be loaded fails without a failed test.
  if (!passed && numberAt(result, 'numFailedTests') === 0) total.failed += 1
}

const browserTests = () => {
  say('journeys in a real browser')
  const report = join(scratch, 'playwright.json')
  const passed = run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  const result = read(report)
  const stats = typeof result === 'object' && result !== null && 'stats' in result ? result.stats : undefined
  total.passed += numberAt(stats, 'expected')
  total.failed += numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + numberAt(stats, 'skipped')
  if (!passed && numberAt(stats, 'unexpected') === 0) total.failed += 1
}

step('types', 'npm', ['run', '-s', 'typecheck'])
step('lint and format', 'npm', ['run', '-s', 'lint'])
const built = step('build', 'npm', ['run', '-s', 'build'])
unitTests()
if (built) browserTests()
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
