import { inventMatch, type MatchIdea } from './invent-match.ts'
import { inventFamily, inventVolunteer, roadFrom } from './invent-people.ts'
import { makeRegister } from './register.ts'
import { familyNames, volunteerNames } from './names.ts'
import type { Random } from '#shared/random.ts'
import { everybodyOf, type Scenario, type Size } from './scenario.ts'

const at = { programme: 'steunouders' } as const

const ideas: readonly MatchIdea[] = [
  { ...at, coordinator: 'saskia', on: 120, course: { kind: 'active' } },
  { ...at, coordinator: 'saskia', on: 30, course: { kind: 'trial' } },
  { ...at, coordinator: 'saskia', on: 4, course: { kind: 'asksParent' } },
  ...[164, 142, 99].map((on) => ({ ...at, coordinator: 'saskia', on, course: { kind: 'active' as const } })),
  { ...at, coordinator: 'pim', on: 87, course: { kind: 'active' }, contact: { lastOn: 17 } },
  { ...at, coordinator: 'pim', on: 6, course: { kind: 'toPlan' } },
  {
    ...at,
    coordinator: 'pim',
    on: 150,
    course: {
      kind: 'ended',
      on: 47,
      reasons: ['goalReached'],
      byWhom: 'together',
      thanks: 'Dank je wel voor alle woensdagen aan jouw tafel.',
      contactGoesOn: false,
      requestGoesOn: false,
      aftercareOn: null,
      restUntil: 19,
    },
  },
]

/** The second organisation: small, one programme, at the volunteer's home. */
export const buurtmaatScenario = (random: Random, size: Size): Scenario => {
  const register = makeRegister(random, familyNames, volunteerNames, new Set())
  const whole = size === 'demo'
  const matches = ideas.slice(0, whole ? ideas.length : 3).map((idea) => inventMatch(register, idea))
  const asks = [
    { submittedOn: 2, upTo: 'submitted' },
    { submittedOn: 5, upTo: 'contacted' },
    { submittedOn: 10, upTo: 'planned' },
    { submittedOn: 17, upTo: 'visited' },
    { submittedOn: 41, upTo: 'decided' },
    { submittedOn: 66, upTo: 'decided' },
    { submittedOn: 90, upTo: 'decided' },
  ] as const
  const helps = [
    { appliedOn: 2, readyOn: 2, upTo: 'applied' },
    { appliedOn: 12, readyOn: 6, upTo: 'interviewHeld' },
    { appliedOn: 31, readyOn: 16, upTo: 'screening' },
    { appliedOn: 60, readyOn: 22, upTo: 'available', availableFrom: 22 },
    { appliedOn: 70, readyOn: 33, upTo: 'available', availableFrom: 12 },
    { appliedOn: 97, readyOn: 60, upTo: 'available', left: { on: 40, reason: 'tooLongWithoutMatch' } },
  ] as const
  const families = asks.slice(0, whole ? asks.length : 2).map(({ submittedOn, upTo }, index) =>
    inventFamily(register, random.pick(['illness', 'disability', 'school', 'alone']), {
      ...at,
      coordinator: index % 2 === 0 ? 'saskia' : 'pim',
      submittedOn,
      road: roadFrom(random, submittedOn, upTo),
      ...(index === asks.length - 1
        ? { outcome: 'neighbourhood' as const, otherTrack: 'Speelinloop in het buurthuis' }
        : {}),
    }),
  )
  const volunteers = helps
    .slice(0, whole ? helps.length : 2)
    .map((step) => inventVolunteer(register, { ...at, coordinator: 'pim', comes: 'form', ...step }))
  return everybodyOf(['steunouders'], matches, families, volunteers)
}
