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

type Link = { seq: number; previous_hash: string; hash: string; [field: string]: string | number | null }

/** The number of the first line that does not follow from the one before it; null for a whole chain. */
export const firstBreak = (
  lines: readonly Link[],
  checkpoint: { seq: number; hash: string } | undefined,
): number | null => {
  let previous = checkpoint?.hash ?? chainStart
  let expected = (checkpoint?.seq ?? 0) + 1
  for (const { previous_hash, hash, ...content } of lines) {
    if (content.seq !== expected || previous_hash !== previous || chainHash(previous, content) !== hash)
      return content.seq
    previous = hash
    expected++
  }
  return null
}
