import { type DayPartMask, dayParts } from '../day-parts.ts'
import type { RequestFacts, VolunteerFacts } from './facts.ts'
import { blocks, type Factor, met, notKnown, ofFamily, ofVolunteer } from './factors.ts'

const evenings: DayPartMask = dayParts.reduce(
  (mask, part, bit) => (part.endsWith('-evening') ? mask | (1 << bit) : mask),
  0,
)

/** The day parts a volunteer can be asked for: the own limit "no evenings" takes the evenings out. Null when not known. */
export const askableDayParts = (
  volunteer: Pick<VolunteerFacts, 'dayParts' | 'noGos'>,
): DayPartMask | null => {
  const { value: mask } = volunteer.dayParts
  if (mask === null) return null
  return volunteer.noGos.value?.includes('evenings') ? mask & ~evenings : mask
}

/** Whether there is a day part on which both can. An empty week of the family is no answer, so it is not known. */
export const timeFactors = (request: RequestFacts, volunteer: VolunteerFacts): Factor[] => {
  const family = request.dayParts.value === 0 ? null : request.dayParts.value
  const own = askableDayParts(volunteer)
  const asked = ofFamily(request.dayParts)
  if (family === null)
    return [
      notKnown(
        'time',
        { shared: 0, family, volunteer: own },
        request.dayParts,
        ofVolunteer(volunteer.dayParts),
      ),
    ]
  if (own === null)
    return volunteer.noGos.value?.includes('evenings') && (family & ~evenings) === 0
      ? [blocks('time', { shared: 0, family, volunteer: own }, volunteer.noGos, asked)]
      : [notKnown('time', { shared: 0, family, volunteer: own }, volunteer.dayParts, asked)]
  const shared = family & own
  return [
    (shared === 0 ? blocks : met)('time', { shared, family, volunteer: own }, volunteer.dayParts, asked),
  ]
}

/** The shortest rhythm that is agreed on, in days: whoever can come weekly can come less often too. */
const weekly = 7

/** Whether the volunteer can come as often as is asked. */
export const rhythmFactors = (
  { intervalDays: asked }: RequestFacts,
  { intervalDays: least }: VolunteerFacts,
): Factor[] => {
  const data = { asked: asked.value, least: least.value }
  if (least.value === null) return [notKnown('rhythm', data, least, ofFamily(asked))]
  if (least.value <= (asked.value ?? weekly)) return [met('rhythm', data, least, ofFamily(asked))]
  return asked.value === null
    ? [notKnown('rhythm', data, asked, ofVolunteer(least))]
    : [blocks('rhythm', data, least, ofFamily(asked))]
}
