import { defaultPolicy } from '#shared/policy.ts'
import type { Things } from './cast.ts'

type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  minLength?: number
  minimum?: number
  minItems?: number
}

/** What a refined text has to look like, by the name of its field; everything else follows from the schema. */
const byName: Record<string, unknown> = {
  nextOn: '2026-12-10',
  phone: '+31612345678',
  email: 'iemand@example.org',
  postcode: '3511 AB',
  plannedFor: '2026-11-25T10:00',
  at: '2026-11-25T10:00',
  until: '2026-12-10',
  reviewOn: '2026-12-10',
  aftercareOn: '2026-12-10',
  restUntil: '2026-12-10',
  availableFrom: '2026-12-10',
  from: '2026-11-01',
  dayParts: ['wed-morning'],
  dayPartsAnswer: 'chosen',
  supportedAge: null,
  reason: 'other',
  does: ['Samen naar buiten'],
  digest: 'a'.repeat(32),
  mark: 'a'.repeat(32),
  postcode4: '3511',
  password: 'een heel lang wachtwoord',
  quietIntervals: 2,
  trial: null,
  line: 'Een regel.',
  callWish: 'soon',
}

/** Parts whose fields hang together. */
const whole: Record<string, unknown> = { policy: defaultPolicy, facts: { hours: 2 } }

const theDayItself = '2026-11-23'

/** Names of days that lie behind us: what was held, seen, followed. */
const isPastDay = (name: string) => /(^on$|On$)/.test(name)

const idOf = (name: string, things: Things, newId: () => string): string => {
  if (name === 'requestId' || name === 'helpRequestId') return things.helpRequest
  if (name === 'matchId') return things.match
  if (name === 'volunteerId') return things.volunteer
  if (name === 'colleagueId') return things.colleague
  if (name === 'programmeId' || name === 'likeProgrammeId') return things.programme
  return newId()
}

/** An input that the schema takes, naming these things wherever a field asks for one. */
export const sampleInput = (schema: Schema, things: Things, newId: () => string): unknown => {
  const value = (name: string, part: Schema): unknown => {
    if (name in whole) return whole[name]
    if (part.anyOf !== undefined)
      return part.anyOf.some(({ type }) => type === 'null') ? null : value(name, part.anyOf[0] ?? {})
    if (part.oneOf !== undefined) return value(name, part.oneOf[0] ?? {})
    if (part.const !== undefined) return part.const
    if (part.enum !== undefined) return part.enum.includes(byName[name]) ? byName[name] : part.enum[0]
    const type = Array.isArray(part.type) ? part.type[0] : part.type
    if (type === 'object') return object(part)
    if (part.format === 'uuid') return idOf(name, things, newId)
    if (name === 'code') return newId().replace(/\D/g, '').slice(0, 6)
    if (name === 'dueKey') return `promise:${things.helpRequest}:2026-11-23`
    if (name in byName && (type === 'string' || type === 'array')) return byName[name]
    if (type === 'array') return part.minItems === undefined ? [] : [value(name, part.items ?? {})]
    if (type === 'integer' || type === 'number') return Math.max(1, part.minimum ?? 1)
    if (type === 'boolean') return false
    if (type === 'string')
      return isPastDay(name) ? theDayItself : name === 'name' ? `Naam ${newId()}` : 'Een woord'
    return Array.isArray(part.type) ? null : undefined
  }
  const object = (part: Schema) =>
    Object.fromEntries(
      (part.required ?? []).map((name) => [name, value(name, part.properties?.[name] ?? {})]),
    )
  return value('', schema)
}
