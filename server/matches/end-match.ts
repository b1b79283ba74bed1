import { addDays } from '#shared/dates.ts'
import type { EndMatch } from '#shared/match-inputs.ts'
import type { Change } from '../base/context.ts'
import { refuse } from '../base/refusal.ts'
import { closeRequest, searchAgain } from '../intake/follow-match.ts'
import { policyVersion } from '../organisation/policies.ts'
import { setRest } from '../volunteers/set-rest.ts'
import type { Coordinated } from './access.ts'
import { moveMatch } from './move-match.ts'
import { insertReasons, type Match } from './queries.ts'
import { matchCell, sealText } from './sealed-texts.ts'
import { tellParentNews, tellVolunteerNews } from './write-to-people.ts'

/**
 * Ends a match: why (more than one reason is fine), by whom, thanks to the volunteer, one aftercare call on a day, rest
 * for the volunteer. The question is either looked after further (waiting since the same day) or done.
 */
export const endMatch = async (
  change: Change,
  match: Coordinated<Match>,
  input: EndMatch,
): Promise<{ version: number; aftercareOn: string }> => {
  const { version, endedOn, reasons, byWhom, thanks, restUntil, requestGoesOn } = input
  if (endedOn > change.today || endedOn < (match.trialFrom ?? endedOn))
    refuse('badInput', { fields: 'endedOn' })
  const { policy } = await policyVersion(change.tx, match.policyVersionId)
  const aftercareOn = input.aftercareOn ?? addDays(endedOn, policy.aftercareDays)
  const next = await moveMatch(
    change,
    match,
    'end',
    {
      version,
      set: {
        ended_on: endedOn,
        contact_goes_on: input.contactGoesOn ? 1 : 0,
        aftercare_on: aftercareOn,
        sealed_thanks: await sealText(change, match, matchCell('sealed_thanks', match.id), thanks),
      },
    },
    { endedOn, byWhom, reasons: reasons.join(' '), aftercareOn },
  )
  await insertReasons(change.tx, match.id, 'ended', reasons, byWhom)
  await (requestGoesOn ? searchAgain : closeRequest)(change, match)
  if (restUntil !== null) await setRest(change, match.volunteerId, restUntil)
  await tellParentNews(change, match)
  await tellVolunteerNews(change, match)
  return { version: next, aftercareOn }
}
