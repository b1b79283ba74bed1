import type { LeaveReason } from '#shared/volunteers.ts'
import { beganOn } from './invent-match.ts'
import { inventVolunteer } from './invent-people.ts'
import type { Register } from './register.ts'
import type { Size } from './scenario.ts'
import type { VolunteerSpec, VolunteerStep } from './volunteer-spec.ts'

type Given = Partial<VolunteerSpec> & { appliedOn: number; readyOn: number; upTo: VolunteerStep }

const make = (register: Register, given: Given): VolunteerSpec =>
  inventVolunteer(register, {
    coordinator: register.random.pick(['nadia', 'marleen', 'marleen', 'joris']),
    programme: 'maatjes',
    ...given,
  })

/** On their way in: days ago that they applied, and how far they came. */
const onTheWay: readonly (readonly [applied: number, upTo: VolunteerStep, ready: number])[] = [
  [1, 'applied', 1],
  [2, 'applied', 2],
  [6, 'applied', 6],
  [3, 'called', 2],
  [5, 'called', 3],
  [8, 'interviewPlanned', 5],
  [10, 'interviewPlanned', 6],
  [14, 'interviewHeld', 4],
  [16, 'interviewHeld', 7],
  [24, 'screening', 12],
  [30, 'screening', 15],
  [44, 'screening', 31],
  [39, 'training', 13],
  [46, 'training', 10],
  [52, 'training', 17],
]

const leaving: readonly LeaveReason[] = [
  'time',
  'workOrStudy',
  'moved',
  'tooLongWithoutMatch',
  'noReaction',
  'private',
  'otherWork',
]
const pauses: readonly { on: number; until: number | null; reason: string }[] = [
  { on: 18, until: -30, reason: 'Tentamens tot in januari.' },
  { on: 12, until: -20, reason: 'Op reis.' },
  { on: 40, until: null, reason: 'Zorgt voor haar moeder. Meldt zich zelf weer.' },
  { on: 26, until: -6, reason: 'Nieuwe baan, eerst wennen.' },
  { on: 9, until: -60, reason: 'Herstelt van een operatie.' },
]

/** Volunteers beside those of the matches: applying, in training, free, paused, left. */
export const bulkVolunteers = (register: Register, size: Size): VolunteerSpec[] => {
  const { random } = register
  const part = <Item>(items: readonly Item[], least: number) =>
    size === 'demo' ? items : items.slice(0, least)
  const free = [3, 5, 8, 10, 12, 15, 17, 19, 21, 22, 23, 24, 37, 44]
  return [
    ...onTheWay.map(([appliedOn, upTo, readyOn]) => make(register, { appliedOn, readyOn, upTo })),
    ...part(free, 2).map((readyOn) =>
      make(register, {
        appliedOn: readyOn + random.whole(32, 48),
        readyOn,
        upTo: 'available',
        availableFrom: readyOn,
        capacity: random.pick([1, 1, 2]),
      }),
    ),
    ...part(pauses, 2).map((pause) =>
      make(register, {
        appliedOn: beganOn - 2,
        readyOn: beganOn - 3,
        certificateOn: beganOn + random.whole(50, 700),
        comes: 'entered',
        upTo: 'available',
        pause,
      }),
    ),
    ...part(
      Array.from({ length: 11 }, (_, index) => index),
      2,
    ).map((index) => {
      const appliedOn = random.whole(60, 190)
      const upTo = random.pick(['called', 'interviewHeld', 'screening', 'available'] as const)
      return make(register, {
        appliedOn,
        readyOn: appliedOn - 36,
        upTo,
        left: {
          on: Math.max(5, appliedOn - random.whole(44, 58)),
          reason: leaving[index % leaving.length] ?? 'other',
        },
      })
    }),
  ]
}
