import type { RecordIntroduction } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { matchCell, sealText } from './sealed-texts.ts'

/** The two have met; how it went. A later record of the same introduction takes the place of the earlier one. */
export const recordIntroduction = async (
  change: Change,
  match: Coordinated<Match>,
  { version, heldOn, outcome, note }: RecordIntroduction,
): Promise<{ version: number }> => {
  if (match.introductionAt === null || heldOn > change.today) refuse('notNow', { status: match.status })
  const cell = matchCell('sealed_introduction_note', match.id)
  return {
    version: await actOnMatch(
      change,
      match,
      'recordIntroduction',
      {
        version,
        from: ['introduction'],
        set: {
          introduction_held_on: heldOn,
          introduction_outcome: outcome,
          sealed_introduction_note: await sealText(change, match, cell, note),
        },
      },
      { heldOn, outcome },
    ),
  }
}
