import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Figure } from './report.ts'

/**
 * `npm run bench [name]`: measures one bench or all of them against named peers in the same run. One JSON line per
 * figure; the exit code is 1 when a gate does not hold. A bench is a file `NAME.bench.ts` beside this one.
 */
const ending = '.bench.ts'
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort()

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(`There is no bench ${unknown}. There are: ${names.join(', ')}.`)
  process.exit(2)
}

let failed = 0
const say = (figure: Figure) => {
  if (!figure.ok) failed += 1
  console.log(JSON.stringify(figure))
}
for (const name of asked.length > 0 ? asked : names) {
  const { bench } = (await import(join(import.meta.dirname, `${name}${ending}`))) as { bench: Bench }
  await bench(say)
}
process.exitCode = failed === 0 ? 0 : 1
