import { workingDaysBefore } from './calendar.ts'
import type { FamilySpec } from './family-spec.ts'
import { beganOn, inventMatch } from './invent-match.ts'
import { inventFamily, inventVolunteer, roadFrom } from './invent-people.ts'
import type { Register } from './register.ts'
import type { MatchSpec } from './match-spec.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'
import { daysBetween } from '#shared/dates.ts'

const at = { coordinator: 'nadia', programme: 'maatjes' } as const

/** Leila has been a maatje twice, and rested; Sevda and Chantal wait for their first family. */
export const castVolunteers = (
  register: Register,
): { leila: VolunteerSpec; sevda: VolunteerSpec; chantal: VolunteerSpec } => ({
  leila: inventVolunteer(register, {
    ...at,
    firstName: 'Leila',
    lastName: 'Haddad',
    languages: ['ar', 'nl'],
    postcode: '3523 DH',
    comes: 'entered',
    appliedOn: beganOn - 1,
    readyOn: beganOn - 2,
    certificateOn: 420,
    upTo: 'available',
    dayParts: ['wed-morning', 'fri-afternoon'],
    kinds: ['talk', 'people', 'language', 'children'],
    ageBands: ['0-3', '4-11'],
    experiences: ['ownChildren', 'migration'],
    noGos: ['smoking'],
    maxKm: 6,
    hours: 3,
    saysAgain: { on: 7, availableFrom: -14 },
    introduction: 'Ik woon al jaren in Hoograven en ken de weg. Ik hou van wandelen en van koken.',
  }),
  sevda: inventVolunteer(register, {
    ...at,
    firstName: 'Sevda',
    lastName: 'Demir',
    languages: ['tr', 'nl'],
    postcode: '3521 BK',
    appliedOn: 58,
    readyOn: 20,
    availableFrom: 20,
    upTo: 'available',
    dayParts: ['wed-morning', 'thu-evening'],
    ageBands: ['0-3', '4-11'],
    experiences: ['ownChildren'],
    noGos: ['dog'],
    maxKm: 6,
    hours: 3,
  }),
  chantal: inventVolunteer(register, {
    ...at,
    firstName: 'Chantal',
    lastName: 'Maas',
    languages: ['nl', 'fr'],
    postcode: '3582 EG',
    appliedOn: 61,
    readyOn: 26,
    availableFrom: 24,
    upTo: 'available',
    dayParts: ['mon-evening', 'thu-evening'],
    maxKm: 4,
    hours: 2,
  }),
})

/** Leila's two earlier families; the second one ended well, three months ago. */
export const earlierMatchesOf = (register: Register, leila: VolunteerSpec): MatchSpec[] => [
  inventMatch(register, {
    coordinator: 'nadia',
    with: leila,
    theme: 'baby',
    on: 204,
    family: { firstName: 'Zineb', languages: ['ary', 'ar', 'nl'], children: [{ band: '0-3', count: 1 }] },
    course: {
      kind: 'ended',
      on: 146,
      reasons: ['moved'],
      byWhom: 'family',
      thanks: 'Dank je wel, Leila. Door jou kwam Zineb weer buiten.',
      contactGoesOn: false,
      requestGoesOn: false,
      aftercareOn: 103,
      restUntil: null,
    },
  }),
  inventMatch(register, {
    coordinator: 'nadia',
    with: leila,
    theme: 'baby',
    on: 126,
    family: { firstName: 'Amira', languages: ['ar', 'nl'], children: [{ band: '0-3', count: 1 }] },
    course: {
      kind: 'ended',
      on: 66,
      reasons: ['goalReached', 'contactGoesOn'],
      byWhom: 'together',
      thanks: 'Wat mooi dat jullie elkaar blijven zien. Dank je wel voor alle vrijdagen.',
      contactGoesOn: true,
      requestGoesOn: false,
      aftercareOn: 25,
      restUntil: 38,
    },
  }),
]

const daysAgoOf = (today: string, day: string) => daysBetween(day, today)

/** The families in the queue: one day late, today, and in time. */
export const castFamilies = (register: Register, today: string): FamilySpec[] => {
  const { random } = register
  const nobodyYet = roadFrom(random, 0, 'submitted')
  const late = daysAgoOf(today, workingDaysBefore(today, 4))
  const due = daysAgoOf(today, workingDaysBefore(today, 3))
  const dueNext = daysAgoOf(today, workingDaysBefore(today, 2))
  const family = (
    theme: Parameters<typeof inventFamily>[1],
    given: Partial<FamilySpec> & { submittedOn: number },
  ) => inventFamily(register, theme, { ...at, ...given })
  return [
    family('practical', {
      firstName: 'Denise',
      languages: ['nl', 'srn'],
      postcode: '3564 AB',
      email: '',
      source: 'web',
      submittedOn: late,
      submittedAt: '21:14',
      story:
        'Ik red het even niet met drie kleintjes. Een paar uur per week extra handen, dan kan ik weer ademhalen. En er ligt een stapel brieven.',
      dayParts: ['wed-morning', 'wed-afternoon', 'fri-afternoon'],
      children: [
        { band: '0-3', count: 2 },
        { band: '4-11', count: 1 },
      ],
      reachNote: 'Liefst na 19.00 uur.',
      road: { ...nobodyYet, tried: [Math.max(1, late - 1)] },
    }),
    family('alone', {
      firstName: 'Mirjam',
      postcode: '3527 KL',
      source: 'referrer',
      submittedOn: due,
      story:
        'Mevrouw is veel alleen sinds de scheiding en zou graag met iemand praten. Ze weet dat ik dit stuur.',
      road: nobodyYet,
    }),
    family('teen', {
      firstName: 'Farida',
      languages: ['fa', 'nl'],
      postcode: '3544 CE',
      source: 'web',
      submittedOn: dueNext,
      submittedAt: '13:05',
      road: nobodyYet,
    }),
    family('school', {
      firstName: 'Kees',
      postcode: '3511 DG',
      source: 'web',
      submittedOn: 1,
      submittedAt: '22:47',
      story: 'Mijn zoon van negen woont om de week bij mij. Lezen gaat moeilijk en ik werk in ploegen.',
      road: nobodyYet,
    }),
    family('baby', {
      firstName: 'Sofie',
      postcode: '3553 EH',
      source: 'web',
      submittedOn: 8,
      road: { ...roadFrom(random, 8, 'planned'), visitOn: -1 },
    }),
    family('newcomer', {
      firstName: 'Amal',
      languages: ['ar', 'nl'],
      locale: 'ar',
      postcode: '3526 GH',
      email: 'amal@post.example',
      source: 'web',
      submittedOn: 36,
      story: 'لا أعرف أحدا هنا. أن أخرج مع شخص ما، سيكون ذلك جميلا.',
      dayParts: ['wed-morning', 'fri-afternoon'],
      place: 'familyHome',
      wishedGender: 'woman',
      kinds: ['people', 'talk', 'language'],
      children: [
        { band: '0-3', count: 1 },
        { band: '4-11', count: 1 },
      ],
      homeFacts: [
        { fact: 'dog', holds: false },
        { fact: 'cat', holds: true },
        { fact: 'stairs', holds: true },
        { fact: 'smoking', holds: false },
      ],
      hours: 2,
      intervalDays: 7,
      weight: 'middle',
      reciprocity: 'Naait kleren en wil dat anderen leren.',
      findings:
        'Spreekt zacht en denkt na voor ze iets zegt. Wil naar buiten met de kinderen, weet niet waarheen. Liever een vrouw.',
      road: { tried: [], contacted: 34, visitPlanned: 34, visitOn: 30, decided: 29, calls: [28] },
      messages: [{ on: 2, text: 'هل هناك أخبار؟ شكرا.', readOn: null }],
    }),
  ]
}
