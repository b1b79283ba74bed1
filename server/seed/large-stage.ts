import type { LocalDate } from '#shared/dates.ts'
import type { DatedEvent } from '../base/record.ts'
import { mailOf } from './colleagues.ts'
import type { TownArea } from './large-towns.ts'
import { familyNames, volunteerNames } from './names.ts'
import type { ProgrammeKey } from './programmes.ts'
import type { Random } from '#shared/random.ts'
import { makeRegister, type Register } from './register.ts'

/** What everybody in a large town is made with. */
export type LargeStage = {
  random: Random
  register: Register
  today: LocalDate
  areas: readonly TownArea[]
  programmes: readonly { key: ProgrammeKey; id: string; policyVersionId: string }[]
  /** Keys of the colleagues who carry people, and the ids of all. */
  carriers: readonly string[]
  colleagueIds: ReadonlyMap<string, string>
  /** What happened, to be written in the order of time when everybody is there. */
  events: DatedEvent[]
}

/** Deals names again and again; numbers and addresses are each dealt once. */
export const largeRegister = (random: Random): Register => {
  const register = makeRegister(random, familyNames, volunteerNames, new Set())
  let dealt = 0
  const next = () => String((dealt += 1))
  return {
    ...register,
    phone: () => `+316${next().padStart(8, '4000')}`,
    mail: (name) => mailOf(name, 'post').replace('@', `.${next()}@`),
  }
}
