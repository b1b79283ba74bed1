import type { CheckAnswers } from '#shared/boundary-check.ts'
import { talkDay } from '#shared/check-asks.ts'
import { addDays, daysBetween } from '#shared/dates.ts'
import { defaultPolicy } from '#shared/policy.ts'
import type { MatchSpec, Step } from './match-spec.ts'
import { dayAgo, type Stage, volunteerCaller } from './stage.ts'

const allGood: CheckAnswers = {
  time: 'no',
  sayingNo: 'yes',
  role: 'no',
  money: 'no',
  secret: 'no',
  safety: 'no',
  joy: 'good',
}

type Story = {
  /** Other answers than good ones: in every check, and in the last one. */
  always?: Partial<CheckAnswers>
  last?: Partial<CheckAnswers>
  /** Days ago that the last one was filled in; without it a few days after it was asked, null: not at all. */
  lastOn?: number | null
}

/** What some volunteers tell, by first name; everybody else is fine. */
const stories: Readonly<Record<string, Story>> = {
  Joost: { last: { role: 'moreOften', sayingNo: 'sometimesNot' }, lastOn: 1 },
  Kofi: { always: { time: 'often' }, lastOn: 3 },
  Samira: { last: { time: 'sometimes', sayingNo: 'no' } },
  Els: { last: { joy: null } },
  Tom: { lastOn: null },
}

/** Lately every night was played, long ago one a week: within so many days of its day a check was there. */
const lately = 10
const daysToAsk = (ago: number) => (ago <= lately ? 1 : 8)

/** An end is put on a working day, so up to a weekend earlier than told. */
const weekendDays = 4

const fillIn = async (stage: Stage, spec: MatchSpec, answers: CheckAnswers) => {
  const phone = volunteerCaller(stage, spec.volunteer.id).supervision
  const own = (await phone.myChecks({})).find(({ matchId }) => matchId === spec.id)
  const [newest] = own?.checks ?? []
  if (newest === undefined || !newest.canFillIn) return
  // An id of its own, so that what else is told stays as it was.
  const commandId = stage.random.branch(`check ${newest.id}`).id()
  await phone.fillInCheck({ commandId, id: newest.id, answers, wantsCall: false })
}

/** The boundary checks of one match, filled in on the phone some days after they were asked. */
export const checkSteps = (stage: Stage, spec: MatchSpec): Step[] => {
  const story = stories[spec.volunteer.firstName] ?? {}
  const trialFrom = dayAgo(stage, spec.trialOn)
  const days: number[] = []
  for (let number = 1; ; number += 1) {
    const askedOn = addDays(talkDay(trialFrom, number, defaultPolicy), -defaultPolicy.checkDaysBeforeTalk)
    const ago = daysBetween(askedOn, stage.today)
    const on = ago - daysToAsk(ago)
    if (on < 1) break
    // Who was to stop may have left by then.
    if (spec.course.kind !== 'ended' || on > spec.course.on + weekendDays) days.push(on)
  }
  return days.flatMap((on, at) => {
    const isLast = at === days.length - 1
    if (isLast && story.lastOn === null) return []
    const answers = { ...allGood, ...story.always, ...(isLast ? story.last : {}) }
    const day = isLast ? Math.min(story.lastOn ?? on, on) : on
    return [{ on: day, work: false, time: '19:20', act: () => fillIn(stage, spec, answers) }]
  })
}
