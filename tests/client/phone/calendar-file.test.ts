import { describe, expect, test } from 'vitest'
import { calendarFile } from '#client/phone/calendar-file.ts'

const appointment = {
  id: 'm-1',
  at: '2026-12-03T10:30',
  title: 'Kennismaking',
  note: 'Meer staat in de app; kijk daar, of bel.\nTot dan.',
}
const file = calendarFile(appointment, '2026-11-23T09:00:00.000Z')

describe('an appointment for the calendar of a phone', () => {
  test('stands at its Dutch time, for an hour, and keeps its id', () => {
    const lines = file.split('\r\n')
    expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20261203T103000')
    expect(lines).toContain('DURATION:PT1H')
    expect(lines).toContain('UID:m-1@samenspel')
    expect(lines).toContain('DTSTAMP:20261123T090000Z')
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(
      lines.filter((line) => line.startsWith('END:')).length,
    )
  })
  test('has what a calendar would read as its own marks escaped', () => {
    expect(file).toContain('DESCRIPTION:Meer staat in de app\\; kijk daar\\, of bel.\\nTot dan.')
  })
  test('has lines of at most 75 bytes, in any script', () => {
    const long = calendarFile({ ...appointment, note: 'ሰላም '.repeat(60) }, '2026-11-23T09:00:00.000Z')
    for (const line of long.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(long.replaceAll('\r\n ', '')).toContain('ሰላም '.repeat(60))
  })
})
