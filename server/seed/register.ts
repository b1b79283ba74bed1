import type { Language } from '#shared/vocabulary.ts'
import { mailOf } from './colleagues.ts'
import type { NamedPeople } from './names.ts'
import type { Random } from '#shared/random.ts'

/** Deals names and numbers, each once, so that nobody is there twice. */
export type Register = {
  random: Random
  family: () => NamedPeople[number]
  volunteer: (speaks?: readonly Language[]) => NamedPeople[number]
  phone: () => string
  mail: (name: string) => string
}

/** Names of the cast are left out; when all names were dealt they begin anew. */
export const makeRegister = (
  random: Random,
  families: NamedPeople,
  volunteers: NamedPeople,
  taken: ReadonlySet<string>,
): Register => {
  const free = (names: NamedPeople) => random.shuffled(names.filter(([name]) => !taken.has(name)))
  let familyDeck = free(families)
  let volunteerDeck = free(volunteers)
  const mails = new Set<string>()
  let number = 5000
  return {
    random,
    family: () => {
      if (familyDeck.length === 0) familyDeck = free(families)
      return familyDeck.pop() ?? ['Anna', ['nl']]
    },
    volunteer: (speaks = ['nl']) => {
      if (volunteerDeck.length === 0) volunteerDeck = free(volunteers)
      const wanted = volunteerDeck.findIndex(([, spoken]) => speaks.some((one) => spoken.includes(one)))
      return volunteerDeck.splice(Math.max(0, wanted), 1)[0] ?? ['Anna', ['nl']]
    },
    phone: () => `+3161234${(number += 1)}`,
    mail: (name) => {
      const [user = '', domain = ''] = mailOf(name, 'post').split('@')
      let address = `${user}@${domain}`
      for (let again = 2; mails.has(address); again++) address = `${user}${again}@${domain}`
      mails.add(address)
      return address
    },
  }
}
