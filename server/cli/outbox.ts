import { baseOf } from '../base/base-tx.ts'
import { outboxStatus } from '../jobs/outbox-queries.ts'
import type { Command } from './command.ts'
import { organisationsOf, withApp } from './with-organisations.ts'

export const outboxCommand: Command = {
  name: 'outbox',
  usage: 'outbox status [--organisation NAME]',
  does: 'tells how many messages wait, were sent or failed, and since when',
  run: async ({ words, options, json, print }) => {
    if (words[0] !== 'status') {
      print('Usage: outbox status [--organisation NAME] [--json]')
      return 2
    }
    await withApp(async (app) => {
      for (const { slug, store } of await organisationsOf(app, options)) {
        const rows = await store.read((tx) => outboxStatus(baseOf(tx)))
        if (json) print(JSON.stringify({ organisation: slug, outbox: rows }))
        else if (rows.length === 0) print(`${slug}: empty`)
        else for (const row of rows) print(`${slug}: ${row.count} ${row.status}, oldest of ${row.oldest}`)
      }
    })
    return 0
  },
}
