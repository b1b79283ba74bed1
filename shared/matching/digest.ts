import type { Factor } from './factors.ts'
import type { Weights } from './order.ts'
import type { Verdict } from './verdict.ts'

/** Text in which equal data are equal letters: keys in alphabetical order. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
      .join(',')}}`
  return JSON.stringify(value) ?? 'null'
}

const lane = (text: string, seed: number): string => {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0')
}

export type Explanation = {
  requestId: string
  volunteerId: string
  policyVersionId: string
  verdict: Verdict
  factors: readonly Factor[]
  weights: Weights
}

/** A short mark of data: equal marks mean equal data. It needs no cryptographic hash and runs anywhere. */
export const markOf = (data: unknown): string => {
  const text = canonical(data)
  return [0x811c9dc5, 0x9e3779b1, 0x7f4a7c15, 0x2545f491].map((seed) => lane(text, seed)).join('')
}

/** The mark of what somebody saw. It guards against data that changed meanwhile, not against a forger. */
export const explanationDigest = (explanation: Explanation): string => markOf(explanation)
