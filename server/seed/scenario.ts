import { castFamilies, castVolunteers, earlierMatchesOf } from './cast-people.ts'
import { castHardToMatch } from './cast-hard-to-match.ts'
import { castMatches, castNames } from './cast-matches.ts'
import type { FamilySpec } from './family-spec.ts'
import { bulkFamilies } from './bulk-families.ts'
import { bulkMatches } from './bulk-matches.ts'
import { bulkVolunteers } from './bulk-volunteers.ts'
import { makeRegister } from './register.ts'
import type { MatchSpec } from './match-spec.ts'
import { familyNames, volunteerNames } from './names.ts'
import type { ProgrammeKey } from './programmes.ts'
import type { Random } from '#shared/random.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'

/** Everybody in one organisation and what became of them. */
export type Scenario = {
  programmes: readonly ProgrammeKey[]
  families: readonly FamilySpec[]
  volunteers: readonly VolunteerSpec[]
  matches: readonly MatchSpec[]
}

/** How many of each: of what is 1, tiny has one of each kind, so that every state is there. */
export type Size = 'tiny' | 'demo'

/** People of matches and people beside them, each once. */
export const everybodyOf = (
  programmes: readonly ProgrammeKey[],
  matches: readonly MatchSpec[],
  families: readonly FamilySpec[],
  volunteers: readonly VolunteerSpec[],
): Scenario => ({
  programmes,
  matches,
  families: [...new Set([...matches.map(({ family }) => family), ...families])],
  volunteers: [...new Set([...matches.map(({ volunteer }) => volunteer), ...volunteers])],
})

export const thuisNabijScenario = (random: Random, today: string, size: Size): Scenario => {
  const register = makeRegister(random, familyNames, volunteerNames, castNames)
  const cast = castMatches(register, today)
  const people = castVolunteers(register)
  const matches = [...cast, ...earlierMatchesOf(register, people.leila), ...bulkMatches(register, size)]
  const families = [...castFamilies(register, today), ...bulkFamilies(register, size)]
  const volunteers = [...Object.values(people), ...bulkVolunteers(register, size)]
  return everybodyOf(
    ['maatjes', 'steunouders', 'taalmaatjes'],
    matches,
    [...families, ...castHardToMatch(register)],
    volunteers,
  )
}
