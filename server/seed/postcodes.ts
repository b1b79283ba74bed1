/** A postcode area of the demo town, with its wijk. */
export type Area = { code: string; lat: number; lon: number; district: string }

/**
 * Utrecht as somebody who lives there would draw it: centres from landmarks (the Dom, stations, squares), on steps of
 * 0.005 degree. By approximation, and said so in the source that the demo shows under every distance.
 */
export const areas: readonly Area[] = [
  { code: '3511', lat: 52.09, lon: 5.12, district: 'Binnenstad' },
  { code: '3512', lat: 52.095, lon: 5.125, district: 'Binnenstad' },
  { code: '3513', lat: 52.1, lon: 5.11, district: 'Noordwest' },
  { code: '3514', lat: 52.1, lon: 5.12, district: 'Noordoost' },
  { code: '3521', lat: 52.085, lon: 5.105, district: 'Zuidwest' },
  { code: '3522', lat: 52.075, lon: 5.115, district: 'Zuidwest' },
  { code: '3523', lat: 52.07, lon: 5.125, district: 'Zuid' },
  { code: '3524', lat: 52.065, lon: 5.135, district: 'Zuid' },
  { code: '3525', lat: 52.06, lon: 5.12, district: 'Zuid' },
  { code: '3526', lat: 52.07, lon: 5.1, district: 'Zuidwest' },
  { code: '3527', lat: 52.075, lon: 5.095, district: 'Zuidwest' },
  { code: '3531', lat: 52.09, lon: 5.1, district: 'West' },
  { code: '3532', lat: 52.095, lon: 5.095, district: 'West' },
  { code: '3533', lat: 52.085, lon: 5.085, district: 'West' },
  { code: '3541', lat: 52.095, lon: 5.07, district: 'Leidsche Rijn' },
  { code: '3543', lat: 52.105, lon: 5.045, district: 'Leidsche Rijn' },
  { code: '3544', lat: 52.09, lon: 5.05, district: 'Leidsche Rijn' },
  { code: '3551', lat: 52.1, lon: 5.1, district: 'Noordwest' },
  { code: '3552', lat: 52.105, lon: 5.105, district: 'Noordwest' },
  { code: '3553', lat: 52.11, lon: 5.09, district: 'Noordwest' },
  { code: '3554', lat: 52.115, lon: 5.09, district: 'Noordwest' },
  { code: '3555', lat: 52.115, lon: 5.08, district: 'Noordwest' },
  { code: '3561', lat: 52.115, lon: 5.125, district: 'Overvecht' },
  { code: '3562', lat: 52.115, lon: 5.115, district: 'Overvecht' },
  { code: '3563', lat: 52.12, lon: 5.1, district: 'Overvecht' },
  { code: '3564', lat: 52.125, lon: 5.11, district: 'Overvecht' },
  { code: '3571', lat: 52.105, lon: 5.13, district: 'Noordoost' },
  { code: '3572', lat: 52.1, lon: 5.135, district: 'Noordoost' },
  { code: '3581', lat: 52.09, lon: 5.135, district: 'Oost' },
  { code: '3582', lat: 52.08, lon: 5.13, district: 'Oost' },
  { code: '3583', lat: 52.085, lon: 5.145, district: 'Oost' },
  { code: '3451', lat: 52.105, lon: 5.01, district: 'Vleuten-De Meern' },
  { code: '3454', lat: 52.08, lon: 5.03, district: 'Vleuten-De Meern' },
]

/** The wijken with their official codes. */
export const districts: readonly { name: string; code: string }[] = [
  { name: 'West', code: 'WK034401' },
  { name: 'Noordwest', code: 'WK034402' },
  { name: 'Overvecht', code: 'WK034403' },
  { name: 'Noordoost', code: 'WK034404' },
  { name: 'Oost', code: 'WK034405' },
  { name: 'Binnenstad', code: 'WK034406' },
  { name: 'Zuid', code: 'WK034407' },
  { name: 'Zuidwest', code: 'WK034408' },
  { name: 'Leidsche Rijn', code: 'WK034409' },
  { name: 'Vleuten-De Meern', code: 'WK034410' },
]

/** The table as the file that `geo:import` reads. */
export const postcodeFile = (): string =>
  [
    'postcode4,lat,lon,place,municipality,province',
    ...areas.map(
      ({ code, lat, lon, district }) =>
        `${code},${lat},${lon},${district === 'Vleuten-De Meern' ? 'Vleuten' : 'Utrecht'},Utrecht,Utrecht`,
    ),
  ].join('\n')
