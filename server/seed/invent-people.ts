import { kilometresBetween } from '#shared/distance.ts'
import { dayParts as allParts, type DayPart } from '#shared/day-parts.ts'
import type { AgeBand, HelpKind, Language, Locale, NoGo } from '#shared/vocabulary.ts'
import { ageBands as allBands, helpKinds } from '#shared/vocabulary.ts'
import type { FamilyRoad, FamilySpec } from './family-spec.ts'
import { lastNames, lastNamesFor } from './names.ts'
import { type Area, areas } from './postcodes.ts'
import type { Random } from '#shared/random.ts'
import type { Register } from './register.ts'
import { referrers } from './referrers.ts'
import { storyOf } from './stories.ts'
import { type ThemeName, themeOf } from './themes.ts'
import type { VolunteerSpec } from './volunteer-spec.ts'

const streets: Record<string, readonly string[]> = {
  Overvecht: ['Tigrisdreef', 'Zamenhofdreef', 'Marnedreef', 'Neckardreef'],
  Zuidwest: ['Marshalllaan', 'Rijnlaan', 'Trumanlaan', 'Columbuslaan'],
  Noordwest: ['Amsterdamsestraatweg', 'Prins Bernhardlaan', 'Daalseweg'],
}

const areaOf = (postcode: string): Area => {
  const area = areas.find(({ code }) => code === postcode.slice(0, 4))
  if (area === undefined) throw new Error(`${postcode} is not in the table of the demo.`)
  return area
}

/** Where more families live who ask: the north and the south-west. */
const commonCodes = [
  '3561',
  '3562',
  '3563',
  '3564',
  '3526',
  '3527',
  '3522',
  '3554',
  '3553',
  '3551',
  '3524',
  '3544',
]
const anyArea = (random: Random): Area =>
  random.chance(0.65)
    ? areaOf(random.pick(commonCodes))
    : random.pick(areas.filter(({ code }) => code.startsWith('35')))

export const kilometresOf = (a: string, b: string): number =>
  a.slice(0, 4) === b.slice(0, 4) ? 0.5 : kilometresBetween(areaOf(a), areaOf(b))

/** A postcode not too far from another. */
export const areaNear = (random: Random, postcode: string, kilometres: number): string =>
  random.pick(areas.filter(({ code }) => kilometresOf(code, postcode) <= kilometres)).code

const letters = (random: Random) => `${random.pick([...'BCDEGHJKLN'])}${random.pick([...'BCDEGHJKLN'])}`

const visitParts = allParts.filter((part) => !part.startsWith('sun') && part !== 'sat-evening')

/** A road that came so far, begun on `submittedOn`; who waits is called every four weeks until `heardUntil`. */
export const roadFrom = (
  random: Random,
  submittedOn: number,
  upTo: 'submitted' | 'contacted' | 'planned' | 'visited' | 'decided',
  heardUntil = 1,
): FamilyRoad => {
  const contacted = Math.max(1, submittedOn - random.whole(1, 3))
  const visitOn = upTo === 'planned' ? -random.whole(1, 6) : Math.max(2, contacted - random.whole(5, 8))
  const decided = Math.max(1, visitOn - 1)
  const calls: number[] = []
  for (let on = decided - 25; on > heardUntil; on -= 25) calls.push(on)
  const road = { tried: [], contacted: null, visitPlanned: null, visitOn: null, decided: null, calls: [] }
  if (upTo === 'submitted') return road
  if (upTo === 'contacted') return { ...road, contacted }
  if (upTo === 'planned') return { ...road, contacted, visitPlanned: Math.max(1, contacted - 1), visitOn }
  const visited = { ...road, contacted, visitPlanned: contacted, visitOn }
  return upTo === 'visited' ? visited : { ...visited, decided, calls }
}

const reciprocities = [
  'Kookt graag voor anderen.',
  'Kan goed naaien, maakt kleren in.',
  'Wil helpen bij de koffieochtend.',
  'Spreekt drie talen en vertaalt voor buren.',
  'Bakt brood en taart.',
  'Wil later zelf vrijwilliger worden.',
  '',
  '',
]

const localeOf = (languages: readonly Language[], random: Random): Locale => {
  const first = languages[0]
  if (first === 'ar' || first === 'uk') return random.chance(0.5) ? first : 'nl'
  return languages.includes('en') && first !== 'nl' && random.chance(0.4) ? 'en' : 'nl'
}

/** A family with a question of this theme; what `given` says stands, the rest is invented to go with it. */
export const inventFamily = (
  register: Register,
  theme: ThemeName,
  given: Partial<FamilySpec> & Pick<FamilySpec, 'submittedOn' | 'coordinator' | 'programme'>,
): FamilySpec => {
  const { random } = register
  const { kinds, helped, supportedAge, children, findings } = themeOf(theme)
  const [firstName, languages] =
    given.firstName === undefined ? register.family() : [given.firstName, given.languages ?? ['nl' as const]]
  const area = given.postcode === undefined ? anyArea(random) : areaOf(given.postcode)
  const locale = given.locale ?? localeOf(given.languages ?? languages, random)
  const at = given.programme
  const source = given.source ?? random.pick(['web', 'web', 'web', 'phone', 'referrer', 'referrer'] as const)
  return {
    id: random.id(),
    firstName,
    phone: register.phone(),
    email: random.chance(0.55) ? register.mail(firstName) : '',
    postcode: `${area.code} ${letters(random)}`,
    address: `${random.pick(streets[area.district] ?? ['Kerkstraat', 'Molenpad', 'Lindelaan'])} ${random.whole(2, 180)}`,
    addressHidden: false,
    locale,
    languages,
    children,
    kinds,
    helped,
    supportedAge,
    story: storyOf(random, theme, locale),
    dayParts: random.shuffled(visitParts).slice(0, random.whole(2, 4)),
    place: at === 'steunouders' ? 'volunteerHome' : helped === 'youth' ? 'outside' : 'familyHome',
    wishedGender: random.chance(0.12) ? 'woman' : null,
    genderIsNeeded: false,
    homeFacts: homeFactsOf(random),
    reachNote: random.pick([
      '',
      '',
      'Liefst na 19.00 uur.',
      'Niet op dinsdag, dan werkt ze.',
      'Mag ook via een bericht.',
    ]),
    reciprocity: random.pick(reciprocities),
    findings: random.pick(findings),
    hours: at === 'steunouders' ? 4 : at === 'taalmaatjes' ? 1.5 : 2,
    intervalDays: random.chance(0.85) ? 7 : 14,
    weight: random.pick(['light', 'light', 'middle', 'middle', 'middle']),
    source,
    referrer: source === 'referrer' ? random.pick(referrers) : null,
    submittedAt: null,
    road: roadFrom(random, given.submittedOn, 'decided'),
    outcome: 'volunteer',
    otherTrack: '',
    doubt: null,
    messages: [],
    end: null,
    ...given,
  }
}

const homeFactsOf = (random: Random): { fact: NoGo; holds: boolean }[] =>
  (['dog', 'cat', 'smoking', 'stairs'] as const).flatMap((fact) =>
    random.chance(0.8) ? [{ fact, holds: random.chance(fact === 'stairs' ? 0.4 : 0.15) }] : [],
  )

const men = new Set(
  'Dirk Bart Frans Wim Kees Tim Lars Sem Thijs Ruben Mehmet Youssef Ibrahim Abdi Oleh Reza Ronald Pedro Hans Paul Rob Bram Daan Koen Joost Kofi Tom Yusuf Ruud Gijs'.split(
    ' ',
  ),
)

const introductions = [
  'Ik hou van wandelen en van een goed gesprek.',
  'Ik heb zelf drie kinderen, de jongste is net het huis uit.',
  'Ik werk drie dagen op school en bak graag.',
  'Ik kom uit een groot gezin en ben niet bang voor drukte.',
  'Ik ben met pensioen en lees graag voor.',
  'Ik studeer pedagogiek en zit op toneel.',
  'Ik leerde zelf Nederlands toen ik dertig was.',
  'Ik ben rustig, ik luister liever dan dat ik praat.',
]
const motivations = [
  'Ik heb een middag over en wil iets doen dat ertoe doet.',
  'Toen mijn kinderen klein waren, had ik zelf graag iemand gehad.',
  'Ik woon hier vijftien jaar en wil mijn buurt beter leren kennen.',
  'Ik wil graag met kinderen werken, naast mijn studie.',
  'Mijn buurvrouw is maatje en vertelt er zo leuk over.',
  'Ik weet hoe het is om de taal niet te kennen.',
]

/** A volunteer; what `given` says stands. */
export const inventVolunteer = (
  register: Register,
  given: Partial<VolunteerSpec> &
    Pick<VolunteerSpec, 'appliedOn' | 'readyOn' | 'upTo' | 'coordinator' | 'programme'>,
): VolunteerSpec => {
  const { random } = register
  const [firstName, languages] =
    given.firstName === undefined
      ? register.volunteer()
      : [given.firstName, given.languages ?? ['nl' as const]]
  const lastName =
    given.lastName ?? random.pick(firstName.length % 3 === 0 ? lastNames : lastNamesFor(languages))
  const home = given.programme === 'steunouders'
  return {
    id: random.id(),
    firstName,
    lastName,
    phone: register.phone(),
    email: register.mail(`${firstName} ${lastName}`),
    postcode: `${random.pick(areas).code} ${letters(random)}`,
    locale: 'nl',
    gender: men.has(firstName) ? 'man' : 'woman',
    languages,
    kinds: random.shuffled<HelpKind>(helpKinds.filter((kind) => kind !== 'other')).slice(0, 3),
    ageBands: random.shuffled<AgeBand>(allBands).slice(0, 3),
    experiences: random.chance(0.5) ? ['ownChildren'] : [],
    noGos: random.pick<NoGo[]>([[], ['overnight'], ['driving'], ['overnight', 'driving'], ['smoking']]),
    places: home ? ['volunteerHome'] : ['familyHome', 'outside'],
    hours: home ? 5 : random.pick([2, 3, 3, 4]),
    capacity: 1,
    maxKm: random.pick([4, 5, 5, 6, 8, null]),
    travel: random.pick([
      ['bicycle'],
      ['bicycle', 'publicTransport'],
      ['publicTransport'],
      ['car', 'bicycle'],
    ]),
    dayParts: random.shuffled<DayPart>(visitParts).slice(0, random.whole(2, 5)),
    introduction: random.pick(introductions),
    motivation: random.pick(motivations),
    source: random.pick(['acquaintance', 'volunteerSite', 'social', 'work', 'poster', 'other']),
    comes: home || given.programme === 'taalmaatjes' ? 'entered' : 'form',
    certificateOn: given.readyOn + 8,
    availableFrom: null,
    saysAgain: null,
    pause: null,
    left: null,
    ...given,
  }
}
