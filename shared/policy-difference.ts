import type { Policy } from './policy.ts'

/** One rule that two versions say differently. */
export type PolicyDifference = {
  [Field in keyof Policy]: { field: Field; from: Policy[Field]; to: Policy[Field] }
}[keyof Policy]

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Which rules differ between two versions, in the order of the policy; empty when they say the same. */
export const policyDifference = (from: Policy, to: Policy): PolicyDifference[] =>
  (Object.keys(to) as (keyof Policy)[])
    .filter((field) => !same(from[field], to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }) as PolicyDifference)
