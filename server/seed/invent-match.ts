import type { Language } from '#shared/vocabulary.ts'
import type { FamilySpec } from './family-spec.ts'
import { areaNear, inventFamily, inventVolunteer, roadFrom } from './invent-people.ts'
import type { Register } from './register.ts'
import type { Course, MatchSpec } from './match-spec.ts'
import { programmes, type ProgrammeKey } from './programmes.ts'
import { type ThemeName, themeOf } from './themes.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'

/** The day on which the organisation began with Samenspel, counted back from today. */
export const beganOn = 245

export type MatchIdea = {
  coordinator: string
  course: Course
  /** For who came to a trial: its first day; for the others: the day of the proposal. */
  on: number
  programme?: ProgrammeKey
  theme?: ThemeName
  family?: Partial<FamilySpec>
  volunteer?: Partial<VolunteerSpec>
  /** Somebody who is there already. */
  with?: VolunteerSpec
  for?: FamilySpec
  contact?: Partial<MatchSpec['contact']>
  why?: string
  handedOver?: MatchSpec['handedOver']
  notes?: MatchSpec['notes']
}

const themesOf: Record<ProgrammeKey, readonly ThemeName[]> = {
  maatjes: ['baby', 'alone', 'school', 'practical', 'alone', 'baby', 'teen', 'illness', 'newcomer'],
  steunouders: ['illness', 'disability', 'school', 'alone'],
  taalmaatjes: ['newcomer'],
}

const cameToTrial = ({ kind }: Course) =>
  ['met', 'trial', 'active', 'paused', 'closing', 'ended'].includes(kind)

const reasonsWhy = [
  'Wonen dicht bij elkaar en houden allebei van buiten zijn.',
  'Zelfde dagen vrij, en ze is rustig. Dat vroeg de ouder.',
  'Heeft zelf kinderen van die leeftijd gehad.',
  'Spreekt de taal en kent de wijk.',
  'Zoekt iets met kinderen, en dit kind houdt van lezen.',
  'Kan meteen beginnen en wil een vaste dag.',
]

/** A volunteer who goes with this family: shares a language and a day part, lives near, and no limit stands between. */
const volunteerFor = (register: Register, family: FamilySpec, idea: MatchIdea, proposedOn: number) => {
  const { random } = register
  const given = idea.volunteer ?? {}
  const own = family.languages.filter((one) => one !== 'nl')
  const speaks: readonly Language[] = own.length > 0 && random.chance(0.5) ? own : ['nl']
  const named = given.firstName === undefined ? register.volunteer(speaks) : null
  const postcode = given.postcode ?? `${areaNear(random, family.postcode, 3.2)} CD`
  const readyOn = Math.min(proposedOn + random.whole(3, 30), beganOn - 4)
  const asked = random.whole(30, 45)
  const isOld = readyOn + asked > beganOn - 3
  const comes = isOld || family.programme !== 'maatjes' ? ('entered' as const) : ('form' as const)
  const theme = idea.theme === undefined ? [] : themeOf(idea.theme).kinds
  return inventVolunteer(register, {
    ...(named === null ? {} : { firstName: named[0], languages: named[1] }),
    postcode,
    maxKm: random.pick([5, 6, 8, null]),
    kinds: [...new Set([...family.kinds, ...theme])],
    ageBands: [...new Set([...family.children.map(({ band }) => band), '4-11' as const])],
    noGos: random.pick([[], ['overnight'], ['driving']]),
    dayParts: [
      ...new Set([
        ...family.dayParts.slice(0, 2),
        random.pick(['sat-morning', 'mon-evening', 'thu-afternoon'] as const),
      ]),
    ],
    hours: family.hours + random.pick([0, 1, 1, 2]),
    ...(family.wishedGender === null ? {} : { gender: family.wishedGender }),
    appliedOn: isOld ? beganOn - 2 : readyOn + asked,
    readyOn: isOld ? beganOn - 3 : readyOn,
    certificateOn: isOld ? beganOn + random.whole(60, 500) : readyOn + 8,
    upTo: 'available',
    coordinator: idea.coordinator,
    programme: family.programme,
    comes,
    ...given,
  })
}

const familyFor = (register: Register, idea: MatchIdea, proposedOn: number, theme: ThemeName): FamilySpec => {
  const { random } = register
  const { with: known } = idea
  const submittedOn = idea.family?.submittedOn ?? Math.min(beganOn - 3, proposedOn + random.whole(18, 75))
  const programme = idea.programme ?? known?.programme ?? 'maatjes'
  const parts = known?.dayParts ?? idea.volunteer?.dayParts
  const limits = known?.noGos ?? idea.volunteer?.noGos ?? []
  const family = inventFamily(register, theme, {
    ...(known === undefined ? {} : { postcode: areaNear(random, known.postcode, 3) }),
    ...(parts === undefined ? {} : { dayParts: parts.slice(0, 1) }),
    coordinator: idea.coordinator,
    programme,
    submittedOn,
    road: roadFrom(random, submittedOn, 'decided', proposedOn + 5),
    ...idea.family,
  })
  const homeFacts = family.homeFacts.map(({ fact, holds }) => ({
    fact,
    holds: holds && !limits.includes(fact),
  }))
  return { ...family, homeFacts }
}

/** Whose match did not last, or never began, is called every four weeks as before. */
const calledAfter = (family: FamilySpec, course: Course): FamilySpec => {
  const goesOn =
    course.kind === 'declined' ||
    course.kind === 'withdrawn' ||
    course.kind === 'expired' ||
    (course.kind === 'ended' && course.requestGoesOn)
  if (!goesOn) return family
  const since = course.kind === 'expired' ? 12 : course.on - 3
  return {
    ...family,
    road: { ...family.road, calls: [...family.road.calls, since, since - 25].filter((on) => on > 2) },
  }
}

/** Two people and what became of them: whoever is not given is invented so that they fit. */
export const inventMatch = (register: Register, idea: MatchIdea): MatchSpec => {
  const { random } = register
  const programme = idea.programme ?? idea.with?.programme ?? idea.for?.programme ?? 'maatjes'
  const theme = idea.theme ?? random.pick(themesOf[programme])
  const proposedOn = cameToTrial(idea.course) ? idea.on + random.whole(13, 18) : idea.on
  const family =
    idea.for ?? calledAfter(familyFor(register, { ...idea, programme }, proposedOn, theme), idea.course)
  const volunteer = idea.with ?? volunteerFor(register, family, { ...idea, theme }, proposedOn)
  const policy = programmes.find(({ key }) => key === programme)?.policy
  const { summary, does } = themeOf(theme)
  const every = family.intervalDays
  return {
    id: random.id(),
    family,
    volunteer,
    coordinator: idea.coordinator,
    why: idea.why ?? random.pick(reasonsWhy),
    summary: random.pick(summary),
    does,
    theme,
    proposedOn,
    trialOn: idea.on,
    course: idea.course,
    contact: {
      every,
      minutes: policy?.defaultMinutes ?? 120,
      lastOn: random.whole(1, Math.min(6, every)),
      tooLong: 0,
      lines: [],
      callMe: null,
      ...idea.contact,
    },
    handedOver: idea.handedOver ?? null,
    notes: idea.notes ?? [],
  }
}
