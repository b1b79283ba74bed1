import { makeRandom } from '../random.ts'
import { trialDays } from './rules.ts'
import type { Chances } from './situation.ts'

/** What would become of a pair if it were proposed: drawn from the seed and the two people, whoever decides and when. */
export type Fate = {
  /** Days from the proposal until both have answered, or one said no. */
  answeredAfter: number
  isDeclined: boolean
  /** Days from the answer to the first visit. */
  startsAfter: number
  /** Days from the first visit to the end of a trial that fails; null: it goes well. */
  failsAfter: number | null
}

/** The draws belong to the two people; only what they are held against may depend on how well the pair fits. */
export const fateOf = (
  { seed, chances }: { seed: number; chances: Chances },
  { familyId, volunteerId, verdict }: { familyId: string; volunteerId: string; verdict: 'fitsWell' | 'fits' },
): Fate => {
  const random = makeRandom(seed).branch(`${familyId} with ${volunteerId}`)
  const answeredAfter = random.whole(1, 7)
  const isDeclined = random.chance(chances.declined[verdict])
  const startsAfter = random.whole(5, 14)
  const failsAfter = random.whole(7, trialDays)
  return {
    answeredAfter,
    isDeclined,
    startsAfter,
    failsAfter: random.chance(chances.failed[verdict]) ? failsAfter : null,
  }
}
