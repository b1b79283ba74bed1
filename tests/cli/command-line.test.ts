import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const data = mkdtempSync(join(tmpdir(), 'samenspel-cli-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const samenspel = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/cli/samenspel.js', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data, DATABASE_URL: '' },
  })
  return { status, stdout, stderr }
}

describe('the operator’s tool', () => {
  test('manifest prints every procedure with its rule as JSON', () => {
    const { status, stdout } = samenspel('manifest')
    expect(status).toBe(0)
    const { procedures } = JSON.parse(stdout)
    expect(procedures.length).toBeGreaterThan(100)
    for (const procedure of procedures) {
      expect(procedure.authz.who.length).toBeGreaterThan(0)
      expect(procedure.input).toBeTypeOf('object')
    }
  })

  test('wrong usage ends with 2 and says how', () => {
    const { status, stderr } = samenspel('dansen')
    expect(status).toBe(2)
    expect(stderr).toContain('Usage: npm run -s samenspel')
  })

  test('an organisation that does not exist ends with 1 and a sentence', () => {
    const { status, stderr } = samenspel('outbox', 'status', '--organisation', 'nergens')
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('There is no organisation named nergens.')
  })

  test('a file of postcodes that does not exist, or is none, ends with 1 and a sentence', () => {
    expect(samenspel('geo:import', '/nergens.csv')).toMatchObject({
      status: 1,
      stderr: '/nergens.csv cannot be read.\n',
    })
    expect(samenspel('geo:import').status).toBe(2)
  }, 120_000)

  test('an empty installation verifies', () => {
    expect(samenspel('audit', 'verify').status).toBe(0)
  })

  test('the chain and the mails of the installation are looked at too', () => {
    expect(samenspel('audit', 'verify').stdout).toContain('(installation): 0 events, whole')
    expect(samenspel('outbox', 'status').stdout).toBe('(installation): empty\n')
  }, 120_000)
})
