import type { Point } from '../distance.ts'
import type { Random } from '../random.ts'

/** A postcode of the invented town: kilometres east and north of its middle, and how many of each side live there. */
type Quarter = { code: string; east: number; north: number; families: number; volunteers: number }

/** Families that ask live mostly in the north and the south-west, volunteers mostly in the middle and the east. */
const quarters: readonly Quarter[] = [
  { code: '9001', east: 0, north: 0, families: 3, volunteers: 7 },
  { code: '9002', east: 0.9, north: 0.4, families: 3, volunteers: 8 },
  { code: '9003', east: -0.8, north: 0.6, families: 5, volunteers: 6 },
  { code: '9004', east: 0.3, north: -1.1, families: 4, volunteers: 7 },
  { code: '9011', east: -0.6, north: 2.7, families: 10, volunteers: 3 },
  { code: '9012', east: 0.5, north: 3.1, families: 12, volunteers: 3 },
  { code: '9013', east: 1.4, north: 2.6, families: 9, volunteers: 4 },
  { code: '9014', east: 0.1, north: 4, families: 8, volunteers: 2 },
  { code: '9021', east: -1.9, north: -1.8, families: 9, volunteers: 3 },
  { code: '9022', east: -2.8, north: -1.5, families: 8, volunteers: 3 },
  { code: '9023', east: -2.4, north: -2.7, families: 7, volunteers: 4 },
  { code: '9031', east: 2.4, north: 0.3, families: 2, volunteers: 9 },
  { code: '9032', east: 2.9, north: -0.8, families: 2, volunteers: 9 },
  { code: '9033', east: 3.6, north: 0.9, families: 1, volunteers: 7 },
  { code: '9041', east: -4.9, north: 0.2, families: 4, volunteers: 5 },
  { code: '9042', east: -5.8, north: -0.7, families: 4, volunteers: 5 },
  { code: '9043', east: -6.6, north: 0.8, families: 3, volunteers: 4 },
  { code: '9051', east: 5.8, north: 3.2, families: 1, volunteers: 4 },
  { code: '9052', east: 4.4, north: -4.6, families: 2, volunteers: 4 },
  { code: '9053', east: -1.2, north: 7.1, families: 3, volunteers: 3 },
]

const middle: Point = { lat: 52.1, lon: 5.1 }
const kilometresPerDegree = 111.2
const pointOf = ({ east, north }: Quarter): Point => ({
  lat: middle.lat + north / kilometresPerDegree,
  lon: middle.lon + east / (kilometresPerDegree * Math.cos((middle.lat * Math.PI) / 180)),
})

export type Home = { postcode4: string; point: Point }

/** Where somebody of that side lives. */
export const homeOf = (random: Random, side: 'families' | 'volunteers'): Home => {
  let left = random.next() * quarters.reduce((sum, quarter) => sum + quarter[side], 0)
  const quarter = quarters.find((one) => (left -= one[side]) < 0) ?? quarters[0]
  if (quarter === undefined) throw new Error('A town has quarters.')
  return { postcode4: quarter.code, point: pointOf(quarter) }
}
