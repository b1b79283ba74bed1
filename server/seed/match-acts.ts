import { addDays } from '#shared/dates.ts'
import { workingDayUpTo } from './calendar.ts'
import { type Course, farewellDays, type MatchSpec, type Step } from './match-spec.ts'
import { programmes } from './programmes.ts'
import { carrierIdOf, versionOf } from './queries.ts'
import {
  type Caller,
  callAs,
  callerOf,
  dayAgo,
  parentCaller,
  personOf,
  type Stage,
  thisDay,
  volunteerCaller,
} from './stage.ts'

/** What every act on a match begins with. */
export const requestVersionAct = async (stage: Stage, { id }: MatchSpec) => ({
  commandId: stage.random.id(),
  matchId: id,
  version: await versionOf(stage.organisation, 'match', id),
})

/** The coordinator who carries the match at this moment. */
const carrier = async (stage: Stage, spec: MatchSpec): Promise<Caller> =>
  callAs(stage, personOf(stage.organisation.id, 'colleague', await carrierIdOf(stage.organisation, spec.id)))

/** Looks at the shortlist and asks this volunteer, on what it says; a reason where one is asked for. */
export const propose = async (stage: Stage, spec: MatchSpec): Promise<void> => {
  const { matching } = callerOf(stage, spec.coordinator)
  const list = await matching.shortlist({ requestId: spec.family.id, weights: null, trial: null })
  const found = list.candidates.find(({ id }) => id === spec.volunteer.id)
  if (found?.digest == null) {
    const { counts, nearest } = { counts: list.candidates.length, nearest: list.request.canBeMatched }
    throw new Error(
      `${spec.volunteer.firstName} does not fit ${spec.family.firstName} on ${thisDay(stage)}: ${counts} others do, the request ${nearest ? 'can' : 'cannot'} be matched.`,
    )
  }
  await matching.propose({
    commandId: spec.id,
    requestId: spec.family.id,
    volunteerId: spec.volunteer.id,
    why: spec.why,
    summary: spec.summary,
    digest: found.digest,
    weights: list.weights,
    overrideReason: found.reasonFor.length === 0 ? null : 'Besproken met allebei, zij vinden dit goed.',
  })
}

/** A yes: on the own page where somebody has one and uses it, else heard on the phone. */
export const answer = async (stage: Stage, spec: MatchSpec, party: 'volunteer' | 'parent'): Promise<void> => {
  const act = await requestVersionAct(stage, spec)
  const self = stage.random.chance(0.7)
  if (party === 'volunteer' && self) {
    await volunteerCaller(stage, spec.volunteer.id).matches.answerAsVolunteer({ ...act, answer: 'yes' })
    return
  }
  if (party === 'parent' && self && stage.codes.has(spec.family.id)) {
    const parent = await parentCaller(stage, spec.family.id)
    await parent.matches.answerAsParent({ ...act, answer: 'yes' })
    return
  }
  await callerOf(stage, spec.coordinator).matches.answerOnBehalf({
    ...act,
    party,
    answer: 'yes',
    how: 'phone',
    reasons: [],
  })
}

export const answerNo = async (
  stage: Stage,
  spec: MatchSpec,
  course: Extract<Course, { kind: 'declined' }>,
): Promise<void> => {
  await callerOf(stage, spec.coordinator).matches.answerOnBehalf({
    ...(await requestVersionAct(stage, spec)),
    party: course.by,
    answer: 'no',
    how: 'phone',
    reasons: [...course.reasons],
  })
}

export const planMeeting = async (
  stage: Stage,
  spec: MatchSpec,
  on: number,
  time = '10:00',
): Promise<void> => {
  const place = spec.volunteer.programme === 'steunouders' ? 'volunteerHome' : 'familyHome'
  const day = workingDayUpTo(dayAgo(stage, on))
  await callerOf(stage, spec.coordinator).matches.planIntroduction({
    ...(await requestVersionAct(stage, spec)),
    at: `${day < thisDay(stage) ? thisDay(stage) : day}T${time}`,
    place,
    detail: '',
  })
}

const meetingNotes = [
  'Fijn gesprek, er werd meteen gelachen. Beiden willen door.',
  'Eerst wat stil, daarna ging het vanzelf over de kinderen.',
  'Goede klik. Afgesproken om rustig te beginnen.',
  'Beiden benoemen zelf wat ze niet willen. Dat geeft vertrouwen.',
]

export const meet = async (stage: Stage, spec: MatchSpec): Promise<void> => {
  const outcome = spec.course.kind === 'met' ? spec.course.outcome : 'goOn'
  await callerOf(stage, spec.coordinator).matches.recordIntroduction({
    ...(await requestVersionAct(stage, spec)),
    heldOn: thisDay(stage),
    outcome,
    note:
      outcome === 'goOn'
        ? stage.random.pick(meetingNotes)
        : 'Leuk gesprek. De ouder wil er een paar nachten over slapen.',
  })
}

/** The role agreement, written by the coordinator and agreed by both before the trial. */
export const makeAgreement = async (stage: Stage, spec: MatchSpec): Promise<void> => {
  const { matches } = callerOf(stage, spec.coordinator)
  const policy = programmes.find(({ key }) => key === spec.volunteer.programme)?.policy
  const { agreementId } = await matches.saveAgreement({
    ...(await requestVersionAct(stage, spec)),
    content: {
      does: [...(policy?.does ?? []), spec.does],
      doesNot: [...(policy?.doesNot ?? [])],
      translation: null,
    },
    intervalDays: spec.contact.every,
    minutesPerTime: spec.contact.minutes,
    until: addDays(dayAgo(stage, spec.trialOn), 300),
  })
  const yes = { matchId: spec.id, agreementId }
  if (stage.random.chance(0.7))
    await volunteerCaller(stage, spec.volunteer.id).matches.acceptAgreement({
      commandId: stage.random.id(),
      ...yes,
    })
  else
    await matches.confirmAgreement({
      commandId: stage.random.id(),
      ...yes,
      party: 'volunteer',
      how: 'visit',
    })
  if (stage.codes.has(spec.family.id) && stage.random.chance(0.5))
    await (
      await parentCaller(stage, spec.family.id)
    ).matches.acceptAgreement({ commandId: stage.random.id(), ...yes })
  else await matches.confirmAgreement({ commandId: stage.random.id(), ...yes, party: 'family', how: 'visit' })
}

export const afterIntroduction = async (
  stage: Stage,
  spec: MatchSpec,
  move: 'startTrial' | 'start',
): Promise<void> => {
  const { matches } = await carrier(stage, spec)
  await matches.file({ matchId: spec.id })
  await matches[move](await requestVersionAct(stage, spec))
}

export const writeNote = async (stage: Stage, spec: MatchSpec, text: string): Promise<void> => {
  const { matches } = await carrier(stage, spec)
  await matches.file({ matchId: spec.id })
  await matches.addNote({ commandId: stage.random.id(), matchId: spec.id, text })
}

const aftercareNotes = [
  'Gebeld. Het gaat goed, de kinderen vragen nog naar de vrijwilliger.',
  'Gebeld. Ouder heeft nu twee buurvrouwen leren kennen. Geen nieuwe vraag.',
  'Gesproken. Alles rustig, dank voor de tijd samen.',
]

/** Saying goodbye, the end, and the one call after it. */
export const end = (
  stage: Stage,
  spec: MatchSpec,
  course: Extract<Course, { kind: 'ended' }>,
  wasStarted: boolean,
): Step[] => {
  const matches = () => carrier(stage, spec).then((caller) => caller.matches)
  const steps: Step[] = []
  if (wasStarted)
    steps.push({
      on: course.on + farewellDays,
      work: true,
      act: async () =>
        (await matches()).startClosing({
          ...(await requestVersionAct(stage, spec)),
          until: dayAgo(stage, course.on),
        }),
    })
  steps.push({
    on: course.on,
    work: true,
    time: '16:50',
    act: async () =>
      (await matches()).end({
        ...(await requestVersionAct(stage, spec)),
        endedOn: thisDay(stage),
        reasons: [...course.reasons],
        byWhom: course.byWhom,
        thanks: course.thanks,
        contactGoesOn: course.contactGoesOn,
        aftercareOn: null,
        restUntil: course.restUntil === null ? null : dayAgo(stage, course.restUntil),
        requestGoesOn: course.requestGoesOn,
      }),
  })
  if (course.aftercareOn !== null)
    steps.push({
      on: course.aftercareOn,
      work: true,
      act: async () =>
        (await matches()).recordAftercare({
          ...(await requestVersionAct(stage, spec)),
          doneOn: thisDay(stage),
          note: stage.random.pick(aftercareNotes),
        }),
    })
  return steps
}
