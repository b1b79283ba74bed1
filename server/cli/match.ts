import { isBlocking } from '#shared/matching/factors.ts'
import { type MatchFile, matchFileSchema } from '#shared/matching/match-file.ts'
import { shortlistOf, weigh } from '#shared/matching/shortlist.ts'
import { askReasonFor } from '#shared/matching/verdict.ts'
import type { Command } from './command.ts'
import { readAs, readJson } from './read-json.ts'

const usage = 'match FILE|- [--json]'

/** The shortlist, and what stands in the way of the others, out of the same functions that the server uses. */
export const matched = ({ today, policy, request, volunteers }: MatchFile) => ({
  request: request.id,
  weights: policy.weights,
  candidates: shortlistOf(request, volunteers, policy, today, policy.weights).map(
    ({ id, verdict, factors, volunteer: { openMatches, capacity } }) => ({
      id,
      verdict,
      factors,
      reasonFor: askReasonFor(factors),
      room: { openMatches, capacity },
    }),
  ),
  doNotFit: volunteers
    .map((volunteer) => weigh(request, volunteer, policy, today))
    .filter(({ verdict }) => verdict === 'doesNotFit')
    .map(({ id, factors }) => ({ id, because: factors.filter(isBlocking) })),
})

export const matchCommand: Command = {
  name: 'match',
  usage,
  does: 'prints who fits one request, explained and best first, and why not the others (JSON)',
  run: async ({ words, json, print }) => {
    const [file, ...more] = words
    if (file === undefined || more.length > 0) {
      print(`Usage: ${usage}`)
      return 2
    }
    const answer = matched(readAs(file, await readJson(file), matchFileSchema))
    print(json ? JSON.stringify(answer) : JSON.stringify(answer, null, 2))
    return 0
  },
}
