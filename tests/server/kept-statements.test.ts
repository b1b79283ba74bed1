import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { withKeptStatements } from '#db/kept-statements.ts'

test('a statement that is asked again answers for its new values and for tables as they are by then', () => {
  const database = new Database(':memory:')
  const kept = withKeptStatements(database)
  database.exec('create table person (name text)')
  const insert = () => kept.prepare('insert into person (name) values (?)')
  const all = () => kept.prepare('select * from person').all([])
  insert().run(['Nadia'])
  expect(all()).toEqual([{ name: 'Nadia' }])
  insert().run(['Ruud'])
  database.exec('alter table person add column town text')
  // More statements than are kept: those of before are prepared anew.
  for (let turn = 0; turn < 1000; turn += 1)
    expect(kept.prepare(`select ${turn} as turn`).all([])).toEqual([{ turn }])
  database.exec("update person set town = 'Utrecht'")
  expect(all()).toEqual([
    { name: 'Nadia', town: 'Utrecht' },
    { name: 'Ruud', town: 'Utrecht' },
  ])
  expect(kept.prepare('select 1 as turn')).toBe(kept.prepare('select 1 as turn'))
  kept.close()
})
