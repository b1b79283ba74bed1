import type { FamilySpec } from './family-spec.ts'
import { workingDayUpTo } from './calendar.ts'
import { householdVersionOf, versionOf } from './queries.ts'
import { callerOf, colleague, dayAgo, officeTime, programme, type Stage, thisDay } from './stage.ts'

const firstNotes = [
  'Prettig gesprek. Legt de vraag duidelijk uit. We maken een afspraak thuis.',
  'Even tijd nodig om te bedenken of een vrijwilliger past. Wil wel dat ik langskom.',
  'Blij dat er gebeld werd. Vindt het spannend om hulp te vragen.',
  'Belde zelf terug tussen twee afspraken door.',
]
const againNotes = [
  'Gebeld: we zoeken nog. Fijn dat u het laat weten, zei ze.',
  'Even gebeld. De vraag is hetzelfde, de dagen ook.',
  'Verteld dat er nog niemand past. Intussen gaat ze naar de koffieochtend in het buurthuis.',
]
const missedNotes = ['Geen gehoor, geen voicemail ingesproken.', 'Geen gehoor. Morgen opnieuw.']

const requestVersion = ({ organisation }: Stage, { id }: FamilySpec) =>
  versionOf(organisation, 'help_request', id)

/** A call: the first, a later one, or one that nobody answered. Before the first, the file is read. */
export const talk = async (
  stage: Stage,
  spec: FamilySpec,
  kind: 'first' | 'again' | 'notReached',
): Promise<void> => {
  const intake = callerOf(stage, spec.coordinator).intake
  if (kind === 'first' && spec.source === 'phone' && spec.road.contacted === spec.submittedOn) return
  if (kind === 'first') await intake.file({ requestId: spec.id })
  const notes = { first: firstNotes, again: againNotes, notReached: missedNotes }[kind]
  await intake.logContact({
    commandId: stage.random.id(),
    requestId: spec.id,
    reached: kind !== 'notReached',
    note: stage.random.pick(notes),
    parentAgrees: kind === 'first' && spec.source === 'referrer',
  })
}

export const plan = async (stage: Stage, spec: FamilySpec): Promise<void> => {
  const day = workingDayUpTo(dayAgo(stage, spec.road.visitOn ?? -3))
  await callerOf(stage, spec.coordinator).intake.planVisit({
    commandId: stage.random.id(),
    requestId: spec.id,
    version: await requestVersion(stage, spec),
    plannedFor: `${day < thisDay(stage) ? thisDay(stage) : day}T${officeTime(stage.random)}`,
    atHome: true,
  })
}

/** The talk at home, and what was written down after it: findings, household, wishes. */
export const visit = async (stage: Stage, spec: FamilySpec): Promise<void> => {
  const intake = callerOf(stage, spec.coordinator).intake
  const { random } = stage
  await intake.recordVisit({
    commandId: random.id(),
    requestId: spec.id,
    version: await requestVersion(stage, spec),
    heldOn: thisDay(stage),
    atHome: true,
  })
  await intake.saveFindings({
    commandId: random.id(),
    requestId: spec.id,
    talkVersion: 0,
    checks: ['helpAlready', 'safe', 'ownWish'],
    findings: spec.findings,
  })
  await intake.saveHousehold({
    commandId: random.id(),
    requestId: spec.id,
    householdVersion: await householdVersionOf(stage.organisation, spec.id),
    household: {
      firstName: spec.firstName,
      phone: spec.phone,
      email: spec.email,
      contactWay: spec.phone === '' ? 'mail' : 'call',
      noVoicemail: spec.addressHidden,
      reachNote: spec.reachNote,
      locale: spec.locale,
      postcode: spec.postcode,
      address: spec.address,
      addressHidden: spec.addressHidden,
      languages: [...spec.languages],
      children: [...spec.children],
      homeFacts: [...spec.homeFacts],
      parentalAuthority: 'yes',
      otherParentInformed: random.chance(0.6) ? 'yes' : 'unknown',
      reciprocity: spec.reciprocity,
      keepAway: '',
    },
  })
  await intake.saveWishes({
    commandId: random.id(),
    requestId: spec.id,
    version: await requestVersion(stage, spec),
    wishes: {
      programmeId: programme(stage, spec.programme),
      kinds: [...spec.kinds],
      helped: spec.helped,
      supportedAge: spec.supportedAge,
      youthAgrees: spec.supportedAge === '12-15' || spec.supportedAge === '16+',
      dayPartsAnswer: spec.dayParts.length === 0 ? 'any' : 'chosen',
      dayParts: [...spec.dayParts],
      place: spec.place,
      wishedGender: spec.wishedGender,
      genderIsNeeded: spec.genderIsNeeded,
      hoursPerWeek: spec.hours,
      intervalDays: spec.intervalDays,
      weight: spec.weight,
      languages: [],
      experiences: [],
      tasks: [],
      mayBeShared: true,
    },
  })
}

const parentTexts = {
  volunteer:
    'We zoeken een vrijwilliger voor jou. Zodra we iemand weten, hoor je dat van ons. Dat kan een paar weken duren.',
  professional:
    'Jouw vraag past het best bij een professional. We hebben samen afgesproken wie dat is. Diegene belt jou.',
  combination:
    'We zoeken een vrijwilliger voor jou. Voor de brieven en het geld helpt het buurtteam, als jij dat goed vindt.',
  neighbourhood: 'In jouw wijk is een plek die past bij je vraag. We gaan de eerste keer samen.',
} as const

export const decide = async (stage: Stage, spec: FamilySpec): Promise<void> => {
  const { outcome, doubt, otherTrack } = spec
  const looksForVolunteer = outcome === 'volunteer' || outcome === 'combination'
  await callerOf(stage, spec.coordinator).intake.decide({
    commandId: stage.random.id(),
    requestId: spec.id,
    version: await requestVersion(stage, spec),
    outcome,
    safe: 'yes',
    bearable: doubt === null ? 'yes' : 'doubt',
    wanted: 'yes',
    reasons:
      doubt?.reasons ??
      (outcome === 'professional'
        ? 'De vraag is te zwaar voor een vrijwilliger alleen. Ouder is het daarmee eens.'
        : ''),
    consult:
      doubt === null
        ? null
        : { colleagueId: colleague(stage, doubt.colleague).id, on: thisDay(stage), said: doubt.said },
    reviewOn: null,
    parentText: parentTexts[outcome],
    volunteerTrack: looksForVolunteer
      ? `${spec.hours} uur per week, ${spec.intervalDays === 7 ? 'elke week' : 'om de week'}`
      : '',
    otherTrack,
  })
}
