import { inventMatch, type MatchIdea } from './invent-match.ts'
import type { Register } from './register.ts'
import type { Course, MatchSpec } from './match-spec.ts'
import type { Size } from './scenario.ts'
import { noteLines } from './contact-lines.ts'

const active: Course = { kind: 'active' }
const trial: Course = { kind: 'trial' }

type Ended = Extract<Course, { kind: 'ended' }>
const ended = (on: number, rest: Partial<Ended> & Pick<Ended, 'reasons' | 'byWhom'>): Ended => ({
  kind: 'ended',
  on,
  thanks: 'Dank je wel voor je tijd en je geduld.',
  contactGoesOn: false,
  requestGoesOn: false,
  aftercareOn: null,
  restUntil: null,
  ...rest,
})

/** Matches that came to their end, or never began. */
const overIdeas: readonly MatchIdea[] = [
  {
    coordinator: 'nadia',
    on: 190,
    course: ended(44, {
      reasons: ['goalReached'],
      byWhom: 'together',
      thanks: 'Vier maanden elke week. Jullie hebben er iets moois van gemaakt.',
      restUntil: 16,
    }),
  },
  {
    coordinator: 'marleen',
    on: 170,
    course: ended(20, {
      reasons: ['noLongerNeeded', 'contactGoesOn'],
      byWhom: 'family',
      contactGoesOn: true,
      restUntil: -8,
    }),
  },
  {
    coordinator: 'marleen',
    on: 61,
    volunteer: { left: { on: 15, reason: 'time' } },
    course: ended(33, { reasons: ['travelTime'], byWhom: 'volunteer', requestGoesOn: true }),
    contact: { lines: ['Twee keer overstappen met de bus. Ik hou dit niet vol.'] },
  },
  {
    coordinator: 'nadia',
    on: 58,
    volunteer: { pause: { on: 33, until: -25, reason: 'Wil even bijkomen na het afscheid.' } },
    course: ended(36, {
      reasons: ['noClick'],
      byWhom: 'together',
      requestGoesOn: true,
      thanks: 'Dank je dat je het eerlijk zei.',
    }),
  },
  {
    coordinator: 'joris',
    programme: 'taalmaatjes',
    on: 180,
    volunteer: { left: { on: 40, reason: 'workOrStudy' } },
    course: ended(60, {
      reasons: ['goalReached'],
      byWhom: 'together',
      aftercareOn: 17,
      thanks: 'Ze is geslaagd, mede door jou!',
    }),
  },
  {
    coordinator: 'joris',
    on: 150,
    volunteer: { left: { on: 70, reason: 'tooHeavy' } },
    course: ended(90, {
      reasons: ['tooHeavy'],
      byWhom: 'coordinator',
      aftercareOn: 48,
      thanks: 'Dank je dat je op tijd aan de bel trok.',
      restUntil: 62,
    }),
  },
  { coordinator: 'nadia', on: 24, course: { kind: 'declined', by: 'volunteer', on: 21, reasons: ['time'] } },
  { coordinator: 'marleen', on: 19, course: { kind: 'declined', by: 'volunteer', on: 17, reasons: [] } },
  {
    coordinator: 'marleen',
    on: 27,
    course: { kind: 'declined', by: 'parent', on: 22, reasons: ['language'] },
  },
  { coordinator: 'joris', on: 21, course: { kind: 'expired' } },
  { coordinator: 'nadia', on: 22, course: { kind: 'withdrawn', on: 18, reason: 'requestChanged' } },
]

/** Running matches of the demo, besides those of the cast. */
const runningIdeas: readonly MatchIdea[] = [
  ...[168, 149, 127, 104, 92, 79, 61].map((on) => ({ coordinator: 'nadia', on, course: active })),
  { coordinator: 'nadia', on: 31, course: trial },
  { coordinator: 'nadia', on: 186, course: { kind: 'closing', on: 9, until: -12 } },
  { coordinator: 'marleen', on: 183, course: active, handedOver: { on: 64, to: 'joris' } },
  ...[162, 140, 118, 101, 83, 70, 57].map((on) => ({ coordinator: 'marleen', on, course: active })),
  ...[33, 16].map((on) => ({ coordinator: 'marleen', on, course: trial })),
  { coordinator: 'marleen', on: 5, course: { kind: 'asksParent' } },
  { coordinator: 'marleen', on: 9, course: { kind: 'planned', on: -3, time: '15:30' } },
  { coordinator: 'marleen', on: 134, course: { kind: 'paused', on: 13, until: -2, reason: 'illness' } },
  { coordinator: 'marleen', on: 175, course: { kind: 'closing', on: 6, until: -8 } },
  { coordinator: 'joris', programme: 'taalmaatjes', on: 195, course: active },
  ...[139, 112, 84].map((on) => ({
    coordinator: 'joris',
    programme: 'taalmaatjes' as const,
    on,
    course: active,
  })),
  ...[151, 107, 76].map((on) => ({
    coordinator: 'joris',
    programme: 'steunouders' as const,
    on,
    course: active,
  })),
  { coordinator: 'joris', programme: 'steunouders', on: 22, course: trial },
  { coordinator: 'joris', programme: 'taalmaatjes', on: 3, course: { kind: 'asksVolunteer' } },
  { coordinator: 'joris', programme: 'steunouders', on: 7, course: { kind: 'toPlan' } },
]

const tinyIdeas: readonly MatchIdea[] = [
  { coordinator: 'nadia', on: 60, course: { kind: 'closing', on: 9, until: -12 } },
]

/** Notes now and then, at matches that have run for a while. */
const withNotes = ({ random }: Register, match: MatchSpec): MatchSpec => {
  const isRunning = match.course.kind === 'active' && match.trialOn > 60
  if (!isRunning || !random.chance(0.6)) return match
  return { ...match, notes: [{ on: random.whole(8, match.trialOn - 45), text: random.pick(noteLines) }] }
}

export const bulkMatches = (register: Register, size: Size): MatchSpec[] =>
  [...overIdeas, ...(size === 'demo' ? runningIdeas : tinyIdeas)].map((idea) =>
    withNotes(register, inventMatch(register, idea)),
  )
