import { auditCommand } from './audit.ts'
import type { Command, ExitCode } from './command.ts'
import { readWords } from './command.ts'
import { geoImportCommand } from './geo-import.ts'
import { manifestCommand } from './manifest.ts'
import { matchCommand } from './match.ts'
import { outboxCommand } from './outbox.ts'
import { planCommand } from './plan.ts'
import { seedCommand } from './seed.ts'
import { simulateCommand } from './simulate.ts'

const commands: readonly Command[] = [
  manifestCommand,
  auditCommand,
  outboxCommand,
  geoImportCommand,
  seedCommand,
  matchCommand,
  planCommand,
  simulateCommand,
]
const flags = new Set(['json', 'partial', 'certificate', 'help'])

const usage = () =>
  [
    'Usage: npm run -s samenspel -- COMMAND',
    '',
    ...commands.map((c) => `  ${c.usage.padEnd(44)} ${c.does}`),
  ].join('\n')

/** Finds the command and carries it out; a fault that is a sentence (an Error) is printed as one. */
export const run = async (argv: readonly string[]): Promise<ExitCode> => {
  const { words, options } = readWords(argv, flags)
  const name = words[0]
  const command = commands.find((one) => one.name === name)
  if (command === undefined || options.has('help')) {
    console.error(usage())
    return options.has('help') ? 0 : 2
  }
  try {
    return await command.run({
      words: words.slice(1),
      options,
      json: options.has('json'),
      print: (line) => console.log(line),
      progress: (line) => {
        if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
      },
    })
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault))
    return 1
  }
}
