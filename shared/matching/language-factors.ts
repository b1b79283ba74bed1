import type { Language } from '../vocabulary.ts'
import type { Fact, RequestFacts, VolunteerFacts } from './facts.ts'
import { blocks, type Factor, met, notKnown, ofFamily, speaksAgainst, speaksFor } from './factors.ts'

type Asked = Pick<RequestFacts, 'helped' | 'languages' | 'ownLanguages'>

const isOwn = ({ helped, ownLanguages }: Asked) =>
  helped !== 'parent' && ownLanguages.value !== null && ownLanguages.value.length > 0

/** The languages that decide: of the child or youth where the help is for them, else of the household. */
export const askedLanguages = (request: Asked): Fact<Language[]> =>
  isOwn(request) ? request.ownLanguages : request.languages

const sharedOf = (asked: readonly Language[] | null, spoken: readonly Language[] | null): Language[] =>
  asked?.filter((one) => spoken?.includes(one)) ?? []

/** Whether they can talk at all. */
export const languageFactors = (request: RequestFacts, { languages }: VolunteerFacts): Factor[] => {
  const asked = askedLanguages(request)
  const family = asked.value
  const own = languages.value
  if (family === null || family.length === 0)
    return [notKnown('language', { shared: [], family: null, volunteer: own }, asked)]
  if (own === null || own.length === 0)
    return [notKnown('language', { shared: [], family, volunteer: null }, languages, ofFamily(asked))]
  const shared = sharedOf(family, own)
  const act = shared.length > 0 ? met : blocks
  return [act('language', { shared, family, volunteer: own }, languages, ofFamily(asked))]
}

/** Dutch is what most people share here; another language of their own is worth more, so lacking it is said. */
const ownLanguage = (request: RequestFacts, { languages }: VolunteerFacts): Factor[] => {
  const asked = askedLanguages(request)
  const own = asked.value?.filter((one) => one !== 'nl') ?? []
  const isEnough = sharedOf(asked.value, languages.value).length > 0
  return isEnough && own.length > 0 && sharedOf(own, languages.value).length === 0
    ? [speaksAgainst('ownLanguage', { shared: [], missing: own }, languages, ofFamily(asked))]
    : []
}

/** Until 16 the parents have a say, so it helps to be able to talk with them too. */
const familyLanguage = (request: RequestFacts, { languages }: VolunteerFacts): Factor[] => {
  const family = request.languages.value ?? []
  const own = languages.value ?? []
  if (!isOwn(request) || request.supportedAge === '16+' || family.length === 0 || own.length === 0) return []
  const shared = sharedOf(family, own)
  const act = shared.length > 0 ? speaksFor : speaksAgainst
  return [act('familyLanguage', { shared, family }, languages, ofFamily(request.languages))]
}

/** What ranks beside being able to talk. */
export const softLanguageFactors = (request: RequestFacts, volunteer: VolunteerFacts): Factor[] => [
  ...ownLanguage(request, volunteer),
  ...familyLanguage(request, volunteer),
]
