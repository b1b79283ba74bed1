import type { LocalDate } from '#shared/dates.ts'
import { inventMatch, type MatchIdea } from './invent-match.ts'
import type { Register } from './register.ts'
import type { MatchSpec } from './match-spec.ts'
import { certificateEndingIn } from './volunteer-life.ts'

const nadia = { coordinator: 'nadia' } as const
const wednesday = ['wed-morning', 'wed-afternoon'] as const

/** The matches that a visitor of the demo meets by name, all of Nadia's. */
const ideas: readonly MatchIdea[] = [
  {
    ...nadia,
    course: { kind: 'active' },
    on: 205,
    theme: 'newcomer',
    family: {
      firstName: 'Rahma',
      languages: ['ar', 'nl'],
      locale: 'ar',
      postcode: '3562 GH',
      email: '',
      source: 'web',
      dayParts: ['wed-morning'],
      homeFacts: [{ fact: 'cat', holds: true }],
      children: [
        { band: '0-3', count: 1 },
        { band: '4-11', count: 1 },
      ],
      outcome: 'combination',
      otherTrack: 'Brieven en geld: Mark van Buurtteam Overvecht',
      intervalDays: 7,
      messages: [{ on: 70, text: 'شكرا لكم. سميرة لطيفة جدا.', readOn: 69 }],
    },
    volunteer: {
      firstName: 'Samira',
      lastName: 'Benali',
      languages: ['ar', 'nl', 'fr'],
      postcode: '3561 KL',
      capacity: 2,
      dayParts: ['wed-morning', 'wed-afternoon', 'fri-morning'],
      experiences: ['ownChildren', 'migration'],
      introduction: 'Ik ben moeder van twee kinderen en woon al twintig jaar in Overvecht.',
    },
    why: 'Zelfde taal, zelfde wijk en allebei woensdagochtend. Samira kent de weg.',
    contact: {
      tooLong: 1,
      lastOn: 5,
      lines: [
        'Samen naar de bibliotheek. Rahma heeft nu een eigen pas.',
        'Thee gedronken. De oudste las een bladzijde voor!',
        'Ze noemt mij haar zus. Dat is lief, ik vond het ook veel.',
        'Naar de markt. Zij deed het woord.',
        'Rahma vroeg hulp met een brief van de gemeente. Ik zei: die is voor Mark.',
        'Samen de brieven van de belasting uitgezocht. Dat had ik niet moeten doen.',
      ],
    },
    notes: [
      { on: 19, text: 'Rahma noemt Samira ‘mijn zus’. Mooi, en let op de rol.' },
      { on: 12, text: 'Samira vindt nee zeggen lastig bij brieven. We oefenen dit in het gesprek.' },
    ],
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 131,
    theme: 'practical',
    family: { firstName: 'Iwona', languages: ['pl', 'nl'], postcode: '3527 HB', intervalDays: 7 },
    volunteer: {
      firstName: 'Joost',
      lastName: 'Dekker',
      languages: ['nl', 'de'],
      postcode: '3526 KD',
      capacity: 1,
    },
    contact: {
      lines: [
        'Weer een kast getild. Ik moet opletten dat het niet alleen klussen wordt.',
        'De fiets van de oudste gemaakt, daarna samen geoefend.',
        'Iwona vroeg of ik de huurbaas wilde bellen. Ik heb gezegd dat ik eerst overleg.',
      ],
    },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 97,
    theme: 'newcomer',
    family: {
      firstName: 'Selam',
      languages: ['ti', 'en', 'nl'],
      locale: 'en',
      postcode: '3563 LN',
      intervalDays: 7,
    },
    volunteer: { firstName: 'Kofi', lastName: 'Mensah', languages: ['en', 'nl'], postcode: '3564 BC' },
    contact: {
      tooLong: 3,
      lines: [
        'Nederlands geoefend in de bus. Iedereen deed mee.',
        'Drie uur gebleven, de tijd vloog. Dat is te lang, ik weet het.',
        'Selam stelt me aan iedereen voor als haar leraar.',
        'Weer uitgelopen. Ik vind het moeilijk om te gaan als ze kookt.',
      ],
    },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 143,
    theme: 'alone',
    family: { firstName: 'Katarzyna', languages: ['pl', 'nl'], postcode: '3554 DE', intervalDays: 7 },
    volunteer: { firstName: 'Els', lastName: 'van Vliet', languages: ['nl'], postcode: '3553 EG' },
    contact: { lastOn: 19 },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 88,
    theme: 'school',
    family: { firstName: 'Naima', languages: ['ary', 'nl'], postcode: '3526 GJ', intervalDays: 7 },
    volunteer: {
      firstName: 'Tom',
      lastName: 'Haverkamp',
      languages: ['nl', 'ar'],
      postcode: '3523 HK',
      capacity: 2,
      dayParts: ['wed-morning', 'thu-afternoon', 'sat-morning'],
    },
    contact: { lastOn: 16 },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 66,
    theme: 'baby',
    family: { firstName: 'Lieke', postcode: '3572 JL', intervalDays: 7 },
    volunteer: { firstName: 'Priya', lastName: 'Ramdin', languages: ['nl', 'hi', 'en'], postcode: '3571 KN' },
    contact: { lastOn: 15 },
  },
  {
    ...nadia,
    course: { kind: 'trial' },
    on: 39,
    theme: 'school',
    family: { firstName: 'Sandra', languages: ['nl', 'pap'], postcode: '3564 CH', intervalDays: 7 },
    volunteer: {
      firstName: 'Yusuf',
      lastName: 'Aydın',
      languages: ['tr', 'nl'],
      postcode: '3561 DJ',
      gender: 'man',
    },
    contact: {
      lastOn: 2,
      lines: [
        'Eerste keer. We hebben een kaart van de buurt getekend.',
        'Hij wachtte voor het raam op mij.',
        'Dammen geleerd. Hij wint al.',
        'Sandra bleef erbij en lachte mee.',
      ],
    },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 72,
    theme: 'alone',
    family: { firstName: 'Joyce', postcode: '3522 EL', intervalDays: 7 },
    volunteer: {
      firstName: 'Hanneke',
      lastName: 'Bos',
      languages: ['nl'],
      postcode: '3527 CE',
      capacity: 2,
      dayParts: ['wed-morning', 'mon-afternoon'],
      noGos: [],
    },
    contact: {
      callMe: {
        on: 1,
        line: 'Kun je me even bellen? Het is niet dringend, ik twijfel over iets.',
        called: false,
      },
    },
  },
  {
    ...nadia,
    course: { kind: 'planned', on: -1, time: '10:00' },
    on: 8,
    theme: 'newcomer',
    family: { firstName: 'Bianca', languages: ['ro', 'nl'], postcode: '3551 BG' },
    volunteer: {
      firstName: 'Oksana',
      lastName: 'Kovalenko',
      languages: ['uk', 'ru', 'nl', 'ar'],
      locale: 'uk',
      postcode: '3553 HJ',
      capacity: 2,
      maxKm: 5,
      dayParts: ['tue-morning', 'fri-afternoon'],
      kinds: ['language', 'people'],
    },
  },
  {
    ...nadia,
    course: { kind: 'paused', on: 24, until: -42, reason: 'holiday' },
    on: 158,
    theme: 'alone',
    family: { firstName: 'Truus', postcode: '3571 BE' },
    volunteer: {
      firstName: 'Wilma',
      lastName: 'Schouten',
      languages: ['nl'],
      postcode: '3514 CG',
      noGos: ['dog'],
    },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 176,
    theme: 'practical',
    family: { firstName: 'Hanan', languages: ['ary', 'nl'], postcode: '3526 BK', intervalDays: 7 },
    volunteer: {
      firstName: 'Fatma',
      lastName: 'Yıldız',
      languages: ['tr', 'ar', 'nl'],
      postcode: '3522 DL',
      capacity: 2,
      dayParts: ['wed-morning', 'wed-afternoon', 'thu-morning'],
    },
    handedOver: null,
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 120,
    theme: 'newcomer',
    family: {
      firstName: 'Wei',
      languages: ['zh', 'en', 'nl'],
      locale: 'en',
      postcode: '3511 CN',
      intervalDays: 14,
    },
    volunteer: {
      firstName: 'Mei-Ling',
      lastName: 'Chen',
      languages: ['zh', 'nl', 'en'],
      postcode: '3521 EH',
      capacity: 2,
      dayParts: ['fri-afternoon', 'tue-evening'],
    },
  },
  {
    ...nadia,
    course: { kind: 'active' },
    on: 110,
    theme: 'practical',
    family: { firstName: 'Corrie', postcode: '3554 GK', intervalDays: 7 },
    volunteer: {
      firstName: 'Ruud',
      lastName: 'Hoekstra',
      languages: ['nl'],
      postcode: '3551 HL',
      maxKm: 5,
      dayParts: ['thu-afternoon', 'fri-morning'],
    },
  },
  {
    ...nadia,
    course: { kind: 'asksParent' },
    on: 4,
    theme: 'baby',
    family: { firstName: 'Gülay', languages: ['tr', 'nl'], postcode: '3527 BN', email: '', source: 'web' },
    volunteer: { firstName: 'Yasemin', lastName: 'Kaya', languages: ['tr', 'nl'], postcode: '3526 EL' },
  },
  {
    ...nadia,
    course: { kind: 'asksVolunteer' },
    on: 5,
    theme: 'alone',
    family: { firstName: 'Farhia', languages: ['so', 'nl'], postcode: '3561 GN' },
    volunteer: {
      firstName: 'Dirk',
      lastName: 'Postma',
      languages: ['nl', 'en'],
      postcode: '3562 HB',
      dayParts: wednesday,
    },
  },
  {
    ...nadia,
    course: { kind: 'toPlan' },
    on: 6,
    theme: 'illness',
    family: { firstName: 'Aster', languages: ['ti', 'en', 'nl'], postcode: '3563 CD' },
    volunteer: { firstName: 'Marjan', lastName: 'Koster', languages: ['nl', 'en'], postcode: '3555 DK' },
  },
  {
    ...nadia,
    course: { kind: 'met', on: 2, outcome: 'thinkAbout' },
    on: -3,
    theme: 'teen',
    family: { firstName: 'Danique', postcode: '3524 EJ' },
    volunteer: {
      firstName: 'Bart',
      lastName: 'Mulder',
      languages: ['nl', 'en'],
      postcode: '3525 GL',
      gender: 'man',
    },
  },
  {
    ...nadia,
    course: { kind: 'trial' },
    on: 24,
    theme: 'disability',
    family: { firstName: 'Esther', postcode: '3533 HN', intervalDays: 7 },
    volunteer: { firstName: 'Noor', lastName: 'Willems', languages: ['nl', 'en'], postcode: '3531 BJ' },
    contact: {
      lines: [
        'Kort begonnen, een uur. Hij heeft me zijn treinen laten zien.',
        'Het plan met plaatjes hielp. We deden alles in volgorde.',
        'Hij zei mijn naam toen ik wegging.',
      ],
    },
  },
]

/** Ruud's certificate ends in three weeks. */
const withCertificate = (idea: MatchIdea, today: LocalDate): MatchIdea =>
  idea.volunteer?.firstName === 'Ruud'
    ? { ...idea, volunteer: { ...idea.volunteer, certificateOn: certificateEndingIn(21, today) } }
    : idea

export const castMatches = (register: Register, today: LocalDate): MatchSpec[] =>
  ideas.map((idea) => inventMatch(register, withCertificate(idea, today)))

/** Names that only the cast has. */
export const castNames: ReadonlySet<string> = new Set([
  ...ideas.flatMap(({ family, volunteer }) => [family?.firstName ?? '', volunteer?.firstName ?? '']),
  ...'Amal Leila Sevda Chantal Lemlem Winta Ria Denise Mirjam Farida Kees Sofie Mark Nadia Marleen Joris Ingrid Hassan Petra'.split(
    ' ',
  ),
])
