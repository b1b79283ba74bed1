import { createHash } from 'node:crypto'

/** What stands before the first line of a chain. */
export const chainStart = '0'.repeat(64)

/** The hash of one line: over the line before it and its own content, in a fixed order of fields. */
export const chainHash = (previousHash: string, content: Record<string, string | number | null>): string => {
  const fields = Object.keys(content)
    .sort()
    .map((name) => [name, content[name] ?? null])
  return createHash('sha256').update(previousHash).update(JSON.stringify(fields)).digest('hex')
}
