import type { Area } from './postcodes.ts'
import type { Random } from '#shared/random.ts'

/** A postcode area of an invented town. */
export type TownArea = Area & { town: string }

const firstParts = [
  'Ooster',
  'Wester',
  'Noorder',
  'Zuider',
  'Heide',
  'Water',
  'Linden',
  'Eiken',
  'Molen',
  'Veen',
]
const lastParts = ['wijk', 'dam', 'hoven', 'berg', 'land', 'mond', 'beek', 'brug', 'stad', 'rode']
export const mostTowns = firstParts.length * lastParts.length

const areasPerTown = 8
const degreesAcross = 0.06

/** Invented towns spread over the country, each of eight postcode areas within some four kilometres. */
export const townAreas = (random: Random, towns: number): TownArea[] =>
  Array.from({ length: towns }, (_, at) => {
    const town = `${firstParts[at % 10] ?? ''}${lastParts[Math.floor(at / 10) % 10] ?? ''}`
    const [lat, lon] = [51.4 + random.next() * 1.6, 4.6 + random.next() * 1.9]
    return Array.from({ length: areasPerTown }, (__, part) => ({
      code: String(1000 + at * areasPerTown + part),
      lat: Math.round((lat + (random.next() - 0.5) * degreesAcross) * 1000) / 1000,
      lon: Math.round((lon + (random.next() - 0.5) * degreesAcross * 1.6) * 1000) / 1000,
      district: town,
      town,
    }))
  }).flat()

/** The areas as the file that `geo:import` reads. */
export const townFile = (areas: readonly TownArea[]): string =>
  [
    'postcode4,lat,lon,place,municipality,province',
    ...areas.map(({ code, lat, lon, town }) => `${code},${lat},${lon},${town},${town},Utrecht`),
  ].join('\n')
