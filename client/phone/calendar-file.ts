import type { Instant, LocalDateTime } from '#shared/dates.ts'

/** One appointment for the calendar of a phone. It may be copied to a cloud: no name of anybody belongs in it. */
export type Appointment = {
  /** The same appointment keeps its id, so that a calendar moves it instead of adding a second one. */
  id: string
  at: LocalDateTime
  title: string
  note: string
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
const bare = (moment: string): string => moment.replace(/[-:]/g, '').slice(0, 15)

const longestLine = 75
/** A line goes on after a line end and a space; a byte of it may not be more than the 75th. */
const folded = (line: string): string => {
  const lines = ['']
  for (const char of line) {
    const last = lines.at(-1) ?? ''
    const isFull = new TextEncoder().encode(last + char).length > longestLine
    if (isFull) lines.push(` ${char}`)
    else lines[lines.length - 1] = last + char
  }
  return lines.join('\r\n')
}

/** The rules of Dutch time since 1996, as RFC 5545 wants them beside a local time. */
const dutchTime = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** An appointment of an hour as an iCalendar file (RFC 5545), in Dutch local time. */
export const calendarFile = ({ id, at, title, note }: Appointment, now: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samenspel//NL',
    ...dutchTime,
    'BEGIN:VEVENT',
    `UID:${id}@samenspel`,
    `DTSTAMP:${bare(new Date(now).toISOString())}Z`,
    `DTSTART;TZID=Europe/Amsterdam:${bare(`${at.slice(0, 16)}:00`)}`,
    'DURATION:PT1H',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')

const letGoAfterMilliseconds = 60_000

/** Hands the file to the phone, which asks in which calendar it goes. */
export const giveFile = (content: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), letGoAfterMilliseconds)
}
