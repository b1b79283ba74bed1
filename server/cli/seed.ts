import { writeFileSync } from 'node:fs'
import { isLocalDate, type LocalDate, localDateOf } from '#shared/dates.ts'
import type { App } from '../base/app.ts'
import { seedDemo } from '../seed/seed.ts'
import { largeSize, seedLarge } from '../seed/seed-large.ts'
import type { Command, Invocation } from './command.ts'
import { withFilling } from './with-organisations.ts'

const sizes = ['tiny', 'demo', 'large'] as const
const usage = 'seed --profile tiny|demo|large [--seed N] [--today YYYY-MM-DD] [--canaries FILE]'
const defaultSeed = 1

const read = (options: ReadonlyMap<string, string | true>) => {
  const size = sizes.find((one) => one === options.get('profile'))
  const seed = Number(options.get('seed') ?? defaultSeed)
  const today = options.get('today')
  if (size === undefined || !Number.isSafeInteger(seed)) return null
  if (today !== undefined && (today === true || !isLocalDate(today))) return null
  const canaries = options.get('canaries')
  if (canaries === true || (canaries !== undefined && size === 'large')) return null
  return { size, seed, today, canaries }
}

/** Ctrl+C stops it between two pieces. */
const fillLarge = async (
  app: App,
  when: { seed: number; today: LocalDate },
  { print, progress, json }: Pick<Invocation, 'print' | 'progress' | 'json'>,
) => {
  let isStopped = false
  const stop = () => (isStopped = true)
  process.once('SIGINT', stop)
  try {
    const size = largeSize
    const { organisation } = await seedLarge(app, {
      ...when,
      size,
      onProgress: progress,
      isStopped: () => isStopped,
    })
    progress('')
    if (json) print(JSON.stringify({ organisation: organisation.slug, ...size }))
    else
      print(
        `${organisation.slug}: ${size.households} households, ${size.volunteers} volunteers, ${size.contactMoments} contact moments`,
      )
  } finally {
    process.off('SIGINT', stop)
  }
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
      if (size === 'large') {
        await fillLarge(app, { seed, today }, { print, progress, json })
        return
      }
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
