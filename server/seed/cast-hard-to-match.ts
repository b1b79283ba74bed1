import type { FamilySpec } from './family-spec.ts'
import { inventFamily, roadFrom } from './invent-people.ts'
import type { Register } from './register.ts'

const at = { coordinator: 'nadia', programme: 'maatjes', source: 'web' } as const

/**
 * Families for whom there is nobody yet: two who speak only Tigrinya, close to each other and on the same afternoon, and
 * one who has time on Sunday evening only. They are why there is something to recruit for.
 */
export const castHardToMatch = (register: Register): FamilySpec[] => [
  inventFamily(register, 'newcomer', {
    ...at,
    firstName: 'Lemlem',
    languages: ['ti'],
    locale: 'nl',
    postcode: '3562 BC',
    dayParts: ['wed-afternoon'],
    kinds: ['people', 'talk'],
    wishedGender: null,
    submittedOn: 64,
    story: '',
    road: {
      ...roadFrom(register.random, 64, 'decided'),
      contacted: 62,
      visitPlanned: 62,
      visitOn: 56,
      decided: 55,
    },
  }),
  inventFamily(register, 'newcomer', {
    ...at,
    firstName: 'Winta',
    languages: ['ti'],
    locale: 'nl',
    postcode: '3564 GH',
    dayParts: ['wed-afternoon'],
    kinds: ['talk', 'language'],
    wishedGender: null,
    submittedOn: 43,
    story: '',
    road: {
      ...roadFrom(register.random, 43, 'decided'),
      contacted: 41,
      visitPlanned: 41,
      visitOn: 35,
      decided: 34,
    },
  }),
  inventFamily(register, 'alone', {
    ...at,
    firstName: 'Ria',
    languages: ['nl'],
    postcode: '3544 KL',
    dayParts: ['sun-evening'],
    wishedGender: null,
    submittedOn: 50,
    road: {
      ...roadFrom(register.random, 50, 'decided'),
      contacted: 48,
      visitPlanned: 48,
      visitOn: 42,
      decided: 41,
    },
  }),
]
