/** A point on the map, in degrees (WGS84): the centre of the addresses of one PC4. */
export type Point = { lat: number; lon: number }

export const earthKilometres = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Typical distance of an address from the centre of its own PC4, in kilometres: two homes in one PC4 are not 0 km apart. */
export const samePostcodeKilometres = 0.5

/** Kilometres as the crow flies between the centres of two PC4s. */
export const kilometresBetween = (a: Point, b: Point): number => {
  if (a.lat === b.lat && a.lon === b.lon) return samePostcodeKilometres
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * earthKilometres * Math.asin(Math.sqrt(half))
}

/** A PC4 centre is off by more than a kilometre for one address in ten, so people read a band and never metres. */
export const distanceBands = ['near', 'about2', 'about5', 'about10', 'further'] as const
export type DistanceBand = (typeof distanceBands)[number]

export const distanceBandOf = (kilometres: number): DistanceBand => {
  if (kilometres < 1) return 'near'
  if (kilometres < 3) return 'about2'
  if (kilometres < 7) return 'about5'
  return kilometres <= 10 ? 'about10' : 'further'
}
