import { verifyReadLog } from '../base/disclose.ts'
import { verifyEvents } from '../base/record.ts'
import type { Command } from './command.ts'
import { logsOf, withApp } from './with-organisations.ts'

export const auditCommand: Command = {
  name: 'audit',
  usage: 'audit verify [--organisation NAME]',
  does: 'checks that no line of the event log and the read log was changed, moved or taken out',
  run: async ({ words, options, json, print }) => {
    if (words[0] !== 'verify') {
      print('Usage: audit verify [--organisation NAME] [--json]')
      return 2
    }
    const results = await withApp(async (app) => {
      const checked = []
      for (const { name, readBase } of await logsOf(app, options))
        checked.push(
          await readBase(async (tx) => ({
            organisation: name,
            events: await verifyEvents(tx),
            readLog: await verifyReadLog(tx),
          })),
        )
      return checked
    })
    for (const result of results)
      print(
        json
          ? JSON.stringify(result)
          : `${result.organisation}: ${result.events.lines} events${
              result.events.brokenAt === null ? ', whole' : `, broken at line ${result.events.brokenAt}`
            }; ${result.readLog.lines} lines read${
              result.readLog.brokenAt === null ? ', whole' : `, broken at line ${result.readLog.brokenAt}`
            }`,
      )
    return results.every(({ events, readLog }) => events.brokenAt === null && readLog.brokenAt === null)
      ? 0
      : 1
  },
}
