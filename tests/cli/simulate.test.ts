import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { afterAll, describe, expect, test } from 'vitest'
import { simulateCommand } from '#server/cli/simulate.ts'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'samenspel-simulate-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const small = { families: '30', volunteers: '20', weeks: '12' }

const simulated = async (options: Record<string, string>, json = true) => {
  const lines: string[] = []
  const shown: string[] = []
  const exit = await simulateCommand.run({
    words: [],
    options: new Map(Object.entries(options)),
    json,
    print: (line) => lines.push(line),
    progress: (line) => shown.push(line),
  })
  return { exit, printed: lines.join('\n'), shown }
}

describe('samenspel simulate', () => {
  test('the same seed prints the same; every situation is in it; progress is shown apart', async () => {
    const first = await simulated({ ...small, seed: '3' })
    expect(first.exit).toBe(0)
    expect(await simulated({ ...small, seed: '3' })).toEqual(first)
    const { situations } = JSON.parse(first.printed)
    expect(situations.map(({ situation }: { situation: string }) => situation)).toEqual([
      'enough',
      'scarce',
      'language',
      'fitMatters',
    ])
    expect(first.shown[0]).toBe('enough: year 1 of 1')
    expect((await simulated({ ...small, seed: '4' })).printed).not.toBe(first.printed)
  })

  test.each([
    ['weeks', 'many'],
    ['years', '0'],
    ['situation', 'plenty'],
    ['seed', '1.5'],
    ['familys', '30'],
  ])('--%s %s is wrong usage', async (name, value) => {
    const { exit, printed } = await simulated({ [name]: value })
    expect(exit).toBe(2)
    expect(printed).toContain('Usage: simulate')
  })

  test('a report makes the figures anew and keeps the words around them', async () => {
    const page = join(scratch, 'simulation.md')
    writeFileSync(
      page,
      '# Title\n\nBefore.\n\n<!-- figures: begin -->\nold\n<!-- figures: end -->\n\nAfter.\n',
    )
    await simulated({ ...small, years: '2', situation: 'scarce', report: scratch })
    const text = readFileSync(page, 'utf8')
    expect(text).toMatch(/^# Title\n\nBefore\.[\s\S]*### Scarce volunteers[\s\S]*After\.\n$/)
    expect(text).not.toContain('old')
    expect(readdirSync(join(scratch, 'simulation'))).toEqual(['helped.svg', 'waiting.svg'])
    const options = { ...(await resolveConfig(join(root, 'docs/simulation.md'))), parser: 'markdown' }
    expect(await format(text, options)).toBe(text)
  })

  test('Ctrl+C ends it with a sentence, and nothing half is printed', async () => {
    const lines: string[] = []
    const years: string[] = []
    const running = simulateCommand.run({
      words: [],
      options: new Map([...Object.entries(small), ['years', '1000']]),
      json: true,
      print: (line) => lines.push(line),
      progress: (line) => {
        years.push(line)
        if (years.length === 3) process.emit('SIGINT')
      },
    })
    await expect(running).rejects.toThrow('Stopped. Nothing is printed')
    expect(lines).toEqual([])
    expect(years).toHaveLength(4)
    expect(years.at(-1)).toBe('')
  })
})
