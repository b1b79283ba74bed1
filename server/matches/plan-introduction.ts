import type { PlanIntroduction } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import type { Coordinated } from './access.ts'
import { actOnMatch } from './move-match.ts'
import type { Match } from './queries.ts'
import { matchCell, sealText } from './sealed-texts.ts'
import { tellBothIntroduction } from './write-to-people.ts'

/**
 * Sets or moves the day of the introduction. From now on the volunteer sees the family's phone number, and the address
 * where the programme meets at home and it is not a hidden one. Both are told. Refuses a day that is over (`dayInPast`).
 */
export const planIntroduction = async (
  change: Change,
  match: Coordinated<Match>,
  { version, at, place, detail }: PlanIntroduction,
): Promise<{ version: number }> => {
  if (at.slice(0, 10) < change.today) refuse('dayInPast')
  if (match.introductionHeldOn !== null) refuse('notNow', { status: match.status })
  const cell = matchCell('sealed_introduction_detail', match.id)
  const next = await actOnMatch(
    change,
    match,
    'planIntroduction',
    {
      version,
      from: ['introduction'],
      set: {
        introduction_at: at,
        introduction_place: place,
        sealed_introduction_detail: await sealText(change, match, cell, detail),
      },
    },
    { at, place },
  )
  await tellBothIntroduction(change, match, at)
  return { version: next }
}
