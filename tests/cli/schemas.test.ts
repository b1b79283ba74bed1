import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { matched } from '#server/cli/match.ts'
import { plannedBare, plannedWeek } from '#server/cli/plan.ts'
import { bareFileSchema, matchFileSchema, weekFileSchema } from '#shared/matching/match-file.ts'
import { matchAnswerSchema, planAnswerSchema } from '#shared/matching/match-answer.ts'

const folder = join(import.meta.dirname, '../../docs/schemas')

const asFile = async (value: unknown) =>
  format(JSON.stringify(value), {
    ...(await resolveConfig(join(folder, 'any.json'))),
    parser: 'json',
  })

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'examples', name), 'utf8'))

/** `npx vitest -u` writes them anew; a difference that nobody wrote down fails. */
describe('the schemas in docs', () => {
  test.each([
    ['match.schema.json', matchFileSchema, 'input'],
    ['match-answer.schema.json', matchAnswerSchema, 'output'],
    ['plan.schema.json', z.union([weekFileSchema, bareFileSchema]), 'input'],
    ['plan-answer.schema.json', planAnswerSchema, 'output'],
  ] as const)('%s is what the program reads or prints', async (name, schema, io) => {
    const text = await asFile(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
    await expect(text).toMatchFileSnapshot(join(folder, name))
  })

  test('the answers to the examples are those that stand beside them', async () => {
    const match = matched(matchFileSchema.parse(read('match.json')))
    const week = plannedWeek(weekFileSchema.parse(read('plan.json')), true)
    const { edges, ...rest } = bareFileSchema.parse(read('plan-bare.json'))
    const columns = {
      row: edges.map(([row]) => row),
      column: edges.map(([, column]) => column),
      worth: edges.map(([, , worth]) => worth),
    }
    const bare = plannedBare({ ...rest, edges: columns }, true)
    expect(matchAnswerSchema.parse(match)).toEqual(match)
    expect(planAnswerSchema.parse(week)).toEqual(week)
    expect(planAnswerSchema.parse(bare)).toEqual(bare)
    for (const [name, answer] of [
      ['match-answer.json', match],
      ['plan-answer.json', week],
      ['plan-bare-answer.json', bare],
    ] as const)
      await expect(await asFile(answer)).toMatchFileSnapshot(join(folder, 'examples', name))
  })
})
