import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { matchCommand } from '#server/cli/match.ts'
import { planCommand } from '#server/cli/plan.ts'
import type { Command } from '#server/cli/command.ts'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'samenspel-plan-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const written = (content: unknown): string => {
  const file = join(scratch, 'input.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'docs/schemas/examples', name), 'utf8'))

/** The answer of a command, or the sentence that it refuses with. */
const answered = async (command: Command, content: unknown, ...options: string[]) => {
  const lines: string[] = []
  const file = written(content)
  try {
    const exit = await command.run({
      words: [file],
      options: new Map(options.map((name) => [name, true] as const)),
      json: true,
      print: (line) => lines.push(line),
      progress: () => undefined,
    })
    expect(exit).toBe(0)
  } catch (fault) {
    return { sentence: (fault instanceof Error ? fault.message : String(fault)).replace(file, 'FILE') }
  }
  return JSON.parse(lines.join('\n'))
}

const bare = (more: Record<string, unknown> = {}) => ({
  requests: 3,
  capacities: [1, 1],
  edges: [
    [0, 0, 5],
    [0, 1, 4],
    [1, 0, 6],
    [2, 1, 1],
  ],
  unassigned: 0,
  ...more,
})

describe('plan FILE with numbers only', () => {
  test('prints the pairs and the greatest total', async () => {
    expect(await answered(planCommand, bare())).toEqual({
      assigned: [
        [0, 1],
        [1, 0],
      ],
      total: 10,
    })
  })

  test('takes any whole scores: what is worse than staying open is not taken', async () => {
    const edges = [
      [0, 0, -7],
      [1, 0, -2],
      [1, 0, -9],
    ]
    const file = bare({ requests: 2, capacities: [2], edges, unassigned: -5 })
    expect(await answered(planCommand, file)).toEqual({ assigned: [[1, 0]], total: -7 })
    expect(await answered(planCommand, bare({ requests: 0, capacities: [], edges: [] }))).toEqual({
      assigned: [],
      total: 0,
    })
  })

  test('with --certificate prints what anybody can check it with', async () => {
    const { total, certificate } = await answered(planCommand, bare(), 'certificate')
    const { requests, volunteers } = certificate
    for (const [request = 0, volunteer = 0, score = 0] of bare().edges)
      expect(requests[request] + volunteers[volunteer]).toBeGreaterThanOrEqual(score)
    expect(Math.min(...requests, ...volunteers)).toBeGreaterThanOrEqual(0)
    expect([...requests, ...volunteers].reduce((sum, one) => sum + one, 0)).toBe(total)
  })

  test.each([
    ['{"requests":1,\n"capacities":[1],,', 'FILE is not JSON: something is wrong on line 2.'],
    ['{"requests":1,\n\n"capacities":[1]', 'FILE is not JSON: it stops too early on line 3.'],
    ['', 'FILE is not JSON: it stops too early on line 1.'],
    [bare({ requests: -1 }), /^FILE: requests is not right: .*>=0\.$/],
    [bare({ capacities: [1, 0.5] }), /^FILE: capacities\[1\] is not right: expected int, .*\.$/],
    [bare({ edges: [[0, 0]] }), /^FILE: edges\[0\] is not right: .*\.$/],
    [bare({ edges: [[0, 0, '5']] }), /^FILE: edges\[0\]\[2\] is not right: expected number.*\.$/],
    [bare({ edges: [[0, 0, 2 ** 53]] }), /^FILE: edges\[0\]\[2\] is not right: .*\.$/],
    [bare({ edges: [[0, 9, 1]] }), 'FILE: edges[0] names volunteer 9; there are 2, counted from 0.'],
    [bare({ edges: [[2 ** 40, 0, 1]] }), /names request 1099511627776; there are 3, counted from 0\.$/],
    [bare({ scores: [] }), 'FILE: scores is no field of this file.'],
    [bare({ unassigned: 2 ** 52 }), /^FILE: The scores are too great to be added exactly.*2\^52\.$/],
    [[], /^FILE: the whole is not right: expected object, received array\.$/],
  ])('a bad file is refused with one sentence (%#)', async (content, sentence) => {
    const answer = await answered(planCommand, content)
    if (typeof sentence === 'string') expect(answer).toEqual({ sentence })
    else expect(answer.sentence).toMatch(sentence)
  })
})

describe('plan FILE with people', () => {
  test('prints who helps whom by id, who stays open, and what each level reaches', async () => {
    const { assigned, total, open, levels } = await answered(planCommand, example('plan.json'))
    expect(assigned).toEqual([['gezin-1', 'vrijwilliger-1']])
    expect({ total, open }).toEqual({ total: 1, open: ['gezin-2'] })
    expect(levels).toMatchObject({ helped: 2, load: 1 })
  })

  test('with --certificate prints the pairs, and costs that no plan can pass below', async () => {
    const { certificate, levels } = await answered(planCommand, example('plan.json'), 'certificate')
    const { waiting, pairs, requests, volunteers } = certificate
    expect(waiting).toEqual([2, 1])
    for (const [request, volunteer, fit] of pairs) {
      const [a, b, c] = requests[request]
      const [x, y, z] = volunteers[volunteer]
      const gap = [x - a, y - fit - b, z - c].find((difference) => difference !== 0) ?? 0
      expect(gap).toBeGreaterThanOrEqual(0)
    }
    expect(waiting[0] + waiting[1] - (requests[0][0] + requests[1][0] - volunteers[0][0])).toBe(levels.helped)
  })

  test('names the field that is wrong', async () => {
    const plan = example('plan.json')
    const volunteers = plan['volunteers']
    const twice = Array.isArray(volunteers) ? [...volunteers, ...volunteers] : []
    expect(await answered(planCommand, { ...plan, today: '2026-02-30' })).toEqual({
      sentence: 'FILE: today is not a date (YYYY-MM-DD).',
    })
    expect(await answered(planCommand, { ...plan, volunteers: twice })).toEqual({
      sentence: `FILE: volunteers[${twice.length / 2}].id stands there twice.`,
    })
    const { sentence } = await answered(planCommand, { ...plan, requests: [{ id: 'gezin' }] })
    expect(sentence).toMatch(/^FILE: requests\[0\]\.\w+ is not right: .*\.$/)
  })
})

describe('match FILE', () => {
  test('prints who fits, best first and explained, and why not the others', async () => {
    const { request, candidates, doNotFit } = await answered(matchCommand, example('match.json'))
    expect(request).toBe('gezin-1')
    expect(candidates[0]).toMatchObject({ id: 'vrijwilliger-1', room: { openMatches: 0, capacity: 1 } })
    expect(candidates[0].factors.length).toBeGreaterThan(5)
    expect(doNotFit).toMatchObject([{ id: 'vrijwilliger-2', because: [{ code: 'time', sign: '–' }] }])
  })
})

describe('on the command line', () => {
  const samenspel = (words: string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['server/cli/samenspel.js', ...words], {
      cwd: root,
      encoding: 'utf8',
      input,
    })
    return { status, stdout, stderr }
  }

  test('- reads standard input; a bad file ends with 1, wrong usage with 2', () => {
    const { status, stdout } = samenspel(['plan', '-'], JSON.stringify(bare()))
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, total: 10 })
    expect(samenspel(['plan', '-'], '{')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Standard input is not JSON: it stops too early on line 1.\n',
    })
    expect(samenspel(['match', 'one', 'two']).status).toBe(2)
  }, 120_000)
})
