import { arrive } from './family-arrives.ts'
import { decide, plan, talk, visit } from './family-intake.ts'
import type { FamilyEnd, FamilySpec } from './family-spec.ts'
import type { Life } from './play.ts'
import { versionOf } from './queries.ts'
import {
  callerOf,
  dayAgo,
  eveningTime,
  officeTime,
  parentCaller,
  type Stage,
  until,
  untilWork,
} from './stage.ts'

const finish = async (stage: Stage, spec: FamilySpec, end: FamilyEnd) => {
  const intake = callerOf(stage, spec.coordinator).intake
  const { organisation, random } = stage
  if (end.kind === 'stoppedByParent') {
    await until(stage, end.on, eveningTime(random))
    await (await parentCaller(stage, spec.id)).intake.stop({ commandId: random.id() })
    return
  }
  await untilWork(stage, end.on, officeTime(random))
  const act = {
    commandId: random.id(),
    requestId: spec.id,
    version: await versionOf(organisation, 'help_request', spec.id),
  }
  if (end.kind === 'withdrawn') await intake.withdraw({ ...act, reason: end.reason, note: end.note })
  if (end.kind === 'notSuitable')
    await intake.declareUnsuitable({
      ...act,
      reason: end.reason,
      note: end.note,
      parentText: end.parentText,
    })
  if (end.kind === 'later') await intake.later({ ...act, until: dayAgo(stage, end.until) })
  if (end.kind === 'double') await intake.markDouble({ ...act, ofRequestId: end.of })
}

type Step = { on: number; evening?: boolean; act: () => Promise<unknown> }

const messageSteps = (stage: Stage, spec: FamilySpec): Step[] =>
  spec.messages.flatMap(({ on, text, readOn }) => {
    const messageId = stage.random.id()
    const sent = {
      on,
      evening: true,
      act: async () => (await parentCaller(stage, spec.id)).intake.passOn({ commandId: messageId, text }),
    }
    if (readOn === null) return [sent]
    const read = {
      on: readOn,
      act: () =>
        callerOf(stage, spec.coordinator).intake.readMessage({
          commandId: stage.random.id(),
          requestId: spec.id,
          messageId,
        }),
    }
    return [sent, read]
  })

/** All steps of the road, in their order; several may fall on one day. */
const stepsOf = (stage: Stage, spec: FamilySpec): Step[] => {
  const { road, outcome } = spec
  const isSought = outcome === 'volunteer' || outcome === 'combination'
  const steps: Step[] = [
    ...road.tried.map((on) => ({ on, act: () => talk(stage, spec, 'notReached') })),
    ...(road.contacted === null ? [] : [{ on: road.contacted, act: () => talk(stage, spec, 'first') }]),
    ...(road.visitPlanned === null ? [] : [{ on: road.visitPlanned, act: () => plan(stage, spec) }]),
    ...(road.visitOn === null || road.visitOn < 0
      ? []
      : [{ on: road.visitOn, act: () => visit(stage, spec) }]),
    ...(road.decided === null ? [] : [{ on: road.decided, act: () => decide(stage, spec) }]),
    ...(isSought ? road.calls : []).map((on) => ({ on, act: () => talk(stage, spec, 'again') })),
    ...messageSteps(stage, spec),
  ]
  return steps
    .map((step, order) => ({ step, order }))
    .sort((a, b) => b.step.on - a.step.on || a.order - b.order)
    .map(({ step }) => step)
}

export const familyLife =
  (stage: Stage, spec: FamilySpec): Life =>
  async () => {
    await arrive(stage, spec)
    for (const { on, evening, act } of stepsOf(stage, spec)) {
      await (evening === true
        ? until(stage, on, eveningTime(stage.random))
        : untilWork(stage, on, officeTime(stage.random)))
      await act()
    }
    if (spec.end !== null) await finish(stage, spec, spec.end)
  }
