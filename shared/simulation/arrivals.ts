import { makeRandom } from '../random.ts'
import { type ComingFamily, inventFamily } from './invent-family.ts'
import { type ComingVolunteer, inventVolunteer } from './invent-volunteer.ts'
import type { Chances, Situation } from './situation.ts'

/** Everybody who comes in one invented year. It is drawn before anything is decided, so every way of matching gets the same. */
export type Arrivals = {
  seed: number
  weeks: number
  chances: Chances
  families: readonly ComingFamily[]
  volunteers: readonly ComingVolunteer[]
}

const weeksInYear = 52
const longestWaitBefore = 120
/** Who is there on the first day told their times this long ago at most. */
const longestThere = 150

/** New volunteers follow the training in groups: they can be asked from the Friday on which the next one ends. */
const trainingEvery = 8 * 7
const friday = 4
const afterTraining = (day: number) => Math.ceil((day - friday) / trainingEvery) * trainingEvery + friday

const numbered = (letter: string, at: number) => `${letter}${String(at + 1).padStart(5, '0')}`

/**
 * The arrivals of so many weeks. Each person is drawn from the seed and their own number alone. Days of arrival are drawn
 * one by one, so they come in clusters as in practice, and new volunteers in groups; how many there are is the same for every
 * seed.
 */
export const arrivalsOf = (situation: Situation, seed: number, weeks: number): Arrivals => {
  const root = makeRandom(seed)
  const coming = (count: number) => Math.round((count * weeks) / weeksInYear)
  const dayOf = (at: number, before: number, name: string, longest: number) => {
    const random = root.branch(`${name} comes ${at}`)
    return at < before ? -random.whole(1, longest) : random.whole(0, weeks * 7 - 1)
  }
  const { waiting, families, volunteers, newVolunteers, familiesSpeak, volunteersSpeak } = situation
  const trainedOn = (at: number) => {
    const day = dayOf(at, volunteers, 'volunteer', longestThere)
    return at < volunteers ? day : Math.min(afterTraining(day), weeks * 7 - 1)
  }
  return {
    seed,
    weeks,
    chances: situation.chances,
    families: Array.from({ length: waiting + coming(families) }, (_, at) =>
      inventFamily(root.branch(`family ${at}`), {
        id: numbered('f', at),
        comesOn: dayOf(at, waiting, 'family', longestWaitBefore),
        speak: familiesSpeak,
      }),
    ),
    volunteers: Array.from({ length: volunteers + coming(newVolunteers) }, (_, at) =>
      inventVolunteer(root.branch(`volunteer ${at}`), {
        id: numbered('v', at),
        comesOn: trainedOn(at),
        weeks,
        speak: volunteersSpeak,
        isThere: at < volunteers,
      }),
    ),
  }
}
