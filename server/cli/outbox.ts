import { outboxStatus } from '../jobs/outbox-queries.ts'
import type { Command } from './command.ts'
import { logsOf, withApp } from './with-organisations.ts'

export const outboxCommand: Command = {
  name: 'outbox',
  usage: 'outbox status [--organisation NAME]',
  does: 'tells, for the installation and each organisation, how many messages wait, were sent or failed, and since when',
  run: async ({ words, options, json, print }) => {
    if (words[0] !== 'status') {
      print('Usage: outbox status [--organisation NAME] [--json]')
      return 2
    }
    await withApp(async (app) => {
      for (const { name, readBase } of await logsOf(app, options)) {
        const rows = await readBase(outboxStatus)
        if (json) print(JSON.stringify({ organisation: name, outbox: rows }))
        else if (rows.length === 0) print(`${name}: empty`)
        else for (const row of rows) print(`${name}: ${row.count} ${row.status}, oldest of ${row.oldest}`)
      }
    })
    return 0
  },
}
