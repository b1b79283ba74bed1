import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kilometresBetween } from '#shared/distance.ts'
import { areas, districts } from '#server/seed/postcodes.ts'

const reference = process.env['PC4_REFERENCE']

describe('the postcodes of the demo town', () => {
  test('stand there once, each in a wijk that exists', () => {
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length)
    const names = districts.map(({ name }) => name)
    expect(areas.filter(({ district }) => !names.includes(district))).toEqual([])
  })

  test.skipIf(reference === undefined)('lie within 1.5 km of their official centre', () => {
    const [header = '', ...lines] = readFileSync(reference ?? '', 'utf8')
      .trim()
      .split('\n')
    const columns = header.split(',')
    const official = new Map(
      lines.map((line) => {
        const cells = line.split(',')
        const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
        return [cell('postcode4'), { lat: Number(cell('lat')), lon: Number(cell('lon')) }]
      }),
    )
    const far = areas.filter((area) => {
      const centre = official.get(area.code)
      return centre === undefined || kilometresBetween(area, centre) > 1.5
    })
    expect(far).toEqual([])
  })
})
