import { describe, expect, test } from 'vitest'
import { type ActName, actsOf, type StageFacts } from '#client/features/matches/acts-of-stage.ts'
import { movesFrom } from '#shared/life-cycle.ts'
import { type MatchMove, matchMoves, type MatchState, matchStates } from '#shared/matches.ts'

/** By which buttons a move of the table can be made. */
const buttons: { [move in MatchMove]: ActName[] } = {
  introduce: ['answer'],
  decline: ['answer', 'answerNo'],
  withdraw: ['withdraw'],
  expire: [],
  startTrial: ['startTrial'],
  start: ['start'],
  pause: ['pause'],
  resume: ['resume'],
  startClosing: ['startClosing'],
  end: ['end', 'endTrial'],
}

const facts = (status: MatchState, more: Partial<StageFacts> = {}): StageFacts => ({
  status,
  moves: movesFrom(matchMoves, status, ['coordinator']),
  introductionAt: '2026-11-25T10:00',
  introductionHeldOn: '2026-11-25',
  agreement: {},
  gates: [{ gate: 'roleAgreement', isOverridden: false }],
  talkAskedAt: null,
  talkHadAt: null,
  aftercareDoneOn: null,
  ...more,
})

describe('the buttons of a dossier', () => {
  test.each(matchStates)(
    'in %s there is a button for every move of the table, and for no other',
    (status) => {
      const acts = actsOf(facts(status))
      const allowed = movesFrom(matchMoves, status, ['coordinator'])
      for (const move of Object.keys(matchMoves) as MatchMove[])
        expect({ move, has: buttons[move].some((name) => acts.includes(name)) }).toEqual({
          move,
          has: allowed.includes(move) || (move === 'introduce' && acts.includes('answer')),
        })
    },
  )

  test('the last one is what comes next', () => {
    const next = (status: MatchState, more: Partial<StageFacts> = {}) => actsOf(facts(status, more)).at(-1)
    expect(next('proposed')).toBe('answer')
    expect(next('introduction', { introductionAt: null, introductionHeldOn: null })).toBe('plan')
    expect(next('introduction', { introductionHeldOn: null })).toBe('recordIntroduction')
    expect(next('introduction', { agreement: null })).toBe('makeAgreement')
    expect(next('introduction', { agreement: null, gates: [] })).toBe('startTrial')
    expect(next('introduction')).toBe('startTrial')
    expect(next('active')).toBe('log')
    expect(next('ended')).toBe('aftercare')
    expect(next('ended', { aftercareDoneOn: '2027-01-06' })).toBeUndefined()
  })

  test('a talk that was asked for is there until it was had', () => {
    const asked = { talkAskedAt: '2026-11-23T09:00:00.000Z' }
    expect(actsOf(facts('proposed', asked))).toContain('talked')
    expect(actsOf(facts('proposed', { ...asked, talkHadAt: asked.talkAskedAt }))).not.toContain('talked')
  })
})
