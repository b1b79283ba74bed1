import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { z } from 'zod'

/** What a file is called in a sentence. */
const called = (file: string): string => (file === '-' ? 'Standard input' : file)

/** How many characters before the fault a message of the parser shows. */
const shownBefore = 10

/** Where the parser stopped, out of its own message: some name the place, some only show what stands around it. */
const faultAt = (content: string, message: string): number => {
  const told = /at position (\d+)/.exec(message)
  if (told !== null) return Number(told[1])
  const shown = /^Unexpected token '([\s\S]+?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(
    message,
  )
  if (shown === null) return content.length
  const [, token = '', dots, around = ''] = shown
  const from = Math.max(0, content.indexOf(around))
  return dots === undefined ? from + around.indexOf(token) : from + shownBefore
}

const parsed = (file: string, content: string): unknown => {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (fault) {
    const whole = content.trimEnd()
    const at = Math.min(faultAt(content, fault instanceof Error ? fault.message : ''), whole.length)
    const what = at === whole.length ? 'it stops too early' : 'something is wrong'
    const line = content.slice(0, at).split('\n').length
    throw new Error(`${called(file)} is not JSON: ${what} on line ${line}.`, { cause: fault })
  }
}

/** A file of JSON, or standard input for `-`. Throws one sentence when it cannot be read or is no JSON. */
export const readJson = async (file: string): Promise<unknown> => {
  if (file === '-') return parsed(file, await text(process.stdin))
  const content = await readFile(file, 'utf8').catch((fault: unknown) => {
    throw new Error(`${file} cannot be read.`, { cause: fault })
  })
  return parsed(file, content)
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')

const ownWords: Record<string, string> = {
  date: 'is not a date (YYYY-MM-DD)',
  twice: 'stands there twice',
}

type Issue = z.core.$ZodIssue

const words = ({ message }: Issue): string =>
  ownWords[message] ?? `is not right: ${message.replace(/^Invalid input: /, '')}`

/** The value as its schema reads it. Throws one sentence that names the first field that is wrong. */
export const readAs = <Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
): z.output<Schema> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue === undefined) throw result.error
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  if (unknown !== undefined)
    throw new Error(`${called(file)}: ${fieldOf([...issue.path, unknown])} is no field of this file.`)
  const field = issue.path.length === 0 ? 'the whole' : fieldOf(issue.path)
  throw new Error(`${called(file)}: ${field} ${words(issue)}.`)
}
