import { z } from 'zod'
import { type Weighed, weighed, type Weights, weightSteps } from '#shared/matching/order.ts'
import { relaxationSchema } from '#shared/matching/relaxations.ts'
import type { useTRPCClient } from '#client/lib/trpc.ts'

type Client = ReturnType<typeof useTRPCClient>

/** What the server answers for Matchen. */
export type Queue = Awaited<ReturnType<Client['matching']['queue']['query']>>
export type Shortlist = Awaited<ReturnType<Client['matching']['shortlist']['query']>>
export type Candidate = Shortlist['candidates'][number]
export type WhyNotGroup = Awaited<ReturnType<Client['matching']['whyNot']['query']>>[number]

export type WhyNotPerson = Awaited<ReturnType<Client['matching']['whyNotPerson']['query']>>

/** How many can stand side by side. */
export const mostCompared = 3

const step = z.enum(weightSteps).optional().catch(undefined)

/** What stands in the address: the open request, the weights, who is compared, and a change that is tried. Ids only. */
export const matchingSearchSchema = z.object({
  vraag: z.string().optional().catch(undefined),
  tijd: step,
  taal: step,
  afstand: step,
  ervaring: step,
  naast: z.array(z.uuid()).max(mostCompared).optional().catch(undefined),
  probeer: relaxationSchema.optional().catch(undefined),
})
export type MatchingSearch = z.output<typeof matchingSearchSchema>

/** The name of each weight in the address. */
export const weightNames = {
  time: 'tijd',
  language: 'taal',
  distance: 'afstand',
  experience: 'ervaring',
} as const satisfies Record<Weighed, keyof MatchingSearch>

/** The weights of the address over those that count normally. */
export const weightsOf = (search: MatchingSearch, normal: Weights): Weights => {
  const weights = { ...normal }
  for (const what of weighed) weights[what] = search[weightNames[what]] ?? normal[what]
  return weights
}

/** What the address makes count more or less; null when it says nothing, and the programme's own weights count. */
export const askedWeights = (search: MatchingSearch): Partial<Weights> | null => {
  const asked: Partial<Weights> = {}
  for (const what of weighed) {
    const step = search[weightNames[what]]
    if (step !== undefined) asked[what] = step
  }
  return Object.keys(asked).length === 0 ? null : asked
}

/** The four weights for the address; those that count as they normally do stay out of it. */
export const inAddress = (weights: Weights, normal: Weights): Partial<MatchingSearch> =>
  Object.fromEntries(
    weighed.map((what) => [weightNames[what], weights[what] === normal[what] ? undefined : weights[what]]),
  )

/** Changes part of the address; what is undefined leaves it. */
export type ChangeSearch = (part: Partial<MatchingSearch>) => void
