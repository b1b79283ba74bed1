import { addDays, addMonths, daysBetween, type LocalDate } from '#shared/dates.ts'
import type { ApplicationSource } from '#shared/application-form.ts'
import { workingDayUpTo } from './calendar.ts'
import type { Life } from './play.ts'
import { versionOf } from './queries.ts'
import {
  callAs,
  callerOf,
  dayAgo,
  officeTime,
  programme,
  type Stage,
  thisDay,
  until,
  untilWork,
  volunteerCaller,
} from './stage.ts'
import { type VolunteerSpec, volunteerSteps } from './volunteer-spec.ts'

const apply = async (stage: Stage, spec: VolunteerSpec) => {
  const { id, firstName, lastName, phone, email, postcode, motivation, locale } = spec
  const person = { firstName, lastName, phone, email, postcode, motivation, locale }
  const profile = { kinds: [...spec.kinds], languages: [...spec.languages], dayParts: [...spec.dayParts] }
  if (spec.comes === 'entered') {
    await untilWork(stage, spec.appliedOn, officeTime(stage.random))
    await callerOf(stage, spec.coordinator).volunteers.enter({
      commandId: id,
      programmeId: programme(stage, spec.programme),
      ...person,
      ...profile,
      source: spec.source,
      spokenOn: thisDay(stage),
    })
    return
  }
  await until(stage, spec.appliedOn, `${stage.random.whole(10, 22)}:${stage.random.whole(10, 59)}`)
  await callAs(stage).volunteers.submitApplication({
    commandId: id,
    ...person,
    ...profile,
    source: spec.source as ApplicationSource,
  })
}

/** Everything a coordinator does for one volunteer, each act on the version that the screen shows. */
const actsFor = (stage: Stage, spec: VolunteerSpec) => {
  const volunteers = callerOf(stage, spec.coordinator).volunteers
  const { organisation, random } = stage
  const act = async () => ({
    commandId: random.id(),
    volunteerId: spec.id,
    version: await versionOf(organisation, 'volunteer', spec.id),
  })
  return { volunteers, act }
}

const interviewNotes = [
  'Warm mens, luistert goed. Zoekt iets vasts naast het werk. Zegt eerlijk wat niet lukt.',
  'Heeft zelf hulp gehad toen de kinderen klein waren en wil iets teruggeven. Let op: neemt snel te veel op zich.',
  'Rustig en nuchter. Wil graag met kinderen werken, liever niet met pubers.',
  'Veel energie, praat veel. Goed gesprek over grenzen gehad.',
  'Net met pensioen. Heeft tijd, wil die niet meteen volplannen.',
  'Student, slim en hartelijk. In tentamenweken minder tijd, dat spreken we af.',
]

const sayProfile = async (stage: Stage, spec: VolunteerSpec) => {
  const { volunteers, act } = actsFor(stage, spec)
  await volunteers.saveProfile({
    ...(await act()),
    source: 'talk',
    facts: {
      languages: [...spec.languages],
      kinds: [...spec.kinds],
      ageBands: [...spec.ageBands],
      experiences: [...spec.experiences],
      noGos: [...spec.noGos],
      places: [...spec.places],
      hours: spec.hours,
      rhythm: 7,
      capacity: spec.capacity,
      distance: { minKm: null, maxKm: spec.maxKm },
      travel: [...spec.travel],
      dayParts: [...spec.dayParts],
      availableFrom: spec.availableFrom === null ? null : dayAgo(stage, spec.availableFrom),
      gender: spec.gender,
      introduction: spec.introduction,
    },
  })
}

const screen = async (stage: Stage, spec: VolunteerSpec) => {
  const { volunteers, act } = actsFor(stage, spec)
  await volunteers.startScreening(await act())
  await volunteers.askCertificate({ ...(await act()), askedOn: thisDay(stage) })
}

const train = async (stage: Stage, spec: VolunteerSpec) => {
  const { volunteers, act } = actsFor(stage, spec)
  const { random } = stage
  await volunteers.recordReference({
    ...(await act()),
    heldOn: thisDay(stage),
    label: random.pick(['oud-collega', 'buurvrouw', 'leidster van de sportclub', 'vriendin', 'docent']),
    note: random.pick([
      'Betrouwbaar en lief met kinderen. Komt afspraken na.',
      'Zou zij haar eigen kinderen toevertrouwen.',
      'Staat altijd klaar, moet soms afgeremd worden.',
    ]),
  })
  const certificateOn = dayAgo(stage, spec.certificateOn)
  const datedOn = certificateOn < thisDay(stage) ? certificateOn : thisDay(stage)
  await volunteers.seeCertificate({ ...(await act()), seenOn: thisDay(stage), datedOn })
  await volunteers.startTraining(await act())
}

const finish = async (stage: Stage, spec: VolunteerSpec) => {
  const { volunteers, act } = actsFor(stage, spec)
  await volunteers.recordTraining({ ...(await act()), followedOn: thisDay(stage), label: 'Basistraining' })
  await volunteers.signAgreement({ ...(await act()), signedOn: thisDay(stage) })
  await volunteers.makeAvailable({ ...(await act()), override: null })
}

const interview = async (stage: Stage, spec: VolunteerSpec) => {
  const { volunteers, act } = actsFor(stage, spec)
  await volunteers.recordInterview({
    ...(await act()),
    heldOn: thisDay(stage),
    note: stage.random.pick(interviewNotes),
  })
  await sayProfile(stage, spec)
}

const call = async (stage: Stage, spec: VolunteerSpec) => {
  if (spec.comes === 'entered') return
  const { volunteers, act } = actsFor(stage, spec)
  await volunteers.logFirstContact({ ...(await act()), on: thisDay(stage) })
}

const plan = async (stage: Stage, spec: VolunteerSpec, heldOn: number) => {
  const { volunteers, act } = actsFor(stage, spec)
  const day = workingDayUpTo(dayAgo(stage, heldOn))
  const at = day < thisDay(stage) ? thisDay(stage) : day
  await volunteers.planInterview({ ...(await act()), at: `${at}T${officeTime(stage.random)}` })
}

/** The steps so far, from the first call to the last, spread between applying and `readyOn`. */
const walk = async (stage: Stage, spec: VolunteerSpec) => {
  const steps = volunteerSteps.slice(1, volunteerSteps.indexOf(spec.upTo) + 1)
  const span = spec.appliedOn - spec.readyOn
  const parts = [0.06, 0.1, 0.3, 0.45, 0.8, 1]
  const last = parts[steps.length - 1] ?? 1
  const dayOf = (index: number) => spec.appliedOn - Math.round((span * (parts[index] ?? 1)) / last)
  for (const [index, step] of steps.entries()) {
    await untilWork(stage, dayOf(index), officeTime(stage.random))
    if (step === 'called') await call(stage, spec)
    // Whose talk is still to come has it next week.
    if (step === 'interviewPlanned') await plan(stage, spec, spec.upTo === step ? -5 : dayOf(index + 1))
    if (step === 'interviewHeld') await interview(stage, spec)
    if (step === 'screening') await screen(stage, spec)
    if (step === 'training') await train(stage, spec)
    if (step === 'available') await finish(stage, spec)
  }
}

const sayAgain = async (stage: Stage, spec: VolunteerSpec) => {
  if (spec.saysAgain === null) return
  const { on, availableFrom } = spec.saysAgain
  await until(stage, on, '20:15')
  await volunteerCaller(stage, spec.id).volunteers.saveMine({
    commandId: stage.random.id(),
    version: await versionOf(stage.organisation, 'volunteer', spec.id),
    facts: {
      dayParts: [...spec.dayParts],
      availableFrom: availableFrom === null ? null : dayAgo(stage, availableFrom),
    },
  })
}

const pauseAndLeave = async (stage: Stage, spec: VolunteerSpec) => {
  const { volunteers, act } = actsFor(stage, spec)
  if (spec.pause !== null) {
    const { on, until: last, reason } = spec.pause
    await untilWork(stage, on, officeTime(stage.random))
    await volunteers.pause({ ...(await act()), until: last === null ? null : dayAgo(stage, last), reason })
  }
  if (spec.left !== null) {
    await untilWork(stage, spec.left.on, officeTime(stage.random))
    await volunteers.leave({ ...(await act()), on: thisDay(stage), reason: spec.left.reason })
  }
}

export const volunteerLife =
  (stage: Stage, spec: VolunteerSpec): Life =>
  async () => {
    await apply(stage, spec)
    await walk(stage, spec)
    await sayAgain(stage, spec)
    await pauseAndLeave(stage, spec)
  }

/** Days ago that a certificate was given which ends in so many days, where it holds for three years. */
export const certificateEndingIn = (days: number, today: LocalDate): number =>
  daysBetween(addMonths(addDays(today, days), -36), today)
