import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, addWorkingDays, localDateOf, startOfDay } from '#shared/dates.ts'
import { compareDues, type Due, dueKinds, duesAbout, standingOn } from '#shared/dues.ts'
import { duesOfMatch, type MatchDueFacts, quietAfterDays } from '#shared/match-dues.ts'
import { type MatchState, matchStates } from '#shared/matches.ts'
import { defaultPolicy } from '#shared/policy.ts'
import { duesOfRequest, intakeDue, type RequestDueFacts } from '#shared/request-dues.ts'
import { duesOfVolunteer, type VolunteerDueFacts } from '#shared/volunteer-dues.ts'
import { requestStates } from '#shared/intake.ts'
import { volunteerStates } from '#shared/volunteers.ts'

const policy = defaultPolicy

const request = (over: Partial<RequestDueFacts> = {}): RequestDueFacts => ({
  id: 'r',
  status: 'submitted',
  submittedAt: '2026-11-20T20:14:00.000Z',
  firstContactOn: null,
  plannedFor: null,
  holdUntil: null,
  waitingSince: '2026-11-20',
  lastSignOfLifeOn: null,
  oldestUnreadMessageOn: null,
  hasOpenMatch: false,
  reviewOn: null,
  ...over,
})

const volunteer = (over: Partial<VolunteerDueFacts> = {}): VolunteerDueFacts => ({
  id: 'v',
  status: 'available',
  appliedOn: '2026-09-01',
  firstContactOn: '2026-09-02',
  pausedFrom: null,
  pausedUntil: null,
  restUntil: null,
  certificateRenewOn: null,
  availableSince: '2026-10-01',
  lastSignOfLifeOn: null,
  openMatches: 0,
  ...over,
})

const match = (over: Partial<MatchDueFacts> = {}): MatchDueFacts => ({
  id: 'm',
  status: 'active',
  proposedOn: '2026-09-01',
  expiresOn: '2026-09-08',
  bothYesOn: '2026-09-03',
  introductionOn: null,
  introductionHeldOn: null,
  trialFrom: '2026-09-10',
  trialUntil: '2026-10-22',
  startedOn: '2026-10-22',
  resumedOn: null,
  pausedUntil: null,
  closingUntil: null,
  reviewedOn: null,
  aftercareOn: null,
  aftercareDoneOn: null,
  intervalDays: 7,
  lastContactOn: '2026-11-20',
  askedOn: null,
  callAskedOn: null,
  ...over,
})

const brief = (dues: readonly Due[]) => dues.map(({ kind, from, until }) => [kind, from, until])

describe('what a request asks', () => {
  test.each([
    ['a new one: to be called in 3 working days', {}, [['promise', '2026-11-20', '2026-11-25']]],
    [
      'spoken to: an intake planned within 5 working days',
      { status: 'contacted', firstContactOn: '2026-11-23' },
      [['intake', '2026-11-23', '2026-11-30']],
    ],
    [
      'a planned visit: written down on the day itself or within two days',
      { status: 'intakePlanned', plannedFor: '2026-11-25T10:00' },
      [['intake', '2026-11-25', '2026-11-27']],
    ],
    [
      'after the intake: a decision within 3 weeks',
      { status: 'intakeDone' },
      [['intake', '2026-11-20', '2026-12-11']],
    ],
    [
      'waiting: a sign of life every 4 weeks, asked for two days before',
      { status: 'searching' },
      [['waitingParent', '2026-12-16', '2026-12-18']],
    ],
    [
      'waiting and heard of: 4 weeks from then',
      { status: 'searching', lastSignOfLifeOn: '2026-12-01' },
      [['waitingParent', '2026-12-27', '2026-12-29']],
    ],
    ['a proposal is on its way: nothing', { status: 'searching', hasOpenMatch: true }, []],
    [
      'a decision to look at again: within a week of its day, also after a referral',
      { status: 'referred', reviewOn: '2026-12-01' },
      [['decisionReview', '2026-12-01', '2026-12-08']],
    ],
    [
      'a decision of a question that was withdrawn: nothing',
      { status: 'withdrawn', reviewOn: '2026-12-01' },
      [],
    ],
    ['somebody is there: nothing', { status: 'supported' }, []],
    [
      'put off: nothing but reading the parent’s message',
      { holdUntil: '2027-01-04', oldestUnreadMessageOn: '2026-11-21' },
      [['message', '2026-11-21', '2026-11-24']],
    ],
  ] as const)('%s', (_name, over, dues) => {
    expect(brief(duesOfRequest(request(over), policy, '2026-11-24'))).toEqual(dues)
  })

  test('put off in intake: the same step comes back, due on the day it was put off to', () => {
    const facts = request({ holdUntil: '2026-11-30' })
    expect(duesOfRequest(facts, policy, '2026-11-29')).toEqual([])
    expect(brief(duesOfRequest(facts, policy, '2026-11-30'))).toEqual([
      ['promise', '2026-11-20', '2026-11-30'],
    ])
    expect(intakeDue(facts, policy)).toEqual({ step: 'firstContact', on: '2026-11-30' })
  })

  test('put off while waiting: the day itself asks for a look', () => {
    const facts = request({ status: 'searching', holdUntil: '2026-11-30' })
    expect(brief(duesOfRequest(facts, policy, '2026-11-30'))).toEqual([
      ['holdEnds', '2026-11-30', '2026-12-07'],
    ])
  })

  test('steps that begin on the same day are different things to do', () => {
    const onOneDay = { firstContactOn: '2026-11-20' }
    const plan = duesOfRequest(request({ status: 'contacted', ...onOneDay }), policy, '2026-11-20')
    const decide = duesOfRequest(request({ status: 'intakeDone', ...onOneDay }), policy, '2026-11-20')
    expect(plan[0]?.key).not.toBe(decide[0]?.key)
  })
})

describe('what a volunteer asks', () => {
  const on = (over: Partial<VolunteerDueFacts>, today: string) =>
    brief(duesOfVolunteer(volunteer(over), policy, today))

  test('an applicant is called in 3 working days', () => {
    expect(on({ status: 'applied', firstContactOn: null, appliedOn: '2026-11-20' }, '2026-11-23')).toEqual([
      ['applicant', '2026-11-20', '2026-11-25'],
    ])
    expect(on({ status: 'applied' }, '2026-11-23')).toEqual([])
  })

  test('a certificate is asked for 8 weeks before it has to be renewed', () => {
    expect(on({ openMatches: 1, certificateRenewOn: '2026-12-31' }, '2026-11-23')).toEqual([
      ['certificate', '2026-11-05', '2026-12-31'],
    ])
  })

  test('who waits hears from us every 4 weeks; a pause, a rest and a match are no waiting', () => {
    expect(on({}, '2026-11-23')).toEqual([['waitingVolunteer', '2026-10-27', '2026-10-29']])
    expect(on({ lastSignOfLifeOn: '2026-11-01' }, '2026-11-23')).toEqual([
      ['waitingVolunteer', '2026-11-27', '2026-11-29'],
    ])
    expect(on({ openMatches: 1 }, '2026-11-23')).toEqual([])
    expect(on({ pausedFrom: '2026-11-01' }, '2026-11-23')).toEqual([])
    expect(on({ pausedFrom: '2026-11-01', pausedUntil: '2026-11-23' }, '2026-11-23')).toEqual([])
    expect(on({ pausedFrom: '2026-11-01', pausedUntil: '2026-11-22' }, '2026-11-23')).toEqual([
      ['waitingVolunteer', '2026-12-18', '2026-12-20'],
    ])
    expect(on({ restUntil: '2026-11-30' }, '2026-11-23')).toEqual([])
  })
})

describe('what a match asks', () => {
  const on = (over: Partial<MatchDueFacts>, today = '2026-11-23') =>
    brief(duesOfMatch(match(over), policy, today))

  test.each([
    ['proposed', {}, [['answerOpen', '2026-09-05', '2026-09-08']]],
    ['introduction', {}, [['introductionPlan', '2026-09-03', '2026-09-08']]],
    ['introduction', { introductionOn: '2026-11-25' }, [['introduction', '2026-11-25', '2026-11-27']]],
    [
      'introduction',
      { introductionOn: '2026-11-25', introductionHeldOn: '2026-11-25' },
      [['afterIntroduction', '2026-11-25', '2026-11-27']],
    ],
    [
      'trial',
      {},
      [
        ['quiet', '2026-12-04', '2026-12-11'],
        ['trialEnds', '2026-10-15', '2026-10-22'],
      ],
    ],
    ['active', {}, [['quiet', '2026-12-04', '2026-12-11']]],
    ['paused', { pausedUntil: '2026-12-24' }, [['pauseEnds', '2026-12-21', '2026-12-24']]],
    [
      'closing',
      { closingUntil: '2026-12-24' },
      [
        ['quiet', '2026-12-04', '2026-12-11'],
        ['closingEnds', '2026-12-21', '2026-12-24'],
      ],
    ],
    ['ended', { aftercareOn: '2026-12-01' }, [['aftercare', '2026-12-01', '2026-12-08']]],
    ['ended', { aftercareOn: '2026-12-01', aftercareDoneOn: '2026-12-03' }, []],
    ['declined', {}, []],
    ['withdrawn', {}, []],
    ['expired', {}, []],
  ] as const)('%s %j', (status, over, dues) => {
    expect(on({ status, ...over })).toEqual(dues)
  })

  test.each([
    [7, 14],
    [1, 14],
    [14, 28],
    [30, 60],
  ])('agreed every %i days: quiet after %i days', (intervalDays, days) => {
    expect(quietAfterDays(intervalDays, policy)).toBe(days)
    const due = duesOfMatch(match({ intervalDays, lastContactOn: '2026-11-20' }), policy, '2026-11-23')[0]
    expect(due?.from).toBe(addDays('2026-11-20', days))
  })

  test('asking how it goes is an act: the same silence asks again a week later', () => {
    expect(on({ lastContactOn: '2026-11-01', askedOn: '2026-11-16' })).toEqual([
      ['quiet', '2026-11-23', '2026-11-30'],
    ])
    // A question from before this silence does not count.
    expect(on({ lastContactOn: '2026-11-20', askedOn: '2026-11-16' })).toEqual([
      ['quiet', '2026-12-04', '2026-12-11'],
    ])
  })

  test('after a pause the days are counted from its end', () => {
    expect(on({ lastContactOn: '2026-10-01', resumedOn: '2026-11-20' })).toEqual([
      ['quiet', '2026-12-04', '2026-12-11'],
    ])
  })

  test('the look at its length asks at 12, 18 and 24 months, each until somebody took it', () => {
    const looks = (reviewedOn: string | null, today: string) =>
      on({ startedOn: '2024-02-29', lastContactOn: today, reviewedOn }, today).filter(
        ([kind]) => kind === 'lengthReview',
      )
    expect(looks(null, '2025-01-30')).toEqual([])
    expect(looks(null, '2025-01-31')).toEqual([['lengthReview', '2025-01-31', '2025-02-28']])
    expect(looks(null, '2026-11-23')).toEqual([['lengthReview', '2025-01-31', '2025-02-28']])
    expect(looks('2025-02-10', '2025-07-31')).toEqual([])
    expect(looks('2025-02-10', '2025-08-05')).toEqual([['lengthReview', '2025-08-01', '2025-08-29']])
    expect(looks('2026-02-10', '2026-11-23')).toEqual([])
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days))
const maybeDay = fc.option(day, { nil: null })

const anyRequest = fc.record({
  id: fc.constant('r'),
  status: fc.constantFrom(...requestStates),
  submittedAt: day.map((on) => `${on}T23:30:00.000Z`),
  firstContactOn: maybeDay,
  plannedFor: maybeDay.map((on) => on && `${on}T10:00`),
  holdUntil: maybeDay,
  waitingSince: day,
  lastSignOfLifeOn: maybeDay,
  oldestUnreadMessageOn: maybeDay,
  hasOpenMatch: fc.boolean(),
  reviewOn: maybeDay,
})
const anyVolunteer = fc.record({
  id: fc.constant('v'),
  status: fc.constantFrom(...volunteerStates),
  appliedOn: day,
  firstContactOn: maybeDay,
  pausedFrom: maybeDay,
  pausedUntil: maybeDay,
  restUntil: maybeDay,
  certificateRenewOn: maybeDay,
  availableSince: maybeDay,
  lastSignOfLifeOn: maybeDay,
  openMatches: fc.integer({ min: 0, max: 2 }),
})
const anyMatch = fc.record({
  id: fc.constant('m'),
  status: fc.constantFrom<MatchState>(...matchStates),
  proposedOn: day,
  expiresOn: day,
  bothYesOn: maybeDay,
  introductionOn: maybeDay,
  introductionHeldOn: maybeDay,
  trialFrom: maybeDay,
  trialUntil: maybeDay,
  startedOn: maybeDay,
  resumedOn: maybeDay,
  pausedUntil: maybeDay,
  closingUntil: maybeDay,
  reviewedOn: maybeDay,
  aftercareOn: maybeDay,
  aftercareDoneOn: maybeDay,
  intervalDays: fc.integer({ min: 1, max: 60 }),
  lastContactOn: maybeDay,
  askedOn: maybeDay,
  callAskedOn: maybeDay,
})

const everything = fc.record({ request: anyRequest, volunteer: anyVolunteer, match: anyMatch })
type Everything = { request: RequestDueFacts; volunteer: VolunteerDueFacts; match: MatchDueFacts }
const duesOf = (facts: Everything, today: string) => [
  ...duesOfRequest(facts.request, policy, today),
  ...duesOfVolunteer(facts.volunteer, policy, today),
  ...duesOfMatch(facts.match, policy, today),
]

describe('for any facts on any day', () => {
  test('a window does not end before it begins, but for a deadline that came first', () => {
    fc.assert(
      fc.property(everything, day, (facts, today) => {
        for (const due of duesOf(facts, today))
          if (due.kind !== 'answerOpen') expect(due.from <= due.until, JSON.stringify(due)).toBe(true)
      }),
    )
  })

  test('late stays late: what is late today and was not done is late tomorrow', () => {
    fc.assert(
      fc.property(everything, day, (facts, today) => {
        const late = (on: string) =>
          duesOf(facts, on)
            .filter((due) => standingOn(due, on) === 'late')
            .map(({ key }) => key)
        expect(late(addDays(today, 1))).toEqual(expect.arrayContaining(late(today)))
      }),
    )
  })

  test('what is done never asks: an answered call, a made aftercare call, a first contact', () => {
    fc.assert(
      fc.property(everything, day, (facts, today) => {
        const done: Everything = {
          request: { ...facts.request, status: 'contacted', oldestUnreadMessageOn: null },
          volunteer: { ...facts.volunteer, firstContactOn: today, certificateRenewOn: null },
          match: { ...facts.match, aftercareDoneOn: today, callAskedOn: null },
        }
        const asking = new Set(duesOf(done, today).map(({ kind }) => kind))
        for (const kind of [
          'promise',
          'message',
          'applicant',
          'certificate',
          'aftercare',
          'callAsked',
        ] as const)
          expect(asking.has(kind)).toBe(false)
      }),
    )
  })

  test('what is over asks nothing but its aftercare and a call that was asked for', () => {
    fc.assert(
      fc.property(everything, day, (facts, today) => {
        const over: Everything = {
          request: { ...facts.request, status: 'closed', oldestUnreadMessageOn: null },
          volunteer: { ...facts.volunteer, status: 'left' },
          match: { ...facts.match, status: 'ended', callAskedOn: null },
        }
        expect(duesOf(over, today).filter(({ kind }) => kind !== 'aftercare')).toEqual([])
      }),
    )
  })

  test('each key stands once, and the order does not depend on the order they came in', () => {
    fc.assert(
      fc.property(everything, day, fc.infiniteStream(fc.nat()), (facts, today, chance) => {
        const dues = duesOf(facts, today)
        expect(new Set(dues.map(({ key }) => key)).size).toBe(dues.length)
        const shuffled = dues
          .map((due) => ({ due, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ due }) => due)
        expect(shuffled.sort(compareDues)).toEqual(dues.sort(compareDues))
      }),
    )
  })
})

describe('the order of risk', () => {
  const due = (kind: Due['kind'], id: string, until: string) =>
    duesAbout({ kind: 'match', id })(kind, { since: '2026-11-01', from: '2026-11-01', until })

  test('kind first, then the earliest last day, then the key', () => {
    const inOrder = [
      due('concern', 'c', '2027-01-31'),
      due('promise', 'b', '2026-12-31'),
      due('quiet', 'z', '2026-11-02'),
      due('quiet', 'a', '2026-11-03'),
      due('quiet', 'b', '2026-11-03'),
      due('waitingVolunteer', 'a', '2026-11-01'),
    ]
    expect(inOrder.toReversed().sort(compareDues)).toEqual(inOrder)
    expect(dueKinds[0]).toBe('concern')
  })
})

describe('days are days, whatever the clock does', () => {
  test.each([
    ['the night summer time begins', '2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['the night summer time ends', '2027-10-31', '2027-10-30T22:00:00.000Z'],
    ['the day after it ended', '2027-11-01', '2027-10-31T23:00:00.000Z'],
    ['leap day', '2028-02-29', '2028-02-28T23:00:00.000Z'],
  ])('%s begins at midnight here', (_name, date, instant) => {
    expect(startOfDay(date)).toBe(instant)
    expect(localDateOf(instant)).toBe(date)
  })

  test.each([
    // Asked in the weekend, so counted from Monday: in the last minutes before and after each of the two nights.
    ['2027-03-27T22:55:00.000Z', '2027-04-01'],
    ['2027-03-28T21:55:00.000Z', '2027-04-01'],
    ['2027-10-30T21:55:00.000Z', '2027-11-04'],
    ['2027-10-31T22:55:00.000Z', '2027-11-04'],
    // Friday before leap day, which is a Tuesday.
    ['2028-02-25T09:00:00.000Z', '2028-03-01'],
    ['2028-02-29T09:00:00.000Z', '2028-03-03'],
  ])('submitted at %s: called by %s', (submittedAt, until) => {
    const today = localDateOf(submittedAt)
    expect(duesOfRequest(request({ submittedAt }), policy, today)[0]).toMatchObject({ from: today, until })
  })

  test('on every day of four years each window moves a day at a time', () => {
    fc.assert(
      fc.property(day, (on) => {
        const next = addDays(on, 1)
        const untilOf = (at: string) =>
          duesOfRequest(request({ submittedAt: `${at}T12:00:00.000Z` }), policy, at)[0]?.until ?? ''
        expect(untilOf(on) <= untilOf(next)).toBe(true)
        expect(untilOf(on)).toBe(addWorkingDays(on, policy.firstContactWorkingDays))
        expect(addMonths(on, 12).slice(0, 4)).toBe(String(Number(on.slice(0, 4)) + 1))
      }),
    )
  })
})
