import { checkSteps } from './check-stories.ts'
import { contactSteps } from './match-contact.ts'
import {
  afterIntroduction,
  answer,
  answerNo,
  end,
  makeAgreement,
  meet,
  planMeeting,
  propose,
  requestVersionAct,
  writeNote,
} from './match-acts.ts'
import { farewellDays, type MatchSpec, type Step } from './match-spec.ts'
import type { Life } from './play.ts'
import { callerOf, comesTooLate, dayAgo, officeTime, type Stage, until, untilWork } from './stage.ts'

const trialDays = { maatjes: 42, steunouders: 56, taalmaatjes: 28 } as const

/** From the second yes to the first day of the trial. */
const towardsTrial = (stage: Stage, spec: MatchSpec): Step[] => {
  const { trialOn, course } = spec
  const metOn = course.kind === 'met' ? course.on : trialOn + 5
  const steps: Step[] = [
    { on: metOn + 4, work: true, act: () => planMeeting(stage, spec, metOn) },
    { on: metOn, work: true, time: '16:40', act: () => meet(stage, spec) },
  ]
  if (course.kind === 'met') return steps
  return [
    ...steps,
    { on: trialOn + 3, work: true, act: () => makeAgreement(stage, spec) },
    { on: trialOn, work: true, act: () => afterIntroduction(stage, spec, 'startTrial') },
  ]
}

const running = (stage: Stage, spec: MatchSpec): Step[] => {
  const { course, trialOn } = spec
  const startOn = trialOn - trialDays[spec.volunteer.programme]
  const goesOn = course.kind === 'active' || course.kind === 'paused' || course.kind === 'closing'
  const wasStarted = goesOn || (course.kind === 'ended' && course.on + farewellDays < startOn)
  const steps: Step[] = wasStarted
    ? [{ on: startOn, work: true, act: () => afterIntroduction(stage, spec, 'start') }]
    : []
  const matches = callerOf(stage, spec.coordinator).matches
  if (course.kind === 'paused')
    steps.push({
      on: course.on,
      work: true,
      act: async () =>
        matches.pause({
          ...(await requestVersionAct(stage, spec)),
          until: dayAgo(stage, course.until),
          reason: course.reason,
        }),
    })
  if (course.kind === 'closing')
    steps.push({
      on: course.on,
      work: true,
      act: async () =>
        matches.startClosing({
          ...(await requestVersionAct(stage, spec)),
          until: dayAgo(stage, course.until),
        }),
    })
  if (course.kind === 'ended') steps.push(...end(stage, spec, course, wasStarted))
  return steps
}

/** What happens between proposal and the first day that both said yes. */
const answers = (stage: Stage, spec: MatchSpec): Step[] => {
  const { proposedOn, course } = spec
  if (course.kind === 'asksVolunteer' || course.kind === 'expired') return []
  const volunteer = { on: proposedOn - 2, work: false, act: () => answer(stage, spec, 'volunteer') }
  const parent = { on: proposedOn - 4, work: false, act: () => answer(stage, spec, 'parent') }
  if (course.kind === 'asksParent') return [volunteer]
  if (course.kind === 'declined') {
    const no = { on: course.on, work: true, act: () => answerNo(stage, spec, course) }
    return course.by === 'volunteer' ? [no] : [volunteer, no]
  }
  if (course.kind === 'withdrawn')
    return [
      volunteer,
      {
        on: course.on,
        work: true,
        act: async () =>
          callerOf(stage, spec.coordinator).matches.withdraw({
            ...(await requestVersionAct(stage, spec)),
            reason: course.reason,
          }),
      },
    ]
  if (course.kind === 'toPlan') return [volunteer, parent]
  if (course.kind === 'planned')
    return [
      volunteer,
      parent,
      { on: proposedOn - 5, work: true, act: () => planMeeting(stage, spec, course.on, course.time) },
    ]
  return [volunteer, parent, ...towardsTrial(stage, spec)]
}

const hasRun = ({ course }: MatchSpec) =>
  ['trial', 'active', 'paused', 'closing', 'ended'].includes(course.kind)

const handOver = (stage: Stage, spec: MatchSpec): Step[] => {
  if (spec.handedOver === null) return []
  const { on, to } = spec.handedOver
  const colleagueId = stage.colleagues.get(to)?.id ?? ''
  const lead = callerOf(stage, spec.coordinator).organisation
  const things = [
    { kind: 'helpRequest', id: spec.family.id },
    { kind: 'volunteer', id: spec.volunteer.id },
    { kind: 'match', id: spec.id },
  ] as const
  return [
    {
      on,
      work: true,
      act: async () => {
        for (const thing of things)
          await lead.handOver({ commandId: stage.random.id(), ...thing, colleagueId })
      },
    },
  ]
}

const inOrder = (steps: readonly Step[]): Step[] =>
  steps
    .map((step, order) => ({ step, order }))
    .sort((a, b) => b.step.on - a.step.on || a.order - b.order)
    .map(({ step }) => step)

export const matchLife =
  (stage: Stage, spec: MatchSpec): Life =>
  async () => {
    await untilWork(stage, spec.proposedOn, officeTime(stage.random))
    await propose(stage, spec)
    const steps = [
      ...answers(stage, spec),
      ...(hasRun(spec)
        ? [...running(stage, spec), ...contactSteps(stage, spec), ...checkSteps(stage, spec)]
        : []),
      ...spec.notes.map(({ on, text }) => ({ on, work: true, act: () => writeNote(stage, spec, text) })),
      ...handOver(stage, spec),
    ]
    for (const { on, time, work, act } of inOrder(steps)) {
      const at = time ?? officeTime(stage.random)
      if (work && on > 0 && comesTooLate(stage, on, at)) continue
      await (work ? untilWork : until)(stage, on, at)
      await act()
    }
  }
