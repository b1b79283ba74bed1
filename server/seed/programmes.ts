import { defaultPolicy, type Policy } from '#shared/policy.ts'

export type ProgrammeKey = 'maatjes' | 'steunouders' | 'taalmaatjes'
type ProgrammeSpec = { key: ProgrammeKey; name: string; policy: Policy }

const money = { what: 'Geld geven, lenen of de pinpas gebruiken', whoThen: 'De geldcoach van het buurtteam' }
const letters = { what: 'Brieven van instanties, DigiD of schulden', whoThen: 'Het buurtteam in de wijk' }
const minding = {
  what: 'Alleen op de kinderen passen',
  whoThen: 'De ouder zoekt oppas, de coördinator denkt mee',
}
const care = { what: 'Medicijnen geven of wonden verzorgen', whoThen: 'De huisarts of de thuiszorg' }

/** Three programmes, each with its own rhythm, gates and role. */
export const programmes: readonly ProgrammeSpec[] = [
  {
    key: 'maatjes',
    name: 'Maatjes',
    policy: {
      ...defaultPolicy,
      volunteerLabel: 'maatje',
      volunteerLabelPlural: 'maatjes',
      capacity: 2,
      maximumKm: 8,
      does: ['Samen praten en thee drinken', 'Samen naar buiten, met of zonder de kinderen'],
      doesNot: [letters, money, minding, care],
      programmeNoGos: ['overnight'],
    },
  },
  {
    key: 'steunouders',
    name: 'Steunouders',
    policy: {
      ...defaultPolicy,
      volunteerLabel: 'steunouder',
      volunteerLabelPlural: 'steunouders',
      places: ['volunteerHome'],
      meetsAtFamilyHome: false,
      maximumKm: 5,
      capacity: 1,
      trialDays: 56,
      defaultMinutes: 240,
      lengthReviewMonths: 12,
      does: [
        'Een vaste middag per week is het kind bij de steunouder thuis',
        'Spelen, samen koken, meedoen met het gewone gezin',
        'Even kort praten bij brengen en halen',
      ],
      doesNot: [
        { what: 'Het kind laten logeren', whoThen: 'Niemand, dat hoort niet bij Steunouders' },
        { what: 'Ruzie tussen ouders oplossen', whoThen: 'Het buurtteam in de wijk' },
        money,
        care,
      ],
    },
  },
  {
    key: 'taalmaatjes',
    name: 'Taalmaatjes',
    policy: {
      ...defaultPolicy,
      volunteerLabel: 'taalmaatje',
      volunteerLabelPlural: 'taalmaatjes',
      capacity: 2,
      trialDays: 28,
      defaultMinutes: 90,
      lengthReviewMonths: 6,
      lengthWarningMonths: 9,
      lengthMaximumMonths: 12,
      maximumKm: 8,
      does: [
        'Nederlands praten over gewone dingen',
        'Samen lezen, ook voorlezen aan de kinderen',
        'Samen naar de bibliotheek of de winkel om te oefenen',
      ],
      doesNot: [
        letters,
        {
          what: 'Tolken bij de dokter of op school',
          whoThen: 'De tolkentelefoon, de coördinator regelt het',
        },
        minding,
        money,
      ],
      programmeNoGos: ['overnight', 'driving'],
    },
  },
]
