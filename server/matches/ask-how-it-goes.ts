import type { AskHowItGoes } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import { askedOn, type Match } from './queries.ts'
import { askVolunteerHowItGoes } from './write-to-people.ts'

/** Nothing was heard for a while: asks the volunteer of a running match how it goes, by mail or in a call just made. */
export const askHowItGoes = async (
  change: Change,
  match: Coordinated<Match>,
  { version, how }: AskHowItGoes,
): Promise<{ version: number }> => {
  const next = await actOnMatch(
    change,
    match,
    'askHowItGoes',
    {
      version,
      from: ['trial', 'active', 'closing'],
      set: { asked_on: change.today },
    },
    { how, before: await askedOn(change.tx, match.id) },
  )
  if (how === 'mail') await askVolunteerHowItGoes(change, match)
  return { version: next }
}
