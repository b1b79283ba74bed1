import { writeFileSync } from 'node:fs'
import { isLocalDate, localDateOf } from '#shared/dates.ts'
import { seedDemo } from '../seed/seed.ts'
import type { Command } from './command.ts'
import { withFilling } from './with-organisations.ts'

const sizes = ['tiny', 'demo'] as const
const usage = 'seed --profile tiny|demo [--seed N] [--today YYYY-MM-DD] [--canaries FILE]'
const defaultSeed = 1

const read = (options: ReadonlyMap<string, string | true>) => {
  const size = sizes.find((one) => one === options.get('profile'))
  const seed = Number(options.get('seed') ?? defaultSeed)
  const today = options.get('today')
  if (size === undefined || !Number.isSafeInteger(seed)) return null
  if (today !== undefined && (today === true || !isLocalDate(today))) return null
  const canaries = options.get('canaries')
  if (canaries === true) return null
  return { size, seed, today, canaries }
}

export const seedCommand: Command = {
  name: 'seed',
  usage,
  does: 'fills an empty installation with an invented town: people, requests and matches in every state',
  run: async ({ options, print, progress, json }) => {
    const asked = read(options)
    if (asked === null) {
      print(`Usage: ${usage}`)
      return 2
    }
    await withFilling(async (app) => {
      const today = asked.today ?? localDateOf(app.now())
      const { size, seed, canaries } = asked
      const played = await seedDemo(app, {
        size,
        seed,
        today,
        onProgress: progress,
        ...(canaries === undefined
          ? {}
          : { onCanaries: (list) => writeFileSync(canaries, JSON.stringify(list, null, 2)) }),
      })
      progress('')
      for (const { stage, scenario } of played) {
        const organisation = stage.organisation.slug
        const counts = {
          requests: scenario.families.length,
          volunteers: scenario.volunteers.length,
          matches: scenario.matches.length,
        }
        if (json) print(JSON.stringify({ organisation, ...counts }))
        else
          print(
            `${organisation}: ${counts.requests} requests, ${counts.volunteers} volunteers, ${counts.matches} matches`,
          )
      }
    })
    return 0
  },
}
