import type { UnsuitableReason, WithdrawReason } from '#shared/intake.ts'
import type { FamilyEnd, FamilySpec } from './family-spec.ts'
import { beganOn } from './invent-match.ts'
import { inventFamily, roadFrom } from './invent-people.ts'
import type { Register } from './register.ts'
import type { Size } from './scenario.ts'
import { themeNames } from './themes.ts'

type Given = Partial<FamilySpec> & { submittedOn: number }

const make = (register: Register, given: Given): FamilySpec => {
  const { random } = register
  const coordinator = random.pick(['nadia', 'nadia', 'marleen', 'marleen', 'joris'])
  return inventFamily(register, random.pick(themeNames), { coordinator, programme: 'maatjes', ...given })
}

/** In the months behind us: more lately than at the start. */
const someTimeAgo = ({ random }: Register, least: number) =>
  Math.round(least + (beganOn - 6 - least) * random.next() ** 1.3)

const inIntake = (register: Register): FamilySpec[] => {
  const { random } = register
  return [
    ...[3, 5, 6, 4].map((submittedOn, index) =>
      make(register, {
        submittedOn,
        road: roadFrom(random, submittedOn, 'contacted'),
        coordinator: ['marleen', 'joris', 'nadia', 'marleen'][index] ?? 'joris',
      }),
    ),
    ...[9, 11, 12].map((submittedOn) =>
      make(register, { submittedOn, road: roadFrom(random, submittedOn, 'planned') }),
    ),
    ...[15, 17, 18].map((submittedOn, index) =>
      make(register, {
        submittedOn,
        road: roadFrom(random, submittedOn, 'visited'),
        coordinator: ['joris', 'nadia', 'marleen'][index] ?? 'joris',
      }),
    ),
    make(register, {
      submittedOn: 19,
      road: roadFrom(random, 19, 'decided'),
      doubt: {
        colleague: 'ingrid',
        said: 'Kan, als er elke twee weken even contact is met het buurtteam.',
        reasons:
          'Er speelt veel tegelijk. Een vrijwilliger kan alleen de gezelligheid brengen, niet het oplossen.',
      },
      outcome: 'combination',
      otherTrack: 'Schulden en huur: buurtteam',
      weight: 'heavy',
    }),
  ]
}

const searching = (register: Register): FamilySpec[] =>
  [24, 31, 38, 43, 49, 54, 60, 68, 77, 85, 97, 120].map((submittedOn) => make(register, { submittedOn }))

const referred = (register: Register, count: number): FamilySpec[] => {
  const { random } = register
  return Array.from({ length: count }, (_, index) => {
    const isProfessional = index % 3 === 0
    return make(register, {
      submittedOn: someTimeAgo(register, 20),
      outcome: isProfessional ? 'professional' : 'neighbourhood',
      otherTrack: isProfessional
        ? random.pick([
            'Buurtteam: opvoeding en rust',
            'Praktijkondersteuner van de huisarts',
            'Wijkverpleging en thuiszorg',
          ])
        : random.pick([
            'Koffieochtend in buurthuis De Boog',
            'Speelinloop in de bibliotheek',
            'Taalcafé op dinsdag',
            'Moedergroep Kanaleneiland',
          ]),
    })
  })
}

const stopReasons: readonly { reason: WithdrawReason; note: string }[] = [
  { reason: 'noLongerNeeded', note: 'Haar zus is in de buurt komen wonen.' },
  { reason: 'otherHelp', note: 'Krijgt nu hulp via school.' },
  { reason: 'noContact', note: 'Vijf keer gebeld, twee keer gemaild. Deur blijft open.' },
  { reason: 'noLongerNeeded', note: '' },
  { reason: 'other', note: 'Verhuist naar Amersfoort.' },
]
const unsuitable: readonly { reason: UnsuitableReason; note: string; parentText: string }[] = [
  {
    reason: 'outsideArea',
    note: 'Woont in Nieuwegein.',
    parentText: 'Wij werken alleen in Utrecht. In Nieuwegein kun je bellen met het Vrijwilligerspunt.',
  },
  {
    reason: 'otherQuestion',
    note: 'Zoekt een oppas.',
    parentText: 'Onze vrijwilligers passen niet alleen op. In de bibliotheek hangt een lijst met oppassers.',
  },
  {
    reason: 'tooHeavy',
    note: 'Overlegd met Ingrid.',
    parentText:
      'Jouw vraag is te groot voor een vrijwilliger. Ik heb verteld wie je kan helpen. We bellen over twee weken.',
  },
]

const stopped = (register: Register, count: number): FamilySpec[] => {
  const { random } = register
  return Array.from({ length: count }, (_, index) => {
    const submittedOn = someTimeAgo(register, 30)
    const on = submittedOn - 20
    const end: FamilyEnd =
      index % 4 === 3
        ? { kind: 'stoppedByParent', on }
        : {
            kind: 'withdrawn',
            on,
            ...(stopReasons[index % stopReasons.length] ?? { reason: 'other', note: '' }),
          }
    const upTo = random.pick(['contacted', 'visited', 'decided'] as const)
    return make(register, {
      submittedOn,
      end,
      road: { ...roadFrom(random, submittedOn, upTo), calls: [] },
      source: end.kind === 'stoppedByParent' ? 'web' : random.pick(['web', 'phone', 'referrer']),
    })
  })
}

const notSuitable = (register: Register, count: number): FamilySpec[] =>
  Array.from({ length: count }, (_, index) => {
    const submittedOn = someTimeAgo(register, 25)
    const why = unsuitable[index % unsuitable.length] ?? unsuitable[0]
    return make(register, {
      submittedOn,
      road: roadFrom(register.random, submittedOn, 'contacted'),
      end: why === undefined ? null : { kind: 'notSuitable', on: submittedOn - 5, ...why },
    })
  })

const putOff = (register: Register): FamilySpec[] => {
  const { random } = register
  return [
    { submittedOn: 25, road: roadFrom(random, 25, 'contacted'), end: { kind: 'later', on: 20, until: -9 } },
    {
      submittedOn: 52,
      road: { ...roadFrom(random, 52, 'decided'), calls: [] },
      end: { kind: 'later', on: 30, until: -20 },
    },
    { submittedOn: 33, road: roadFrom(random, 33, 'contacted'), end: { kind: 'later', on: 27, until: 0 } },
  ].map((given) => make(register, given as Given))
}

/** The same parent asks again: first on the site, later by phone. */
const doubles = (register: Register, count: number): FamilySpec[] =>
  Array.from({ length: count }, () => {
    const first = make(register, {
      submittedOn: 28,
      source: 'web',
      road: roadFrom(register.random, 28, 'decided'),
    })
    const again: FamilySpec = {
      ...first,
      id: register.random.id(),
      submittedOn: 13,
      source: 'referrer',
      road: roadFrom(register.random, 13, 'submitted'),
      end: { kind: 'double', on: 12, of: first.id },
    }
    return [first, again]
  }).flat()

/** Families beside those of the matches: in every state that a question can be in. */
export const bulkFamilies = (register: Register, size: Size): FamilySpec[] => {
  const whole = size === 'demo'
  return [
    ...inIntake(register),
    ...(whole ? searching(register) : searching(register).slice(0, 2)),
    ...referred(register, whole ? 18 : 2),
    ...stopped(register, whole ? 14 : 4),
    ...notSuitable(register, whole ? 6 : 1),
    ...putOff(register),
    ...doubles(register, whole ? 2 : 1),
  ]
}
