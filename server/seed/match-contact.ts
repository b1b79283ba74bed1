import type { ContactActivity } from '#shared/contact.ts'
import { linesFor, missedLines, questionLines, thanksLines } from './contact-lines.ts'
import type { MatchSpec, Step } from './match-spec.ts'
import { carrierIdOf } from './queries.ts'
import { callAs, dayAgo, personOf, type Stage, volunteerCaller } from './stage.ts'
import type { ThemeName } from './themes.ts'

const activities: Record<ThemeName, readonly ContactActivity[]> = {
  baby: ['talked', 'children', 'outside'],
  alone: ['talked', 'outside'],
  school: ['children', 'languageSchool', 'outside'],
  teen: ['outside', 'children'],
  practical: ['talked', 'other', 'children'],
  newcomer: ['languageSchool', 'talked', 'outside'],
  illness: ['children', 'talked'],
  disability: ['children', 'outside'],
}

/** The first day on which there is no contact any more, counted back from today. */
const stopsOn = ({ course }: MatchSpec): number => {
  if (course.kind === 'ended') return course.on
  return course.kind === 'paused' ? course.on : 0
}

/** An end is put on a working day, so up to a weekend earlier than told. */
const weekendDays = 4

/** Days of contact, the newest first: back from the last one, in the agreed rhythm, to the second day of the trial. */
const daysOfContact = (spec: MatchSpec): number[] => {
  const last = Math.max(spec.contact.lastOn, stopsOn(spec) === 0 ? 0 : stopsOn(spec) + weekendDays)
  const days: number[] = []
  for (let on = last; on < spec.trialOn; on += spec.contact.every) days.push(on)
  return days
}

type Told = { line: string; tooLong: boolean; callMe: boolean; missed: boolean; second: boolean }

const log = async (stage: Stage, spec: MatchSpec, on: number, told: Told) => {
  const { random } = stage
  const id = random.id()
  const base = { commandId: id, matchId: spec.id, happenedOn: dayAgo(stage, on), callMe: told.callMe }
  const caller = volunteerCaller(stage, spec.volunteer.id).contact
  if (told.missed) {
    await caller.log({
      ...base,
      kind: 'didNotTakePlace',
      minutes: null,
      mood: null,
      activities: [],
      reason: random.pick(['ill', 'familyCouldNot', 'forgotten', 'other']),
      line: told.line,
    })
    return id
  }
  const kind = told.second ? random.pick(['call', 'message'] as const) : 'visit'
  const extra = told.tooLong ? random.pick([60, 75, 90]) : random.pick([0, 0, 0, 0, -15, 15, -30])
  await caller.log({
    ...base,
    kind,
    minutes: kind === 'visit' ? spec.contact.minutes + extra : random.pick([5, 10, 15, 20]),
    mood: told.tooLong
      ? random.pick(['ordinary', 'tough'])
      : random.pick(['fine', 'fine', 'fine', 'ordinary', 'ordinary', 'tough']),
    activities:
      kind === 'visit' ? random.shuffled(activities[spec.theme]).slice(0, random.whole(1, 2)) : ['talked'],
    reason: null,
    line: told.line,
  })
  return id
}

const carrierOf = async (stage: Stage, spec: MatchSpec) =>
  callAs(stage, personOf(stage.organisation.id, 'colleague', await carrierIdOf(stage.organisation, spec.id)))

const answerIt = async (
  stage: Stage,
  spec: MatchSpec,
  id: string,
  { kind, isLongAgo }: { kind: 'thanks' | 'question'; isLongAgo: boolean },
) => {
  const { random } = stage
  const { contact } = await carrierOf(stage, spec)
  await contact.ofMatch({ matchId: spec.id })
  await contact.answer({
    commandId: random.id(),
    id,
    answer: kind,
    line: random.pick(kind === 'thanks' ? thanksLines : questionLines),
  })
  if (isLongAgo || random.chance(0.4))
    await volunteerCaller(stage, spec.volunteer.id).contact.seen({ commandId: random.id(), id })
}

/** Everything the two told about, with what the coordinator wrote back. */
export const contactSteps = (stage: Stage, spec: MatchSpec): Step[] => {
  const random = stage.random.branch(`contact ${spec.id}`)
  const days = daysOfContact(spec)
  const pool = random.shuffled(linesFor(spec.theme))
  const own = spec.contact.lines.toReversed()
  const { callMe, tooLong } = spec.contact
  const steps: Step[] = []
  for (const [index, on] of days.entries()) {
    // The last two took place, so that who is quiet is so on purpose.
    const missed = index > 2 && random.chance(0.09)
    const line = missed
      ? random.pick(missedLines)
      : (own.shift() ?? (random.chance(0.6) ? (pool.pop() ?? '') : ''))
    const told = {
      line,
      tooLong: index < tooLong,
      callMe: false,
      missed,
      second: index > 1 && random.chance(0.12),
    }
    const answers = !missed && line !== '' && on > 1 && random.chance(0.4)
    const kind = random.chance(0.12) ? 'question' : 'thanks'
    const loggedOn = Math.max(0, on - (random.chance(0.8) ? 0 : 1))
    let logged = ''
    steps.push({
      on: loggedOn === 0 ? 1 : loggedOn,
      work: false,
      time: `${random.whole(17, 21)}:${random.whole(10, 59)}`,
      act: async () => {
        logged = await log(stage, spec, on, told)
      },
    })
    if (answers)
      steps.push({
        on: Math.max(1, loggedOn - 2),
        work: true,
        act: () => answerIt(stage, spec, logged, { kind, isLongAgo: on > 9 }),
      })
  }
  if (callMe !== null) steps.push(...callMeSteps(stage, spec, callMe))
  return steps
}

const callMeSteps = (
  stage: Stage,
  spec: MatchSpec,
  { on, line, called }: NonNullable<MatchSpec['contact']['callMe']>,
): Step[] => {
  let logged = ''
  const told = { line, tooLong: false, callMe: true, missed: false, second: true }
  const ask: Step = {
    on,
    work: false,
    time: '20:25',
    act: async () => {
      logged = await log(stage, spec, on, told)
    },
  }
  if (!called) return [ask]
  return [
    ask,
    {
      on: on - 1,
      work: true,
      act: async () =>
        (await carrierOf(stage, spec)).contact.called({ commandId: stage.random.id(), id: logged }),
    },
  ]
}
